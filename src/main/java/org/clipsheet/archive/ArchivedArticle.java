package org.clipsheet.archive;

import java.time.Instant;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.source.SourceName;

/**
 * An article to be found again.
 *
 * @param foundAt when it was first seen
 */
public record ArchivedArticle(ArticleId id, Article article, SourceName source, Instant foundAt) {

  /** By which it is sorted: when it was published, or found if that was earlier or nobody knows. */
  public Instant datedAt() {
    if (article.published() == null) {
      return foundAt;
    }
    Instant published = article.published().instant();
    return published.isBefore(foundAt) ? published : foundAt;
  }

  /** A number that changes when the article is found by other terms than before. */
  public long print() {
    return TermPrint.of(ArchiveDocument.terms(this));
  }
}
