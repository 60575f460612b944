package org.clipsheet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Words as frequent as in news, made up; queries and people among them. */
final class GeneratedNews {
  private static final int VOCABULARY = 20_000;
  private static final String[] ONSETS = {
    "b", "br", "c", "ch", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pr", "r", "s",
    "st", "t", "tr", "v", "w"
  };
  private static final String[] RHYMES = {
    "a", "an", "ar", "e", "el", "en", "er", "i", "in", "o", "on", "or", "u", "um"
  };
  private static final String[] ENDINGS = {"", "", "", "s", "ed", "ing", "er"};

  private final Random random;
  private final List<String> vocabulary = new ArrayList<>();
  private final List<String> given = new ArrayList<>();
  private final List<String> surnames = new ArrayList<>();

  GeneratedNews(Random random) {
    this.random = random;
    for (int i = 0; i < VOCABULARY; i++) {
      vocabulary.add(syllables(1 + random.nextInt(3)));
    }
    for (int i = 0; i < 200; i++) {
      given.add(capitalised(syllables(2)));
    }
    for (int i = 0; i < 3000; i++) {
      surnames.add(capitalised(syllables(2 + random.nextInt(2))));
    }
  }

  private String syllables(int count) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < count; i++) {
      word.append(ONSETS[random.nextInt(ONSETS.length)]).append(RHYMES[random.nextInt(RHYMES.length)]);
    }
    return word.toString();
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** The n-th most frequent word is about n times rarer than the first. */
  private String word() {
    double rank = Math.pow(VOCABULARY, random.nextDouble());
    return vocabulary.get(Math.min(VOCABULARY - 1, (int) rank));
  }

  private String rareWord() {
    return vocabulary.get(200 + random.nextInt(VOCABULARY - 200));
  }

  String person() {
    return given.get(random.nextInt(given.size())) + " "
        + surnames.get(random.nextInt(surnames.size()));
  }

  String headline() {
    return capitalised(text(8));
  }

  /** In sentences of about fifteen words; one word in fifty is a person. */
  String text(int words) {
    StringBuilder text = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < words; i++) {
      String word = random.nextInt(50) == 0
          ? person()
          : word() + ENDINGS[random.nextInt(ENDINGS.length)];
      text.append(start ? capitalised(word) : word);
      start = random.nextInt(15) == 0;
      text.append(start ? ". " : " ");
    }
    return text.toString().strip();
  }

  /** Phrases, words joined by AND and OR, near phrases, prefixes, exclusions. */
  String query() {
    String a = rareWord();
    String b = word();
    String c = rareWord();
    return switch (random.nextInt(20)) {
      case 0, 1, 2, 3, 4, 5, 6, 7 -> "\"" + a + " " + b + "\"";
      case 8, 9, 10 -> a + " AND (" + b + " OR " + c + ")";
      case 11, 12, 13 -> "\"" + a + " " + b + "\" OR \"" + c + " " + b + "\"";
      case 14, 15, 16 -> "\"" + a + " " + b + "\"~4";
      case 17, 18 -> a.substring(0, Math.min(4, a.length())) + "* AND " + b;
      default -> a + " NOT " + b;
    };
  }
}
