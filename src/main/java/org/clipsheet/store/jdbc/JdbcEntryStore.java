package org.clipsheet.store.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clipsheet.address.AddressKey;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.EntryId;
import org.clipsheet.model.source.SourceName;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.store.EntryStore;
import org.clipsheet.store.Reading;
import org.clipsheet.store.RetryEntry;
import org.clipsheet.store.StoredEntry;
import org.jspecify.annotations.Nullable;

record JdbcEntryStore(Session session) implements EntryStore {

  private static final String STORED = """
      SELECT entry.id, entry.link, entry.title, entry.feed_id, entry.published, entry.updated, entry.author,
             entry.language, entry.reading, entry.seen_at, entry.article_id, source.name AS source
        FROM entry
        JOIN source ON source.id = entry.source_id
      """;

  @Override
  public Set<String> known(SourceName source, Collection<String> keys) {
    Set<String> known = new HashSet<>();
    for (List<String> portion : ValueList.portions(keys)) {
      known.addAll(knownAmong(source, portion));
    }
    return known;
  }

  private List<String> knownAmong(SourceName source, List<String> keys) {
    return session
        .sql("""
            SELECT key FROM entry WHERE source_id = (SELECT id FROM source WHERE name = ?) AND key IN %s
            """.formatted(ValueList.of(keys.size())))
        .bind(source.value())
        .bindAll(keys)
        .list(row -> row.text("key"));
  }

  @Override
  public Optional<EntryId> insert(
      SourceName source, String key, Entry entry, Reading reading, Instant seenAt) {
    return session
        .sql("""
            INSERT INTO entry (source_id, key, link, title, feed_id, published, updated, author, language, reading,
                               seen_at, dated_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (source_id, key) DO NOTHING
            RETURNING id
            """)
        .bind(JdbcSourceStore.idOf(session, source))
        .bind(key)
        .bind(entry.link())
        .bind(entry.title())
        .bind(entry.id())
        .bind(entry.published())
        .bind(entry.updated())
        .bind(entry.author())
        .bind(entry.language())
        .bind(reading)
        .bind(seenAt)
        .bind(datedAt(entry, seenAt))
        .first(row -> new EntryId(row.number("id")));
  }

  @Override
  public void link(EntryId entry, ArticleId article) {
    session
        .sql("UPDATE entry SET article_id = ? WHERE id = ?")
        .bind(article.value())
        .bind(entry.value())
        .update();
  }

  @Override
  public List<RetryEntry> dueForRetry(SourceName source, Instant now, int limit) {
    return session
        .sql("""
            SELECT id, link, title, feed_id, published, updated, author, language, article_id, tries
              FROM entry
             WHERE source_id = (SELECT id FROM source WHERE name = ?) AND retry_at <= ?
             ORDER BY retry_at, id
             LIMIT ?
            """)
        .bind(source.value())
        .bind(now)
        .bind(limit)
        .list(row -> new RetryEntry(
            new EntryId(row.number("id")), entry(row), article(row), row.count("tries")));
  }

  @Override
  public void recordReading(EntryId entry, Reading reading, int tries, Optional<Instant> retryAt) {
    session
        .sql("UPDATE entry SET reading = ?, tries = ?, retry_at = ? WHERE id = ?")
        .bind(reading)
        .bind(tries)
        .bind(retryAt.orElse(null))
        .bind(entry.value())
        .update();
  }

  @Override
  public List<StoredEntry> at(AddressKey address) {
    return session
        .sql(STORED + """
                 WHERE entry.id IN (
                       SELECT id FROM entry WHERE key = ?
                       UNION
                       SELECT tied.id FROM entry AS tied
                         JOIN article_address ON article_address.article_id = tied.article_id
                        WHERE article_address.address = ?)
                 ORDER BY entry.id
                """)
        .bind(address.value())
        .bind(address.value())
        .list(JdbcEntryStore::stored);
  }

  @Override
  public List<StoredEntry> of(ArticleId article) {
    return session
        .sql(STORED + " WHERE entry.article_id = ? ORDER BY entry.id")
        .bind(article.value())
        .list(JdbcEntryStore::stored);
  }

  private static StoredEntry stored(Row row) throws SQLException {
    return new StoredEntry(
        new EntryId(row.number("id")),
        new SourceName(row.text("source")),
        entry(row),
        row.oneOf(Reading.class, "reading"),
        row.instant("seen_at"),
        article(row));
  }

  private static Entry entry(Row row) throws SQLException {
    return new Entry(
        row.findText("title"),
        row.findAddress("link"),
        row.findText("feed_id"),
        row.findStated("published"),
        row.findStated("updated"),
        row.findText("author"),
        null,
        null,
        row.findText("language"));
  }

  private static @Nullable ArticleId article(Row row) throws SQLException {
    return row.findNumber("article_id").map(ArticleId::new).orElse(null);
  }

  private static Instant datedAt(Entry entry, Instant seenAt) {
    StatedTime published = entry.published();
    return published != null && published.instant().isBefore(seenAt) ? published.instant() : seenAt;
  }
}
