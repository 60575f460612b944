package org.clipsheet.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.story.Placement;

/** Which matched articles are one story. */
public interface StoryStore {

  /** Matched articles that no story has yet, in the order in which their first match was made. */
  List<StoredArticle> unplaced(int limit);

  /**
   * Gives the article its place, for good.
   *
   * @throws IllegalStateException if it has one already
   */
  void place(ArticleId article, Placement placement, Instant at);

  /** Articles placed at or after {@code since} in the order in which they were placed, to rebuild what lives in memory. */
  List<PlacedArticle> placedSince(Instant since);

  Optional<Placement> placement(ArticleId article);
}
