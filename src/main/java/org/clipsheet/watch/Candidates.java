package org.clipsheet.watch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** More would be tried for every article. */
  private static final int MOST_UNFILED = 100;

  private final List<Condition> filed;
  private final Map<String, int[]> byTerm;
  private final Map<String, int[]> byStart;
  private final int[] startLengths;
  private final BitSet always;
  private final List<Condition> unfiled;

  /** @param conditions each once */
  Candidates(Collection<Condition> conditions) {
    filed = List.copyOf(conditions);
    unfiled = List.of();
    always = new BitSet();
    Map<TermSet, IntStream.Builder> words = new IdentityHashMap<>();
    Map<String, IntStream.Builder> starts = new HashMap<>();
    for (int i = 0; i < filed.size(); i++) {
      int place = i;
      keys(filed.get(i))
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
    byStart = new HashMap<>();
    starts.forEach((start, builder) -> byStart.put(start, builder.build().toArray()));
    startLengths = byStart.keySet().stream().mapToInt(String::length).distinct().toArray();
  }

  private Candidates(Candidates before, List<Condition> unfiled) {
    this.filed = before.filed;
    this.byTerm = before.byTerm;
    this.byStart = before.byStart;
    this.startLengths = before.startLengths;
    this.always = before.always;
    this.unfiled = unfiled;
  }

  /**
   * Those of other conditions. Where few are new, the files stay as they are and the new ones are tried for every article;
   * what is not among the conditions any more may still be named.
   *
   * @param conditions each once; the same objects as before, where they are the same
   */
  Candidates edited(Collection<Condition> conditions) {
    Set<Condition> known = Collections.newSetFromMap(new IdentityHashMap<>(filed.size()));
    known.addAll(filed);
    List<Condition> added =
        conditions.stream().filter(condition -> !known.contains(condition)).toList();
    boolean fits = added.size() <= MOST_UNFILED && filed.size() <= 2 * conditions.size();
    return fits ? new Candidates(this, added) : new Candidates(conditions);
  }

  private static <K> IntStream.Builder builder(Map<K, IntStream.Builder> builders, K key) {
    return builders.computeIfAbsent(key, missing -> IntStream.builder());
  }

  private static int[] both(int[] some, int[] others) {
    return IntStream.concat(IntStream.of(some), IntStream.of(others)).toArray();
  }

  /** The conditions that may hold. */
  List<Condition> in(ArticleIndex article) {
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
    List<Condition> candidates = new ArrayList<>(unfiled);
    found.stream().mapToObj(filed::get).forEach(candidates::add);
    return candidates;
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
