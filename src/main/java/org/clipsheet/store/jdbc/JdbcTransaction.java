package org.clipsheet.store.jdbc;

import org.clipsheet.store.ArticleStore;
import org.clipsheet.store.ChangeStore;
import org.clipsheet.store.EditionStore;
import org.clipsheet.store.EntryStore;
import org.clipsheet.store.FurnitureStore;
import org.clipsheet.store.Ledger;
import org.clipsheet.store.NoticeStore;
import org.clipsheet.store.Outbox;
import org.clipsheet.store.RobotsStore;
import org.clipsheet.store.SourceStore;
import org.clipsheet.store.StoryStore;
import org.clipsheet.store.Transaction;

/** The roles, all on one session. */
record JdbcTransaction(Session session) implements Transaction {

  @Override
  public SourceStore sources() {
    return new JdbcSourceStore(session);
  }

  @Override
  public EntryStore entries() {
    return new JdbcEntryStore(session);
  }

  @Override
  public ArticleStore articles() {
    return new JdbcArticleStore(session);
  }

  @Override
  public ChangeStore changes() {
    return new JdbcChangeStore(session);
  }

  @Override
  public StoryStore stories() {
    return new JdbcStoryStore(session);
  }

  @Override
  public EditionStore editions() {
    return new JdbcEditionStore(session);
  }

  @Override
  public Outbox outbox() {
    return new JdbcOutbox(session);
  }

  @Override
  public Ledger ledger() {
    return new JdbcLedger(session);
  }

  @Override
  public RobotsStore robots() {
    return new JdbcRobotsStore(session);
  }

  @Override
  public NoticeStore notices() {
    return new JdbcNoticeStore(session);
  }

  @Override
  public FurnitureStore furniture() {
    return new JdbcFurnitureStore(session);
  }
}
