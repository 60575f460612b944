package org.clipsheet.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Endings of one kind, of which a word has one at most. In a line of {@code endings.txt} they stand behind the name of the
 * layer, each with what it stands for behind {@code >}; {@code V} and {@code C} are any vowel and consonant, the same on
 * both sides; {@code و+} is a beginning, {@code =lovak>ló} a whole word. Immutable once parsed.
 */
final class EndingLayer {
  private static final String VOWELS = "aeiouyäöáéíóúőűü";
  private static final String CONSONANTS = "bcdfghjklmnpqrstvzčďňřšťž";
  private static final int LEAST_LEFT = 2;

  private final String name;

  /** By their last letter. */
  private final Map<Character, List<Affix>> endings = new HashMap<>();

  private final List<Affix> beginnings = new ArrayList<>();
  private final Map<String, String> words = new HashMap<>();

  /** @param instead what stands in its place in the dictionary form */
  private record Affix(String text, String instead) {}

  private EndingLayer(String name) {
    this.name = name;
  }

  /** @param spelling to which the listed endings are brought, as the words are */
  static EndingLayer parse(String line, UnaryOperator<String> spelling) {
    int colon = line.indexOf(':');
    EndingLayer layer = new EndingLayer(line.substring(0, colon));
    for (String cell : line.substring(colon + 1).strip().split(" +")) {
      expanded(cell).forEach(one -> layer.add(one, spelling));
    }
    return layer;
  }

  private void add(String cell, UnaryOperator<String> spelling) {
    String[] sides = cell.split(">", 2);
    String text = spelling.apply(sides[0].replaceAll("[=+]", ""));
    String instead = sides.length > 1 ? spelling.apply(sides[1]) : "";
    if (sides[0].startsWith("=")) {
      words.put(text, instead);
    } else if (sides[0].endsWith("+")) {
      beginnings.add(new Affix(text, instead));
    } else {
      endings
          .computeIfAbsent(text.charAt(text.length() - 1), last -> new ArrayList<>())
          .add(new Affix(text, instead));
    }
  }

  private static List<String> expanded(String cell) {
    for (String variable : List.of("V" + VOWELS, "C" + CONSONANTS)) {
      if (cell.indexOf(variable.charAt(0)) >= 0) {
        return variable
            .substring(1)
            .chars()
            .mapToObj(letter -> cell.replace(variable.charAt(0), (char) letter))
            .flatMap(one -> expanded(one).stream())
            .toList();
      }
    }
    return List.of(cell);
  }

  /** Whether no other ending may have stood behind its own. */
  boolean isOutermost() {
    return name.endsWith("!");
  }

  /** Whether it parts singular and plural, by either of which people seek. */
  boolean isPlural() {
    return name.equals("plural");
  }

  /** Adds what the word is without an ending of this layer; nothing where it has none. */
  void addWithout(String word, VowelHarmony harmony, Set<String> candidates) {
    String listed = words.get(word);
    if (listed != null) {
      candidates.add(listed);
    }
    for (Affix ending : endings.getOrDefault(word.charAt(word.length() - 1), List.of())) {
      int left = word.length() - ending.text.length();
      if (left + ending.instead.length() >= LEAST_LEFT
          && left >= 0
          && word.endsWith(ending.text)
          && harmony.admits(word, left)) {
        candidates.add(word.substring(0, left).concat(ending.instead));
      }
    }
    for (Affix beginning : beginnings) {
      int left = word.length() - beginning.text.length();
      if (left >= LEAST_LEFT && word.startsWith(beginning.text)) {
        candidates.add(beginning.instead + word.substring(beginning.text.length()));
      }
    }
  }
}
