package org.clipsheet.app.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.clipsheet.archive.ArchiveIndex;
import org.clipsheet.archive.ArchivedArticle;
import org.clipsheet.archive.BrokenIndexException;
import org.clipsheet.archive.IndexUpdate;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.store.ArticleChange;
import org.clipsheet.store.ArticleExtent;
import org.clipsheet.store.Store;
import org.clipsheet.store.StoredArticle;

/**
 * Brings the search index up to date with the store: takes what changed, leaves out what is gone, and begins anew where
 * the index is not of this store. It may be stopped at any instant and goes on from its last commit. Thread-safe.
 */
public final class IndexArchive {
  /** Read at a time, and so many are in memory. */
  private static final int PORTION = 200;

  /** What is lost at most when the process ends. */
  private static final int COMMIT_EVERY = 5000;

  /** By which an index is examined once in each process. */
  private static final int SAMPLES = 5;

  private final Store store;
  private final ArchiveIndex index;
  private final AtomicBoolean examined = new AtomicBoolean();

  public IndexArchive(Store store, ArchiveIndex index) {
    this.store = store;
    this.index = index;
  }

  /**
   * Takes all that changed; takes nothing if another process or thread is at it.
   *
   * @throws BrokenIndexException if the index cannot be written
   */
  public void index(Indexing watcher) {
    if (!examined.getAndSet(true) && !isAsPutToday()) {
      index.discard();
    }
    Optional<IndexUpdate> update = isCurrent() ? Optional.empty() : index.tryUpdate();
    if (update.isPresent()) {
      try (IndexUpdate writing = update.get()) {
        index(writing, watcher);
      }
    }
  }

  /**
   * Whether some of its articles would now be put there under the same terms: a program whose version nobody raised may
   * know other forms of words. To find that out takes a second, so it is not asked of an index that this very program
   * wrote.
   */
  private boolean isAsPutToday() {
    return index
        .open()
        .map(snapshot -> {
          try (snapshot) {
            if (snapshot.isOfThisProgram()) {
              return true;
            }
            Map<ArticleId, Long> samples = new HashMap<>(snapshot.samples(SAMPLES));
            return store.read(tx -> {
              tx.changes()
                  .after(snapshot.lastChange(), PORTION)
                  .forEach(change -> samples.remove(change.article().id()));
              return samples.entrySet().stream()
                  .allMatch(sample -> tx.articles()
                      .find(sample.getKey())
                      .map(stored -> archived(stored).print() == sample.getValue())
                      .orElse(true));
            });
          } catch (BrokenIndexException e) {
            return false;
          }
        })
        .orElse(true);
  }

  private boolean isCurrent() {
    ArticleExtent extent = store.read(tx -> tx.changes().extent());
    return index
        .open()
        .map(snapshot -> {
          try (snapshot) {
            return snapshot.isOfThisProgram()
                && snapshot.lastChange() == extent.lastChange()
                && snapshot.articles() == extent.articles();
          }
        })
        .orElse(false);
  }

  private void index(IndexUpdate update, Indexing watcher) {
    ArticleExtent extent = store.read(tx -> tx.changes().extent());
    if (update.lastChange() > extent.lastChange()) {
      update.clear(); // of a store that had come farther than this one, which was restored from a
      // copy
    }
    take(update, watcher);
    if (!watcher.isStopped() && !isWhole(update)) {
      update.clear();
      take(update, watcher);
    }
  }

  private void take(IndexUpdate update, Indexing watcher) {
    long reached = update.lastChange();
    long from = reached;
    long total = store.read(tx -> tx.changes().countAfter(from));
    long done = 0;
    while (!watcher.isStopped()) {
      long after = reached;
      List<ArticleChange> changes = store.read(tx -> tx.changes().after(after, PORTION));
      if (changes.isEmpty()) {
        break;
      }
      changes.forEach(change -> update.put(archived(change.article())));
      reached = changes.getLast().number();
      done += changes.size();
      if (done % COMMIT_EVERY == 0) {
        update.commit(reached);
      }
      watcher.indexed(done, Math.max(done, total));
    }
    update.commit(reached);
  }

  /** Whether the index holds the articles of the store, once those that are gone are left out. */
  private boolean isWhole(IndexUpdate update) {
    return store.read(tx -> {
      ArticleExtent extent = tx.changes().extent();
      if (extent.lastChange() != update.lastChange()) {
        return true; // more has come meanwhile; the next time will tell
      }
      if (extent.articles() != update.articles()) {
        Set<ArticleId> there = new HashSet<>(tx.changes().articles());
        update.retain(there);
        update.commit(extent.lastChange());
      }
      return extent.articles() == update.articles();
    });
  }

  static ArchivedArticle archived(StoredArticle stored) {
    return new ArchivedArticle(stored.id(), stored.article(), stored.source(), stored.foundAt());
  }
}
