package org.clipsheet.language;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a word has in common with its other forms in one language. Implementations are safe for use by several threads. */
interface Stemmer {
  /** Knows no stem of any word. */
  Stemmer NONE = word -> Set.of();

  /**
   * The stems or lemmas; more than one where the word may be a form of several; empty for none known.
   *
   * @param word in small letters, accents kept
   */
  Set<String> stems(String word);

  /** These stems with what the expression finds in them replaced. */
  default Stemmer replacing(String regex, String replacement) {
    Pattern pattern = Pattern.compile(regex);
    return word -> stems(word).stream()
        .map(stem -> pattern.matcher(stem).replaceFirst(replacement))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
