package org.clipsheet.app.desk;

import java.util.List;
import java.util.Optional;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.story.Placement;
import org.clipsheet.store.Decision;
import org.clipsheet.store.StoredArticle;
import org.clipsheet.store.StoredEntry;
import org.clipsheet.store.ToldIn;
import org.clipsheet.watch.Verdict;

/**
 * All that is known of one article.
 *
 * @param seen where and when it was listed, and what was decided about each of these entries
 * @param placement its place in a story; absent unless it matched
 * @param verdicts how near it comes to each watch of the watchlist as it is now
 * @param told editions that told of it
 */
public record ArticleLife(
    List<Seen> seen,
    Optional<StoredArticle> article,
    List<Match> matches,
    Optional<Placement> placement,
    List<ToldIn> told,
    List<Verdict> verdicts) {

  /** One entry and its rows of the ledger, in order. */
  public record Seen(StoredEntry entry, List<Decision> decisions) {}

  public ArticleLife {
    seen = List.copyOf(seen);
    matches = List.copyOf(matches);
    told = List.copyOf(told);
    verdicts = List.copyOf(verdicts);
  }

  ArticleLife with(List<Verdict> others) {
    return new ArticleLife(seen, article, matches, placement, told, others);
  }
}
