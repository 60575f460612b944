package org.clipsheet.app.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.clipsheet.digest.DueTimes;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.source.Source;
import org.clipsheet.store.Store;
import org.clipsheet.store.Transaction;
import org.clipsheet.watch.Watch;

/**
 * Takes a configuration: sources and digests get their rows, what was renamed takes its history along, and a schedule
 * that changed moves what is due. From here on, and not before, matches count for a digest.
 */
public final class ApplySettings {
  /** What the next digest says when the files on disk are not the ones in use. */
  private static final String CONFIGURATION = "configuration";

  private final Store store;
  private final InstantSource clock;

  public ApplySettings(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Brings the store up to date with the desk, in one transaction. */
  public void apply(Desk desk) {
    Instant now = clock.instant();
    store.inTransaction(tx -> {
      for (Source source : desk.sources()) {
        tx.sources().ensure(source, now);
      }
      for (Watch watch : desk.watchlist().watches()) {
        if (watch.was() != null) {
          tx.articles().renameWatch(watch.was(), watch.name());
        }
      }
      for (Digest digest : desk.digests()) {
        ensure(tx, digest, digest.watches().isEmpty() ? desk.watchNames() : digest.watches(), now);
      }
      tx.notices().clear(CONFIGURATION);
      return null;
    });
  }

  /** Notes for the next digest that the files were refused and older settings are in use. */
  public void refuse(List<String> problems) {
    String text = "The configuration on disk has problems and is not in use; the last good one is. "
        + String.join("; ", problems);
    store.inTransaction(tx -> {
      tx.notices().put(CONFIGURATION, text, clock.instant());
      return null;
    });
  }

  private static void ensure(Transaction tx, Digest digest, List<WatchName> watches, Instant now) {
    Instant next = DueTimes.next(digest.schedule(), digest.zone(), now);
    tx.editions().ensure(digest, watches, next, now);
    Instant stored = tx.editions().find(digest.name()).orElseThrow().nextDueAt();
    boolean overdue = !stored.isAfter(now);
    if (!overdue && !stored.equals(next)) {
      tx.editions().setNextDue(digest.name(), next);
    }
  }
}
