package org.clipsheet.store.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Lists of values for {@code IN}. Their length is rounded up to a power of two and filled by repeating the last value,
 * so that a handful of prepared statements serves lists of every length.
 */
final class ValueList {

  /** How many values go into one statement; SQLite takes at most 32766, PostgreSQL 65535. */
  private static final int MAX = 1024;

  private ValueList() {}

  /** The question marks in parentheses for so many values, at least one. */
  static String of(int size) {
    return "(" + String.join(", ", Collections.nCopies(paddedSize(size), "?")) + ")";
  }

  /** The values, each once, in portions that fit into one statement; none where there are no values. */
  static List<List<String>> portions(Collection<String> values) {
    List<String> distinct = List.copyOf(new LinkedHashSet<>(values));
    List<List<String>> portions = new ArrayList<>();
    for (int from = 0; from < distinct.size(); from += MAX) {
      portions.add(distinct.subList(from, Math.min(distinct.size(), from + MAX)));
    }
    return portions;
  }

  static List<String> padded(Collection<String> values) {
    List<String> padded = new ArrayList<>(values);
    String last = padded.getLast();
    while (padded.size() < paddedSize(values.size())) {
      padded.add(last);
    }
    return padded;
  }

  private static int paddedSize(int size) {
    return size <= 1 ? 1 : Integer.highestOneBit(size - 1) * 2;
  }
}
