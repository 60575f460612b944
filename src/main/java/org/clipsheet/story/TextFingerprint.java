package org.clipsheet.story;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clipsheet.model.article.Article;
import org.clipsheet.text.Folding;
import org.clipsheet.text.Shingles;
import org.clipsheet.text.Word;
import org.clipsheet.text.Words;

/** All shingles of one text: runs of five words, folded, each as a hash. */
record TextFingerprint(Set<Long> shingles) {
  private static final int WORDS_A_SHINGLE = 5;

  /** One in so many shingles is kept in the index: enough for forty words in common to be noticed. */
  private static final int SAMPLING = 8;

  static TextFingerprint of(Article article) {
    List<String> words =
        Words.of(article.text().isBlank() ? article.title() : article.text()).stream()
            .map(Word::text)
            .map(Folding::fold)
            .toList();
    Set<Long> shingles = new HashSet<>();
    Arrays.stream(Shingles.of(words, WORDS_A_SHINGLE)).forEach(shingles::add);
    return new TextFingerprint(Set.copyOf(shingles));
  }

  /** Those by which the text is looked up; short texts by all. */
  long[] samples() {
    return shingles.stream()
        .mapToLong(Long::longValue)
        .filter(hash ->
            shingles.size() <= SAMPLING * SAMPLING || Math.floorMod(hash, (long) SAMPLING) == 0)
        .toArray();
  }

  int size() {
    return shingles.size();
  }

  int shared(TextFingerprint other) {
    Set<Long> smaller = size() <= other.size() ? shingles : other.shingles;
    Set<Long> larger = smaller == shingles ? other.shingles : shingles;
    return (int) smaller.stream().filter(larger::contains).count();
  }
}
