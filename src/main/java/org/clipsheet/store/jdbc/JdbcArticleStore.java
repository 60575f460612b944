package org.clipsheet.store.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clipsheet.address.AddressKey;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.source.EntryId;
import org.clipsheet.store.ArticleStore;
import org.clipsheet.store.StoredArticle;
import org.jspecify.annotations.Nullable;

record JdbcArticleStore(Session session) implements ArticleStore {

  private static final String STORED =
      "SELECT " + StoredArticles.COLUMNS + " FROM article " + StoredArticles.JOINS;

  /** To stand after {@link StoredArticles#JOINS}. */
  private static final String WATCHED_SINCE = """
      WHERE article.kept_at >= ? AND entry.reading <> 'BACKLOG'
      """;

  private static final String BEFORE = """
      AND (article.kept_at, article.id) < (SELECT kept_at, id FROM article WHERE id = ?)
      """;

  @Override
  public Optional<ArticleId> findAny(Collection<AddressKey> addresses) {
    return ValueList.portions(addresses.stream().map(AddressKey::value).toList()).stream()
        .flatMap(portion -> oldestAt(portion).stream())
        .min(Long::compare)
        .map(ArticleId::new);
  }

  private Optional<Long> oldestAt(List<String> addresses) {
    return session
        .sql("""
            SELECT article_id FROM article_address WHERE address IN %s ORDER BY article_id LIMIT 1
            """.formatted(ValueList.of(addresses.size())))
        .bindAll(addresses)
        .first(row -> row.number("article_id"));
  }

  @Override
  public ArticleId insert(
      Article article, Collection<AddressKey> addresses, EntryId entry, Instant at) {
    ArticleId id = bindContent(session.sql("""
        INSERT INTO article (origin, address, canonical, title, byline, site, published, published_at,
                             modified, modified_at, language, credit, notices, confidence, text,
                             around, entry_id, kept_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        RETURNING id
        """), article)
        .bind(entry.value())
        .bind(at)
        .first(row -> new ArticleId(row.number("id")))
        .orElseThrow();
    for (AddressKey address : Set.copyOf(addresses)) {
      if (!addAddress(id, address)) {
        throw new IllegalStateException("an article is known already under " + address.value());
      }
    }
    new JdbcEntryStore(session).link(entry, id);
    new JdbcChangeStore(session).changed(id);
    return id;
  }

  @Override
  public void addAddresses(ArticleId id, Collection<AddressKey> addresses) {
    addresses.forEach(address -> addAddress(id, address));
  }

  private boolean addAddress(ArticleId id, AddressKey address) {
    return session.sql("""
        INSERT INTO article_address (address, article_id) VALUES (?, ?)
        ON CONFLICT (address) DO NOTHING
        """).bind(address.value()).bind(id.value()).update() > 0;
  }

  @Override
  public void replace(ArticleId id, Article article) {
    bindContent(session.sql("""
        UPDATE article
           SET origin = ?, address = ?, canonical = ?, title = ?, byline = ?, site = ?,
               published = ?, published_at = ?, modified = ?, modified_at = ?,
               language = ?, credit = ?, notices = ?, confidence = ?, text = ?,
               around = ?
         WHERE id = ?
        """), article).bind(id.value()).update();
    new JdbcChangeStore(session).changed(id);
  }

  @Override
  public Optional<StoredArticle> find(ArticleId id) {
    return session
        .sql(STORED + " WHERE article.id = ?")
        .bind(id.value())
        .first(StoredArticles::read);
  }

  @Override
  public List<StoredArticle> since(Instant since) {
    return session
        .sql(STORED + " WHERE article.kept_at >= ? ORDER BY article.kept_at, article.id")
        .bind(since)
        .list(StoredArticles::read);
  }

  @Override
  public List<StoredArticle> watchedSince(Instant since, @Nullable ArticleId last, int most) {
    Query query =
        session.sql(STORED + WATCHED_SINCE + (last == null ? "" : BEFORE) + """
            ORDER BY article.kept_at DESC, article.id DESC LIMIT ?
            """).bind(since);
    return (last == null ? query : query.bind(last.value())).bind(most).list(StoredArticles::read);
  }

  @Override
  public long countWatchedSince(Instant since) {
    return session
        .sql("SELECT COUNT(*) AS articles FROM article " + StoredArticles.JOINS + WATCHED_SINCE)
        .bind(since)
        .first(row -> row.number("articles"))
        .orElseThrow();
  }

  @Override
  public List<Match> insertMatches(ArticleId id, List<Match> matches, Instant at) {
    List<Match> fresh = new ArrayList<>();
    for (Match match : matches) {
      Optional<Long> number = insertMatch(id, match, at);
      if (number.isPresent()) {
        fresh.add(match);
        awaitPlace(id, number.get());
      }
    }
    return fresh;
  }

  private Optional<Long> insertMatch(ArticleId id, Match match, Instant at) {
    return session
        .sql("""
            INSERT INTO match (article_id, watch, passages, matched_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (article_id, watch) DO NOTHING
            RETURNING id
            """)
        .bind(id.value())
        .bind(match.watch().value())
        .bind(Json.of(match.passages()))
        .bind(at)
        .first(row -> row.number("id"));
  }

  private void awaitPlace(ArticleId id, long match) {
    session.sql("""
        INSERT INTO unplaced (match_id, article_id)
        SELECT CAST(? AS BIGINT), CAST(? AS BIGINT)
         WHERE NOT EXISTS (SELECT 1 FROM placement WHERE article_id = ?)
        ON CONFLICT (article_id) DO NOTHING
        """).bind(match).bind(id.value()).bind(id.value()).update();
  }

  @Override
  public List<Match> matches(ArticleId id) {
    return session
        .sql("SELECT watch, passages FROM match WHERE article_id = ? ORDER BY id")
        .bind(id.value())
        .list(JdbcArticleStore::match);
  }

  @Override
  public List<Match> latestMatches(WatchName watch, int most) {
    return session
        .sql("SELECT watch, passages FROM match WHERE watch = ? ORDER BY id DESC LIMIT ?")
        .bind(watch.value())
        .bind(most)
        .list(JdbcArticleStore::match);
  }

  @Override
  public void renameWatch(WatchName from, WatchName to) {
    session.sql("""
        UPDATE match SET watch = ?
         WHERE watch = ?
           AND NOT EXISTS (SELECT 1 FROM match AS own
                            WHERE own.article_id = match.article_id AND own.watch = ?)
        """).bind(to.value()).bind(from.value()).bind(to.value()).update();
    session.sql("""
        UPDATE digest_watch SET watch = ?
         WHERE watch = ?
           AND NOT EXISTS (SELECT 1 FROM digest_watch AS own
                            WHERE own.digest_id = digest_watch.digest_id AND own.watch = ?)
        """).bind(to.value()).bind(from.value()).bind(to.value()).update();
  }

  /** Reads {@code watch} and {@code passages}. */
  static Match match(Row row) throws SQLException {
    return new Match(new WatchName(row.text("watch")), Json.passages(row.text("passages")));
  }

  private static Query bindContent(Query query, Article article) {
    return query
        .bind(article.origin())
        .bind(article.address())
        .bind(article.canonical())
        .bind(article.title())
        .bind(Json.of(article.byline()))
        .bind(article.site())
        .bind(article.published())
        .bindInstant(article.published())
        .bind(article.modified())
        .bindInstant(article.modified())
        .bind(article.language())
        .bind(article.credit())
        .bind(Json.of(article.notices()))
        .bind(article.confidence())
        .bind(article.text())
        .bind(Json.of(article.around()));
  }
}
