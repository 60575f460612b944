package org.clipsheet.language;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers the terms of the words met lately, as a few thousand words make up most of all texts. Bounded: when a
 * generation is full, the one before it is forgotten. Thread-safe; two threads may both compute the same word.
 */
final class RecentWords {
  private static final int GENERATION = 4_096;

  private volatile Map<String, Set<String>> young = new ConcurrentHashMap<>();
  private volatile Map<String, Set<String>> old = Map.of();

  Set<String> get(String word, Function<String, Set<String>> terms) {
    Set<String> known = young.get(word);
    if (known != null) {
      return known;
    }
    known = old.get(word);
    if (known == null) {
      known = terms.apply(word);
    }
    if (young.size() >= GENERATION) {
      old = young;
      young = new ConcurrentHashMap<>();
    }
    young.put(word, known);
    return known;
  }
}
