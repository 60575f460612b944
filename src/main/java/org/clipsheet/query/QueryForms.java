package org.clipsheet.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clipsheet.query.Expression.Leaf;
import org.clipsheet.query.Expression.What;

/** What the words of a query are looked for as, for people to see. */
public final class QueryForms {

  private QueryForms() {}

  /**
   * One word and its stems or dictionary words, by the tag of the language whose forms they stand for.
   *
   * @param stems none where the word is found as it stands only
   */
  public record SoughtWord(String word, SortedMap<String, Set<String>> stems) {}

  /** The words of the leaf, in their order; none for a pattern, a prefix, an exact word or a name. */
  public static List<SoughtWord> of(Leaf leaf) {
    return leaf.what() instanceof What.Words words
        ? words.words().stream()
            .map(word -> new SoughtWord(word, stems(leaf, words, word)))
            .toList()
        : List.of();
  }

  private static SortedMap<String, Set<String>> stems(Leaf leaf, What.Words words, String word) {
    SortedMap<String, Set<String>> stems = new TreeMap<>();
    for (String term : ArticleTerms.sought(leaf, words, word)) {
      ArticleTerms.stem(term)
          .ifPresent(stem -> stems
              .computeIfAbsent(stem.language(), tag -> new LinkedHashSet<>())
              .add(stem.text()));
    }
    return stems;
  }
}
