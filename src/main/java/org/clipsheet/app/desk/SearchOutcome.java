package org.clipsheet.app.desk;

import java.util.List;

/**
 * What a search found.
 *
 * @param articles newest first
 */
public record SearchOutcome(List<FoundArticle> articles, End end) {

  public SearchOutcome {
    articles = List.copyOf(articles);
  }

  /** Why there are no more. */
  public enum End {
    /** There are no more. */
    ALL,
    /** No more were asked for. */
    ENOUGH,
    /** So many that might have satisfied the query did not that the search was given up. */
    GIVEN_UP
  }
}
