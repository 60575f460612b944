package org.clipsheet.store.jdbc;

import java.util.Optional;
import org.clipsheet.model.source.RobotsFile;
import org.clipsheet.store.RobotsStore;

record JdbcRobotsStore(Session session) implements RobotsStore {

  @Override
  public Optional<RobotsFile> find(String origin) {
    return session
        .sql("SELECT status, text, fetched_at FROM robots WHERE origin = ?")
        .bind(origin)
        .first(row ->
            new RobotsFile(row.count("status"), row.text("text"), row.instant("fetched_at")));
  }

  @Override
  public void keep(String origin, RobotsFile file) {
    session
        .sql("""
            INSERT INTO robots (origin, status, text, fetched_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (origin) DO UPDATE
               SET status = excluded.status, text = excluded.text, fetched_at = excluded.fetched_at
            """)
        .bind(origin)
        .bind(file.status())
        .bind(file.text())
        .bind(file.fetchedAt())
        .update();
  }
}
