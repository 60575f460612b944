package org.clipsheet.store.jdbc;

import java.sql.SQLException;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.source.EntryId;
import org.clipsheet.model.source.SourceName;
import org.clipsheet.store.StoredArticle;

/** The columns of an article with the entry that brought it: several roles read them. */
final class StoredArticles {

  /** To stand after {@code SELECT}. */
  static final String COLUMNS = """
      article.id AS article_id, article.entry_id, article.origin, article.address, article.canonical, article.title,
      article.byline, article.site, article.published, article.modified, article.language, article.credit,
      article.notices, article.confidence, article.text, article.around, source.name AS source, entry.seen_at AS found_at
      """;

  /** To stand after a table that {@code article} can be joined on, and that join. */
  static final String JOINS = """
      JOIN entry ON entry.id = article.entry_id
      JOIN source ON source.id = entry.source_id
      """;

  private StoredArticles() {}

  static StoredArticle read(Row row) throws SQLException {
    return new StoredArticle(
        new ArticleId(row.number("article_id")),
        article(row),
        new EntryId(row.number("entry_id")),
        new SourceName(row.text("source")),
        row.instant("found_at"));
  }

  private static Article article(Row row) throws SQLException {
    return new Article(
        row.address("address"),
        row.findAddress("canonical"),
        row.text("title"),
        Json.texts(row.text("byline")),
        row.findText("site"),
        row.findStated("published"),
        row.findStated("modified"),
        row.findText("language"),
        row.text("text"),
        row.findText("credit"),
        Json.texts(row.text("notices")),
        row.fraction("confidence"),
        row.oneOf(Origin.class, "origin"),
        Json.surroundings(row.findText("around")));
  }
}
