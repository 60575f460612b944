package org.clipsheet.store;

/** The roles of the store within one transaction; valid only while its work runs, on the thread that runs it. */
public interface Transaction {
  SourceStore sources();

  EntryStore entries();

  ArticleStore articles();

  ChangeStore changes();

  StoryStore stories();

  EditionStore editions();

  Outbox outbox();

  Ledger ledger();

  RobotsStore robots();

  NoticeStore notices();

  FurnitureStore furniture();
}
