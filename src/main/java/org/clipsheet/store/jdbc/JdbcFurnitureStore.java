package org.clipsheet.store.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.clipsheet.model.article.SiteFurniture;
import org.clipsheet.model.article.SiteFurniture.Block;
import org.clipsheet.store.FurnitureStore;

record JdbcFurnitureStore(Session session) implements FurnitureStore {

  @Override
  public SiteFurniture of(String host) {
    return session
        .sql("SELECT pages, blocks FROM site_furniture WHERE host = ?")
        .bind(host)
        .first(JdbcFurnitureStore::furniture)
        .orElse(SiteFurniture.NONE);
  }

  @Override
  public void keep(String host, SiteFurniture known, Instant now) {
    session
        .sql("""
            INSERT INTO site_furniture (host, pages, blocks, learned_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (host) DO UPDATE
               SET pages = excluded.pages, blocks = excluded.blocks, learned_at = excluded.learned_at
            """)
        .bind(host)
        .bind(known.pages())
        .bind(text(known.blocks()))
        .bind(now)
        .update();
    session
        .sql("DELETE FROM site_furniture WHERE learned_at < ?")
        .bind(now.minus(KEPT_FOR))
        .update();
  }

  private static String text(List<Block> blocks) {
    return blocks.stream()
        .map(block ->
            Long.toHexString(block.fingerprint()) + ":" + Integer.toHexString(block.stoodOn()))
        .collect(Collectors.joining(" "));
  }

  private static SiteFurniture furniture(Row row) throws SQLException {
    return new SiteFurniture(
        row.count("pages"),
        Arrays.stream(row.text("blocks").split(" "))
            .filter(block -> !block.isEmpty())
            .map(JdbcFurnitureStore::block)
            .toList());
  }

  private static Block block(String text) {
    int colon = text.indexOf(':');
    return new Block(
        Long.parseUnsignedLong(text.substring(0, colon), 16),
        Integer.parseUnsignedInt(text.substring(colon + 1), 16));
  }
}
