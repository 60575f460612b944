package org.clipsheet.watch;

import java.util.Set;

/**
 * What a word is sought as: an article that has one of these terms has the word. Each distinct set is one object, however
 * many conditions seek it, so two are equal only when they are the same. Immutable.
 */
final class TermSet {
  private final Set<String> terms;
  private final double frequency;

  /** @param terms one or more */
  TermSet(Set<String> terms) {
    this.terms = Set.copyOf(terms);
    this.frequency = this.terms.stream().mapToDouble(TermSet::frequency).sum();
  }

  Set<String> terms() {
    return terms;
  }

  /** How often it may stand in articles, beside others: the fewer letters a word has, the more often it is used. */
  double frequency() {
    return frequency;
  }

  /** Names and countries are rarer than words. */
  private static double frequency(String term) {
    return term.startsWith("@") ? 0.01 : 1.0 / (term.length() * term.length());
  }
}
