package org.clipsheet.store.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceName;
import org.clipsheet.model.source.Validators;
import org.clipsheet.store.Poll;
import org.clipsheet.store.SourceState;
import org.clipsheet.store.SourceStore;

record JdbcSourceStore(Session session) implements SourceStore {

  private static final String STATE = """
      SELECT name, url, title, first_polled_at, last_polled_at, last_success_at, last_new_entry_at, failures,
             failing_since_at, last_error, last_status, next_poll_at, feed, etag, last_modified, content_hash
        FROM source
      """;

  /** The number behind a source's name. */
  static long idOf(Session session, SourceName name) {
    return session
        .sql("SELECT id FROM source WHERE name = ?")
        .bind(name.value())
        .first(row -> row.number("id"))
        .orElseThrow(() -> new IllegalArgumentException("no such source in the store: " + name));
  }

  @Override
  public void ensure(Source source, Instant now) {
    SourceName was = source.was();
    if (was != null) {
      int renamed = session
          .sql("""
              UPDATE source SET name = ?
               WHERE name = ? AND NOT EXISTS (SELECT 1 FROM source AS own WHERE own.name = ?)
              """)
          .bind(source.name().value())
          .bind(was.value())
          .bind(source.name().value())
          .update();
      if (renamed > 0) {
        new JdbcChangeStore(session).renamed(source.name());
      }
    }
    session.sql("""
        INSERT INTO source (name, url, next_poll_at) VALUES (?, ?, ?)
        ON CONFLICT (name) DO UPDATE
           SET url = excluded.url, feed = NULL, etag = NULL, last_modified = NULL, content_hash = NULL,
               next_poll_at = excluded.next_poll_at
         WHERE source.url <> excluded.url
        """).bind(source.name().value()).bind(source.url()).bind(now).update();
  }

  @Override
  public Optional<SourceState> find(SourceName name) {
    return session.sql(STATE + " WHERE name = ?").bind(name.value()).first(JdbcSourceStore::state);
  }

  @Override
  public List<SourceState> all() {
    return session.sql(STATE + " ORDER BY name").list(JdbcSourceStore::state);
  }

  @Override
  public void record(Poll poll) {
    long source = idOf(session, poll.source());
    insert(source, poll);
    switch (poll.outcome()) {
      case READ -> {
        recordSuccess(source, poll);
        recordListing(source, poll);
      }
      case UNCHANGED -> recordSuccess(source, poll);
      case FAILED -> recordFailure(source, poll);
    }
  }

  private void insert(long source, Poll poll) {
    session
        .sql("""
            INSERT INTO poll (source_id, polled_at, outcome, reason, status,
                              known, article_read, feed_only, failed, backlog)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .bind(source)
        .bind(poll.at())
        .bind(poll.outcome())
        .bind(poll.reason())
        .bind(poll.status())
        .bind(poll.intake().known())
        .bind(poll.intake().read())
        .bind(poll.intake().feedOnly())
        .bind(poll.intake().failed())
        .bind(poll.intake().backlog())
        .update();
  }

  private void recordSuccess(long source, Poll poll) {
    session
        .sql("""
            UPDATE source
               SET title = COALESCE(?, title),
                   first_polled_at = COALESCE(first_polled_at, ?),
                   last_polled_at = ?,
                   last_success_at = ?,
                   last_new_entry_at = COALESCE(?, last_new_entry_at),
                   failures = 0, failing_since_at = NULL, last_error = NULL, last_status = 0,
                   next_poll_at = ?,
                   etag = ?,
                   last_modified = ?
             WHERE id = ?
            """)
        .bind(poll.title())
        .bind(poll.at())
        .bind(poll.at())
        .bind(poll.at())
        .bind(poll.intake().fresh() > 0 ? poll.at() : null)
        .bind(poll.nextPollAt())
        .bind(poll.validators().etag())
        .bind(poll.validators().lastModified())
        .bind(source)
        .update();
  }

  private void recordListing(long source, Poll poll) {
    session
        .sql("UPDATE source SET feed = ?, content_hash = ? WHERE id = ?")
        .bind(poll.feed())
        .bind(poll.contentHash())
        .bind(source)
        .update();
  }

  private void recordFailure(long source, Poll poll) {
    session
        .sql("""
            UPDATE source
               SET last_polled_at = ?,
                   failures = failures + 1,
                   failing_since_at = COALESCE(failing_since_at, ?),
                   last_error = ?,
                   last_status = ?,
                   next_poll_at = ?
             WHERE id = ?
            """)
        .bind(poll.at())
        .bind(poll.at())
        .bind(poll.reason())
        .bind(poll.status())
        .bind(poll.nextPollAt())
        .bind(source)
        .update();
  }

  @Override
  public List<Instant> recentEntries(SourceName name, int limit) {
    return session.sql("""
        SELECT dated_at FROM entry
         WHERE source_id = (SELECT id FROM source WHERE name = ?)
         ORDER BY dated_at DESC
         LIMIT ?
        """).bind(name.value()).bind(limit).list(row -> row.instant("dated_at"));
  }

  @Override
  public Optional<Instant> nextDue(List<SourceName> names) {
    return ValueList.portions(names.stream().map(SourceName::value).toList()).stream()
        .flatMap(portion -> nextDueAmong(portion).stream())
        .min(Instant::compareTo);
  }

  private Optional<Instant> nextDueAmong(Collection<String> names) {
    return session
        .sql("""
            SELECT next_poll_at FROM source WHERE name IN %s ORDER BY next_poll_at LIMIT 1
            """.formatted(ValueList.of(names.size())))
        .bindAll(names)
        .first(row -> row.instant("next_poll_at"));
  }

  private static SourceState state(Row row) throws SQLException {
    return new SourceState(
        new SourceName(row.text("name")),
        row.address("url"),
        row.findText("title"),
        row.findInstant("first_polled_at"),
        row.findInstant("last_polled_at"),
        row.findInstant("last_success_at"),
        row.findInstant("last_new_entry_at"),
        row.count("failures"),
        row.findInstant("failing_since_at"),
        row.findText("last_error"),
        row.count("last_status"),
        row.instant("next_poll_at"),
        row.findAddress("feed"),
        new Validators(row.findText("etag"), row.findText("last_modified")),
        row.findText("content_hash"));
  }
}
