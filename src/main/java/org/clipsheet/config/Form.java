package org.clipsheet.config;

import java.util.List;

/** What the value of a key looks like, as far as a JSON Schema can say it; what it means is for its reader to check. */
sealed interface Form {
  /** Any scalar, as it is written. */
  Form WORD = new Text("");

  /** {@code true} or {@code false}. */
  Form FLAG = new Flag();

  /** A whole number of at least 1. */
  Form COUNT = new Count();

  /** What {@link Durations} reads. */
  Form DURATION = new Duration(List.of());

  /** A web address, or a placeholder for one. */
  Form ADDRESS = new Text("^(https?://|\\$\\{)");

  /** Words and terms: scalars of any kind, for {@code 112} and {@code true} are words too. */
  Form TERMS = new OneOrMore(new Scalar());

  /** @param pattern of a regular expression (ECMA-262) that its text matches; empty: any text */
  record Text(String pattern) implements Form {}

  record Scalar() implements Form {}

  record Flag() implements Form {}

  record Count() implements Form {}

  /** @param words that may stand in its place */
  record Duration(List<String> words) implements Form {}

  /** One of the words. */
  record Choice(List<String> words) implements Form {}

  /** A list, or one element without the list around it. */
  record OneOrMore(Form element) implements Form {}

  /** A mapping whose keys are known. */
  record Mapping(Keys keys) implements Form {}

  /** A list of elements that each may have any of the forms; it may be left empty. */
  record Entries(List<Form> forms) implements Form {}

  /** A mapping of names to scalars. */
  record Named(String namePattern) implements Form {}

  static Form list(Form... forms) {
    return new Entries(List.of(forms));
  }
}
