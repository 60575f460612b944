package org.clipsheet.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clipsheet.text.Folding;
import org.clipsheet.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Chinese names as Russian and Ukrainian write them and as Pinyin does: Си Цзиньпин is Xi Jinping. The two are not spelt by
 * sound, and such names are too short to meet by likeness. The syllables are read from {@code palladius.txt}. Thread-safe.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Cyrillization_of_Chinese">Cyrillization of Chinese (Palladius system)</a>
 */
final class Palladius {
  private static final int LONGEST_SYLLABLE = 6;

  private static final Map<String, String> CYRILLIC = syllables();
  private static final Map<String, String> PINYIN = CYRILLIC.entrySet().stream()
      .collect(Collectors.toUnmodifiableMap(
          syllable -> Folding.fold(syllable.getValue()), Map.Entry::getKey, Palladius::shorter));

  private Palladius() {}

  /** The name in the other script; empty unless each of its words is made of syllables of Chinese. */
  static Optional<String> otherwise(String name) {
    return written(name, CYRILLIC).or(() -> written(name, PINYIN));
  }

  private static Optional<String> written(String name, Map<String, String> syllables) {
    StringBuilder written = new StringBuilder();
    for (String word : Folding.fold(name).strip().split("[ -]+")) {
      String other = word(word, syllables);
      if (other == null) {
        return Optional.empty();
      }
      written.append(written.isEmpty() ? "" : " ").append(capitalised(other));
    }
    return written.isEmpty() ? Optional.empty() : Optional.of(written.toString());
  }

  /** Of several ways to cut the word that with the longest first syllables. */
  private static @Nullable String word(String word, Map<String, String> syllables) {
    for (int end = Math.min(LONGEST_SYLLABLE, word.length()); end > 0; end--) {
      String first = syllables.get(word.substring(0, end));
      if (first == null) {
        continue;
      }
      if (end == word.length()) {
        return first;
      }
      String rest = word(word.substring(end), syllables);
      if (rest != null) {
        return first + rest;
      }
    }
    return null;
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static Map<String, String> syllables() {
    Map<String, List<String>> lists = WordLists.sections(Palladius.class, "palladius.txt");
    Map<String, String> syllables = new HashMap<>();
    for (String line : lists.getOrDefault("syllables", List.of())) {
      String[] sides = line.split(" \\| ");
      Map<String, String> finals = pairs(sides[1]);
      pairs(sides[0])
          .forEach((initial, letters) ->
              finals.forEach((end, others) -> syllables.put(initial + end, letters + others)));
    }
    lists.getOrDefault("whole", List.of()).forEach(line -> syllables.putAll(pairs(line)));
    return Map.copyOf(syllables);
  }

  private static Map<String, String> pairs(String line) {
    return Arrays.stream(line.split(" "))
        .map(pair -> pair.split("="))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  private static String shorter(String one, String other) {
    int longer = Integer.compare(one.length(), other.length());
    return longer < 0 || (longer == 0 && one.compareTo(other) < 0) ? one : other;
  }
}
