package org.clipsheet.watch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clipsheet.query.ArticleTerms;
import org.jspecify.annotations.Nullable;

/**
 * Tells from an article's terms which conditions can hold at all: each condition is filed under words of which an article
 * must have one, the rarest that can be told. Immutable and thread-safe.
 *
 * <p>The idea is the presearcher's of Lucene Monitor.
 */
final class Candidates {
  /** Of one condition: some of these words must stand in the article, or words that begin so. */
  private record Keys(List<TermSet> words, List<String> starts) {
    private static final Comparator<Keys> RAREST = Comparator.comparingDouble(Keys::frequency);

    double frequency() {
      double frequency = starts.size();
      for (TermSet word : words) {
        frequency += word.frequency();
      }
      return frequency;
    }
  }

  private final Map<String, int[]> byTerm;
  private final Map<String, int[]> byStart = new HashMap<>();
  private final int[] startLengths;
  private final BitSet always = new BitSet();

  Candidates(List<Condition> conditions) {
    Map<TermSet, IntStream.Builder> words = new IdentityHashMap<>();
    Map<String, IntStream.Builder> starts = new HashMap<>();
    for (int i = 0; i < conditions.size(); i++) {
      int place = i;
      keys(conditions.get(i))
          .ifPresentOrElse(
              keys -> {
                keys.words().forEach(word -> builder(words, word).add(place));
                keys.starts().forEach(start -> builder(starts, start).add(place));
              },
              () -> always.set(place));
    }
    byTerm = HashMap.newHashMap(
        words.keySet().stream().mapToInt(word -> word.terms().size()).sum());
    words.forEach((word, builder) -> {
      int[] places = builder.build().toArray();
      word.terms().forEach(term -> byTerm.merge(term, places, Candidates::both));
    });
    starts.forEach((start, builder) -> byStart.put(start, builder.build().toArray()));
    startLengths = byStart.keySet().stream().mapToInt(String::length).distinct().toArray();
  }

  private static <K> IntStream.Builder builder(Map<K, IntStream.Builder> builders, K key) {
    return builders.computeIfAbsent(key, missing -> IntStream.builder());
  }

  private static int[] both(int[] some, int[] others) {
    return IntStream.concat(IntStream.of(some), IntStream.of(others)).toArray();
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
      case Condition.Word word -> Optional.of(new Keys(List.of(word.word()), List.of()));
      case Condition.Phrase phrase ->
        phrase.words().stream().map(word -> new Keys(List.of(word), List.of())).min(Keys.RAREST);
      case Condition.Like like ->
        like.start().isEmpty()
            ? Optional.empty()
            : Optional.of(new Keys(List.of(), List.of(like.start())));
      case Condition.All all ->
        all.parts().stream().flatMap(part -> keys(part).stream()).min(Keys.RAREST);
      case Condition.Any any -> keysOfAny(any.parts());
      case Condition.Not not -> Optional.empty();
    };
  }

  private static Optional<Keys> keysOfAny(List<Condition> parts) {
    List<Keys> keys = new ArrayList<>(parts.size());
    for (Condition part : parts) {
      Optional<Keys> one = keys(part);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      keys.add(one.get());
    }
    return Optional.of(new Keys(
        keys.stream().flatMap(one -> one.words().stream()).distinct().toList(),
        keys.stream().flatMap(one -> one.starts().stream()).distinct().toList()));
  }
}
