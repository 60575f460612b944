package org.clipsheet.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clipsheet.text.WordLists;

/** The forms listed in {@code exceptions.txt} have the lemmas listed with them; every other is left to the rules. */
final class ExceptionalForms implements Stemmer {
  private static final Map<String, List<String>> LISTED =
      WordLists.sections(ExceptionalForms.class, "exceptions.txt");

  private final Map<String, Set<String>> lemmas = new HashMap<>();
  private final Stemmer rules;

  /** @param tag of the language, which heads the section */
  ExceptionalForms(String tag, Stemmer rules) {
    this.rules = rules;
    for (String line : LISTED.getOrDefault(tag, List.of())) {
      List<String> words = Arrays.asList(line.split(" "));
      lemmas.put(words.getFirst(), new LinkedHashSet<>(words.subList(1, words.size())));
    }
  }

  @Override
  public Set<String> stems(String word) {
    Set<String> listed = lemmas.get(word);
    return listed == null ? rules.stems(word) : listed;
  }

  @Override
  public Set<String> singulars(String word) {
    return rules.singulars(word);
  }
}
