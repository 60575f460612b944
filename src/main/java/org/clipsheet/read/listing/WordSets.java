package org.clipsheet.read.listing;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clipsheet.text.WordLists;

/** The sections of a word list whose lines hold several entries, separated by commas. */
record WordSets(Map<String, Set<String>> sections) {

  /** @param file beside this class */
  static WordSets read(String file) {
    return new WordSets(WordLists.sections(WordSets.class, file).entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(
            Map.Entry::getKey,
            section -> section.getValue().stream()
                .flatMap(line -> Arrays.stream(line.split("\\s*,\\s*")))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toUnmodifiableSet()))));
  }

  /** Whether this stands in that section. @param word in lower case */
  boolean contain(String section, String word) {
    return sections.getOrDefault(section, Set.of()).contains(word);
  }
}
