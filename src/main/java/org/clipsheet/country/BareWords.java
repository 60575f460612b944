package org.clipsheet.country;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word as written, and without what its language fastens to names: l’Ukraine, Ukrayna'da, وأوكرانيا, 우크라이나는. */
final class BareWords {
  private static final String APOSTROPHES = "'’ʼ";

  private static final int LONGEST_PARTICLE = 2;
  private static final int SHORTEST_NAME = 3;

  private BareWords() {}

  /** The readings of the word, itself first. */
  static List<String> of(String word, @Nullable String language) {
    if (language == null) {
      return List.of(word);
    }
    List<String> readings = new ArrayList<>();
    readings.add(word);
    switch (language) {
      case "fr", "it", "ca" -> behindApostrophe(word, readings);
      case "tr", "az" -> beforeApostrophe(word, readings);
      case "ar" -> withoutArabicParticles(word, readings);
      case "he" -> {
        withoutFirst(word, "ובלמהשכ", readings);
        withoutFirst(readings.getLast(), "ובלמהשכ", readings);
      }
      case "ko" -> withoutParticle(word, readings);
      default -> {}
    }
    return readings;
  }

  private static int apostrophe(String word) {
    for (int i = 1; i < word.length() - 1; i++) {
      if (APOSTROPHES.indexOf(word.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static void behindApostrophe(String word, List<String> readings) {
    int at = apostrophe(word);
    if (at > 0) {
      readings.add(word.substring(at + 1));
    }
  }

  private static void beforeApostrophe(String word, List<String> readings) {
    int at = apostrophe(word);
    if (at > 0) {
      readings.add(word.substring(0, at));
    }
  }

  private static void withoutFirst(String word, String clitics, List<String> readings) {
    if (word.length() > SHORTEST_NAME && clitics.indexOf(word.charAt(0)) >= 0) {
      readings.add(word.substring(1));
    }
  }

  /** One that joins (و ف), one that relates (ب ك ل), behind which the article ال loses its alif to ل: وللعراق. */
  private static void withoutArabicParticles(String word, List<String> readings) {
    withoutFirst(word, "وف", readings);
    for (String reading : List.copyOf(readings)) {
      withoutFirst(reading, "بكل", readings);
      if (reading.startsWith("لل")) {
        readings.add("ا" + reading.substring(1));
      }
    }
  }

  private static void withoutParticle(String word, List<String> readings) {
    for (int i = 1; i <= LONGEST_PARTICLE && word.length() - i >= SHORTEST_NAME - 1; i++) {
      readings.add(word.substring(0, word.length() - i));
    }
  }
}
