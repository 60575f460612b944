package org.clipsheet.store;

import java.util.List;
import org.clipsheet.model.article.ArticleId;

/**
 * How the articles changed, for what is derived from all of them and kept elsewhere. Every article that is there has one
 * change: its last.
 */
public interface ChangeStore {

  /** How far the articles have come. */
  ArticleExtent extent();

  /**
   * Articles that came, or came to read otherwise, after that change, oldest change first.
   *
   * @param after a {@link ArticleChange#number}, or 0 for all
   * @param most how many at most
   */
  List<ArticleChange> after(long after, int most);

  /** How many there are after that change. */
  long countAfter(long after);

  /** All articles there are, in order. */
  List<ArticleId> articles();
}
