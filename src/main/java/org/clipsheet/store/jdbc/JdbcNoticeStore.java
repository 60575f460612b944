package org.clipsheet.store.jdbc;

import java.time.Instant;
import java.util.List;
import org.clipsheet.store.NoticeStore;

record JdbcNoticeStore(Session session) implements NoticeStore {

  @Override
  public void put(String subject, String text, Instant since) {
    session.sql("""
            INSERT INTO notice (subject, text, since_at) VALUES (?, ?, ?)
            ON CONFLICT (subject) DO UPDATE SET text = excluded.text, since_at = excluded.since_at
             WHERE notice.text <> excluded.text
            """).bind(subject).bind(text).bind(since).update();
  }

  @Override
  public void clear(String subject) {
    session.sql("DELETE FROM notice WHERE subject = ?").bind(subject).update();
  }

  @Override
  public List<String> all() {
    return session
        .sql("SELECT text FROM notice ORDER BY since_at, subject")
        .list(row -> row.text("text"));
  }
}
