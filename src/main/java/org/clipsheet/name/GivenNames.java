package org.clipsheet.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clipsheet.text.Folding;
import org.clipsheet.text.WordLists;

/**
 * Forms of one given name that sound too unlike to be heard as one, from {@code given-names.txt}: Bill and William, Саша
 * and Александр. They tell nothing without a surname beside them. Thread-safe.
 */
final class GivenNames {
  private static final Map<String, Set<Integer>> NAMES = names();

  private GivenNames() {}

  /** Whether one person may be called both. */
  static boolean areSame(String folded, String other) {
    Set<Integer> others = meanings(other);
    return meanings(folded).stream().anyMatch(others::contains);
  }

  private static Set<Integer> meanings(String folded) {
    Set<Integer> meanings = new HashSet<>();
    forms(folded).forEach(form -> meanings.addAll(NAMES.getOrDefault(form, Set.of())));
    return meanings;
  }

  /** The name itself and, in Cyrillic, what is left of it without a case ending. */
  private static Set<String> forms(String folded) {
    if (folded.isEmpty()) {
      return Set.of();
    }
    Set<String> forms = new HashSet<>(NameEndings.stems(folded, null));
    forms.add(folded);
    return forms;
  }

  private static Map<String, Set<Integer>> names() {
    Map<String, Set<Integer>> names = new HashMap<>();
    List<String> lines =
        WordLists.sections(GivenNames.class, "given-names.txt").getOrDefault("same", List.of());
    for (int i = 0; i < lines.size(); i++) {
      for (String name : lines.get(i).split(" +")) {
        for (String form : forms(Folding.fold(name))) {
          names.computeIfAbsent(form, key -> new HashSet<>()).add(i);
        }
      }
    }
    return Map.copyOf(names);
  }
}
