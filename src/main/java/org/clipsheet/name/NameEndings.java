package org.clipsheet.name;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clipsheet.text.Folding;
import org.clipsheet.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Takes the case endings off names: Лукашенку and Лукашенко have the stem Лукашенк. Endings are read from {@code
 * endings.txt}, by the language of the text for Latin letters, by script for others. Thread-safe.
 */
final class NameEndings {
  private static final int SHORTEST_STEM = 3;

  private static final Map<String, List<String>> ENDINGS = endings();

  private NameEndings() {}

  /**
   * The stems that the word may have besides itself, the shortest first; none where names of its language do not change.
   *
   * @param language BCP 47 tag of the text; absent where it is not known
   */
  static Set<String> stems(String folded, @Nullable String language) {
    Set<String> stems = new LinkedHashSet<>();
    for (String ending : endings(folded, language)) {
      if (folded.endsWith(ending) && folded.length() - ending.length() >= SHORTEST_STEM) {
        stems.add(folded.substring(0, folded.length() - ending.length()));
      }
    }
    return stems;
  }

  private static Map<String, List<String>> endings() {
    Map<String, List<String>> endings = new HashMap<>();
    WordLists.sections(NameEndings.class, "endings.txt")
        .forEach((group, lines) -> endings.put(
            group,
            lines.stream()
                .map(Folding::fold)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()));
    return endings;
  }

  private static List<String> endings(String folded, @Nullable String language) {
    UnicodeScript script = UnicodeScript.of(folded.codePointAt(0));
    if (script != UnicodeScript.LATIN) {
      return ENDINGS.getOrDefault(script.name().toLowerCase(Locale.ROOT), List.of());
    }
    return language == null
        ? List.of()
        : ENDINGS.getOrDefault(language.split("-", 2)[0], List.of());
  }
}
