package org.clipsheet.store.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.story.Placement;
import org.clipsheet.model.story.Role;
import org.clipsheet.model.story.StoryId;
import org.clipsheet.store.PlacedArticle;
import org.clipsheet.store.StoredArticle;
import org.clipsheet.store.StoryStore;

record JdbcStoryStore(Session session) implements StoryStore {

  /** To stand after {@code SELECT}; {@link #placement(Row)} reads them. */
  static final String COLUMNS = """
      placement.story_id, placement.role, placement.changes, placement.reason, placement.placed_at
      """;

  @Override
  public List<StoredArticle> unplaced(int limit) {
    return session
        .sql("SELECT " + StoredArticles.COLUMNS + """
                  FROM unplaced
                  JOIN article ON article.id = unplaced.article_id
                """ + StoredArticles.JOINS + """
                 ORDER BY unplaced.match_id
                 LIMIT ?
                """)
        .bind(limit)
        .list(StoredArticles::read);
  }

  @Override
  public void place(ArticleId article, Placement placement, Instant at) {
    int placed = session
        .sql("""
                INSERT INTO placement (article_id, story_id, role, changes, reason, placed_at)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (article_id) DO NOTHING
                """)
        .bind(article.value())
        .bind(placement.story().value())
        .bind(placement.role())
        .bind(Json.of(placement.changes()))
        .bind(placement.reason())
        .bind(at)
        .update();
    if (placed == 0) {
      throw new IllegalStateException("article " + article.value() + " has a place already");
    }
    session
        .sql("DELETE FROM unplaced WHERE article_id = ?")
        .bind(article.value())
        .update();
  }

  @Override
  public List<PlacedArticle> placedSince(Instant since) {
    return session
        .sql("SELECT " + StoredArticles.COLUMNS + ", " + COLUMNS + """
                  FROM placement
                  JOIN article ON article.id = placement.article_id
                """ + StoredArticles.JOINS + """
                 WHERE placement.placed_at >= ?
                 ORDER BY placement.id
                """)
        .bind(since)
        .list(row ->
            new PlacedArticle(StoredArticles.read(row), placement(row), row.instant("placed_at")));
  }

  @Override
  public Optional<Placement> placement(ArticleId article) {
    return session
        .sql("SELECT " + COLUMNS + " FROM placement WHERE article_id = ?")
        .bind(article.value())
        .first(JdbcStoryStore::placement);
  }

  static Placement placement(Row row) throws SQLException {
    return new Placement(
        new StoryId(row.number("story_id")),
        row.oneOf(Role.class, "role"),
        Json.changes(row.text("changes")),
        row.text("reason"));
  }
}
