package org.clipsheet.watch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.Passage;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.query.Expression.Leaf;

/**
 * Tells of each watch how near an article comes to it. The leaves of the watches are compiled as watches of their own, so
 * that a word is found here exactly where the watchlist finds it. Immutable and thread-safe.
 */
public final class Judge {
  private final List<Watch> watches;
  private final List<Leaf> leaves;
  private final Watchlist compiled;

  private Judge(List<Watch> watches, List<Leaf> leaves) {
    this.watches = List.copyOf(watches);
    this.leaves = leaves;
    List<Watch> single = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      single.add(new Watch(new WatchName(Integer.toString(i)), leaves.get(i), null));
    }
    this.compiled = Watchlist.compile(single);
  }

  public static Judge of(List<Watch> watches) {
    return new Judge(
        watches,
        watches.stream().flatMap(watch -> watch.sought().leaves()).distinct().toList());
  }

  /**
   * A verdict for each watch, in the watchlist's order.
   *
   * @param sourceName of the source that brought the article
   */
  public List<Verdict> judge(Article article, String sourceName) {
    Map<Leaf, Set<Field>> found = new HashMap<>();
    for (Match match : compiled.match(article, sourceName)) {
      Set<Field> fields = EnumSet.noneOf(Field.class);
      match.passages().stream().map(Passage::field).forEach(fields::add);
      found.put(leaves.get(Integer.parseInt(match.watch().value())), fields);
    }
    return watches.stream()
        .map(watch -> Nearness.of(watch.sought(), found).verdict(watch.name()))
        .toList();
  }
}
