package org.clipsheet.app.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.SitePage;

/** How an attempt at an article's page ended. */
sealed interface PageReading {

  /**
   * @param missed the user's rules that gave nothing, in words
   * @param page what it tells of the pages of its site
   * @param datedFromFetch whether the page tells its time only as seen from now
   */
  record Got(Article article, List<String> missed, SitePage page, boolean datedFromFetch)
      implements PageReading {}

  /**
   * @param reason in words
   * @param retryAt when another try is worth while; empty where it is not
   */
  record Missed(String reason, Optional<Instant> retryAt) implements PageReading {}
}
