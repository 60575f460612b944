package org.clipsheet.language;

import java.util.Set;

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
}
