package org.clipsheet.country;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clipsheet.text.Folding;
import org.clipsheet.text.WordLists;

/**
 * {@code endings.txt}: how the words for countries end in languages whose analysers leave their forms apart, and in those
 * that have none. Two words are one if behind a stem of one there stands nothing in the other but endings. Knows few and
 * plain endings, as the words are few and their stems long. Immutable.
 */
final class CountryEndings {
  private static final int SHORTEST_STEM = 3;

  private static final CountryEndings NONE =
      new CountryEndings(List.of(), List.of(), List.of(), Map.of());

  private static final Map<String, CountryEndings> BY_LANGUAGE = read();

  private final List<String> lostByNames;
  private final List<String> lostByWords;
  private final List<List<String>> endings;
  private final Map<String, String> changes;

  /**
   * @param endings by the order in which they stand behind a stem
   * @param changes of the end of a base form into that of another stem
   */
  private CountryEndings(
      List<String> lostByNames,
      List<String> lostByWords,
      List<List<String>> endings,
      Map<String, String> changes) {
    this.lostByNames = lostByNames;
    this.lostByWords = lostByWords;
    this.endings = endings;
    this.changes = changes;
  }

  static CountryEndings of(String language) {
    return BY_LANGUAGE.getOrDefault(language, NONE);
  }

  /**
   * The stems of a word in its base form, the longest first; none where its language has no endings for it.
   *
   * @param name whether it is a country's or a city's name, not a word for its people
   */
  List<String> stems(String folded, boolean name) {
    Set<String> stems = new LinkedHashSet<>();
    for (String lost : name ? lostByNames : lostByWords) {
      if (folded.endsWith(lost)) {
        stems.add(without(folded, lost));
      }
    }
    if (!stems.isEmpty()) {
      changes.forEach((end, instead) -> {
        if (folded.endsWith(end)) {
          stems.add(without(folded, end) + instead);
        }
      });
    }
    return stems.stream().filter(stem -> stem.length() >= SHORTEST_STEM).toList();
  }

  /** Whether endings stand behind the stem in a folded word, or nothing. */
  boolean areBehind(String stem, String folded) {
    return folded.startsWith(stem) && areEndings(folded, stem.length(), 0);
  }

  private boolean areEndings(String word, int from, int place) {
    if (from == word.length()) {
      return true;
    }
    for (int next = place; next < endings.size(); next++) {
      for (String ending : endings.get(next)) {
        if (word.startsWith(ending, from) && areEndings(word, from + ending.length(), next + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String without(String word, String end) {
    return word.substring(0, word.length() - end.length());
  }

  private static Map<String, CountryEndings> read() {
    Map<String, List<String>> sections = WordLists.sections(CountryEndings.class, "endings.txt");
    Map<String, Map<String, String>> changes = new HashMap<>();
    for (String line : sections.getOrDefault("changes", List.of())) {
      String[] part = line.split(":", 2);
      for (String language : part[0].split("/")) {
        changes.put(language, changes(part[1]));
      }
    }
    Map<String, CountryEndings> byLanguage = new HashMap<>();
    for (String line : sections.getOrDefault("endings", List.of())) {
      String[] part = line.split(":", 2);
      String[] head = part[0].split(" ");
      List<List<String>> endings = Arrays.stream(part[1].split(","))
          .map(place -> folded(place.strip(), " +"))
          .toList();
      for (String language : head[0].split("/")) {
        byLanguage.put(
            language,
            new CountryEndings(
                lost(head[1]), lost(head[2]), endings, changes.getOrDefault(language, Map.of())));
      }
    }
    return byLanguage;
  }

  private static Map<String, String> changes(String list) {
    Map<String, String> changes = new LinkedHashMap<>();
    for (String change : list.split(",")) {
      List<String> ends = folded(change.strip(), " ");
      changes.put(ends.getFirst(), ends.getLast());
    }
    return changes;
  }

  private static List<String> lost(String cell) {
    return cell.equals("!") ? List.of() : folded(cell.replace("-", ""), "/");
  }

  private static List<String> folded(String list, String separator) {
    return Arrays.stream(list.split(separator)).map(Folding::fold).distinct().toList();
  }
}
