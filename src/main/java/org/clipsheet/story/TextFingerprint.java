package org.clipsheet.story;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.clipsheet.model.article.Article;
import org.clipsheet.text.Folding;
import org.clipsheet.text.Shingles;
import org.clipsheet.text.Word;
import org.clipsheet.text.Words;

/**
 * What a text is recognised by.
 *
 * @param shingles all runs of five words, folded, each as a hash
 * @param headline the whole headline as a hash; empty for one so short that two outlets may well write the same
 */
record TextFingerprint(Set<Long> shingles, OptionalLong headline) {
  private static final int WORDS_A_SHINGLE = 5;
  private static final int WORDS_A_HEADLINE = 6;

  /** One in so many shingles is kept in the index: enough for forty words in common to be noticed. */
  private static final int SAMPLING = 8;

  static TextFingerprint of(Article article) {
    List<String> title = folded(article.title());
    List<String> words = article.text().isBlank() ? title : folded(article.text());
    Set<Long> shingles = new HashSet<>();
    Arrays.stream(Shingles.of(words, WORDS_A_SHINGLE)).forEach(shingles::add);
    return new TextFingerprint(
        Set.copyOf(shingles),
        title.size() < WORDS_A_HEADLINE
            ? OptionalLong.empty()
            : OptionalLong.of(~Shingles.of(title, title.size())[0]));
  }

  private static List<String> folded(String text) {
    return Words.of(text).stream().map(Word::text).map(Folding::fold).toList();
  }

  /** Those by which the text is looked up; short texts by all. */
  long[] samples() {
    LongStream sampled = shingles.stream()
        .mapToLong(Long::longValue)
        .filter(hash ->
            shingles.size() <= SAMPLING * SAMPLING || Math.floorMod(hash, (long) SAMPLING) == 0);
    return LongStream.concat(sampled, headline.stream()).toArray();
  }

  int size() {
    return shingles.size();
  }

  int shared(TextFingerprint other) {
    Set<Long> smaller = size() <= other.size() ? shingles : other.shingles;
    Set<Long> larger = smaller == shingles ? other.shingles : shingles;
    return (int) smaller.stream().filter(larger::contains).count();
  }

  boolean hasHeadlineOf(TextFingerprint other) {
    return headline.isPresent() && headline.equals(other.headline);
  }
}
