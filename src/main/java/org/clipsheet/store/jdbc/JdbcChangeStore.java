package org.clipsheet.store.jdbc;

import java.util.List;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.source.SourceName;
import org.clipsheet.store.ArticleChange;
import org.clipsheet.store.ArticleExtent;
import org.clipsheet.store.ChangeStore;

/** {@code article_change}; the roles that change articles tell it. */
record JdbcChangeStore(Session session) implements ChangeStore {

  @Override
  public ArticleExtent extent() {
    return session
        .sql("SELECT COALESCE(MAX(id), 0) AS last_change, COUNT(*) AS articles FROM article_change")
        .first(row -> new ArticleExtent(row.number("last_change"), row.number("articles")))
        .orElseThrow();
  }

  @Override
  public List<ArticleChange> after(long after, int most) {
    return session
        .sql("SELECT article_change.id AS change_id, " + StoredArticles.COLUMNS
            + " FROM article_change JOIN article ON article.id = article_change.article_id "
            + StoredArticles.JOINS
            + " WHERE article_change.id > ? ORDER BY article_change.id LIMIT ?")
        .bind(after)
        .bind(most)
        .list(row -> new ArticleChange(row.number("change_id"), StoredArticles.read(row)));
  }

  @Override
  public long countAfter(long after) {
    return session
        .sql("SELECT COUNT(*) AS changes FROM article_change WHERE id > ?")
        .bind(after)
        .first(row -> row.number("changes"))
        .orElseThrow();
  }

  @Override
  public List<ArticleId> articles() {
    return session
        .sql("SELECT article_id FROM article_change ORDER BY article_id")
        .list(row -> new ArticleId(row.number("article_id")));
  }

  /** The article is new, or reads otherwise. */
  void changed(ArticleId article) {
    session
        .sql("DELETE FROM article_change WHERE article_id = ?")
        .bind(article.value())
        .update();
    session
        .sql("INSERT INTO article_change (article_id) VALUES (?)")
        .bind(article.value())
        .update();
  }

  /** All articles that the source brought say so by another name. */
  void renamed(SourceName source) {
    session.sql("""
            DELETE FROM article_change
             WHERE article_id IN (SELECT article.id FROM article
                                    JOIN entry ON entry.id = article.entry_id
                                    JOIN source ON source.id = entry.source_id
                                   WHERE source.name = ?)
            """).bind(source.value()).update();
    session.sql("""
            INSERT INTO article_change (article_id)
            SELECT id FROM article
             WHERE NOT EXISTS (SELECT 1 FROM article_change WHERE article_id = article.id)
             ORDER BY id
            """).update();
  }
}
