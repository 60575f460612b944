package org.clipsheet.watch;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clipsheet.query.ArticleTerms;
import org.jspecify.annotations.Nullable;

/**
 * Tells from an article's terms which conditions can hold at all: each condition is filed under terms of which an article
 * must have one, the rarest that can be told. Immutable and thread-safe.
 *
 * <p>The idea is the presearcher's of Lucene Monitor.
 */
final class Candidates {
  /** Of one condition: some of these terms must stand in the article, or words that begin so. */
  private record Keys(Set<String> terms, Set<String> starts) {

    /** The less the rarer; short words are frequent. */
    double weight() {
      double weight = 0;
      for (String term : terms) {
        weight += term.startsWith("@") ? 0.01 : 1.0 / (term.length() * term.length());
      }
      return weight + starts.size();
    }
  }

  private final Map<String, int[]> byTerm;
  private final Map<String, int[]> byStart;
  private final int[] startLengths;
  private final BitSet always = new BitSet();

  Candidates(List<Condition> conditions) {
    Map<String, IntStream.Builder> terms = new HashMap<>();
    Map<String, IntStream.Builder> starts = new HashMap<>();
    for (int i = 0; i < conditions.size(); i++) {
      int place = i;
      Optional<Keys> keys = keys(conditions.get(i));
      if (keys.isEmpty()) {
        always.set(place);
        continue;
      }
      keys.get()
          .terms()
          .forEach(
              term -> terms.computeIfAbsent(term, key -> IntStream.builder()).add(place));
      keys.get()
          .starts()
          .forEach(
              start -> starts.computeIfAbsent(start, key -> IntStream.builder()).add(place));
    }
    byTerm = arrays(terms);
    byStart = arrays(starts);
    startLengths = new TreeSet<>(
            byStart.keySet().stream().map(String::length).collect(Collectors.toSet()))
        .stream().mapToInt(Integer::intValue).toArray();
  }

  private static Map<String, int[]> arrays(Map<String, IntStream.Builder> builders) {
    return builders.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(
            Map.Entry::getKey, entry -> entry.getValue().build().toArray()));
  }

  /** The places of the conditions that may hold. */
  BitSet in(ArticleIndex article) {
    BitSet found = (BitSet) always.clone();
    for (String term : article.all()) {
      set(found, byTerm.get(term));
      if (startLengths.length > 0 && ArticleTerms.isSurface(term)) {
        for (int length : startLengths) {
          if (length <= term.length()) {
            set(found, byStart.get(term.substring(0, length)));
          }
        }
      }
    }
    return found;
  }

  private static void set(BitSet found, int @Nullable [] places) {
    if (places != null) {
      for (int place : places) {
        found.set(place);
      }
    }
  }

  /** Empty for a condition that may hold whatever stands in an article. */
  private static Optional<Keys> keys(Condition condition) {
    return switch (condition) {
      case Condition.Word word -> Optional.of(new Keys(word.terms(), Set.of()));
      case Condition.Phrase phrase ->
        phrase.words().stream()
            .map(terms -> new Keys(terms, Set.of()))
            .min(Comparator.comparingDouble(Keys::weight));
      case Condition.Like like ->
        like.start().isEmpty()
            ? Optional.empty()
            : Optional.of(new Keys(Set.of(), Set.of(like.start())));
      case Condition.All all ->
        all.parts().stream()
            .flatMap(part -> keys(part).stream())
            .min(Comparator.comparingDouble(Keys::weight));
      case Condition.Any any -> {
        List<Optional<Keys>> parts = any.parts().stream().map(Candidates::keys).toList();
        yield parts.stream().allMatch(Optional::isPresent)
            ? Optional.of(new Keys(union(parts, Keys::terms), union(parts, Keys::starts)))
            : Optional.empty();
      }
      case Condition.Not not -> Optional.empty();
    };
  }

  private static Set<String> union(List<Optional<Keys>> keys, Function<Keys, Set<String>> of) {
    return keys.stream()
        .flatMap(Optional::stream)
        .map(of)
        .flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }
}
