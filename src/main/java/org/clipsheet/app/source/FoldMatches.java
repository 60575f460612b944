package org.clipsheet.app.source;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.clipsheet.model.story.Placement;
import org.clipsheet.store.Decision;
import org.clipsheet.store.PlacedArticle;
import org.clipsheet.store.Stage;
import org.clipsheet.store.Store;
import org.clipsheet.store.StoredArticle;
import org.clipsheet.store.Transaction;
import org.clipsheet.story.StoryIndex;
import org.jspecify.annotations.Nullable;

/**
 * Folds matched articles into stories, in the order in which they matched. Thread-safe: one caller folds, others wait and
 * then find nothing left to do.
 */
public final class FoldMatches {
  /** How long a story takes in copies: news agencies' pieces are reprinted for days, hardly for weeks. */
  private static final Duration WINDOW = Duration.ofDays(14);

  private static final int BATCH = 200;

  private final Store store;
  private final InstantSource clock;

  /** Rebuilt from the store whenever it may differ from it: at first, and after a commit that failed. */
  private @Nullable StoryIndex index;

  public FoldMatches(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Folds all that is committed and not yet folded; returns how many articles that were. */
  public synchronized int fold() {
    int folded = 0;
    int batch;
    do {
      batch = foldBatch();
      folded += batch;
    } while (batch == BATCH);
    return folded;
  }

  private int foldBatch() {
    List<StoredArticle> unplaced = store.read(tx -> tx.stories().unplaced(BATCH));
    if (unplaced.isEmpty()) {
      return 0;
    }
    Instant now = clock.instant();
    StoryIndex current = index != null ? index : rebuilt(now);
    index = null;
    current.forgetBefore(now.minus(WINDOW));
    store.inTransaction(tx -> {
      unplaced.forEach(article -> place(tx, current, article, now));
      return null;
    });
    index = current;
    return unplaced.size();
  }

  private static void place(Transaction tx, StoryIndex index, StoredArticle article, Instant now) {
    Placement placement = index.place(
        article.id(),
        article.article(),
        now,
        id -> tx.articles().find(id).map(StoredArticle::article));
    tx.stories().place(article.id(), placement, now);
    tx.ledger()
        .record(new Decision(
            article.entry(), Stage.FOLD, placement.role().word(), placement.reason(), null, now));
  }

  private StoryIndex rebuilt(Instant now) {
    StoryIndex rebuilt = new StoryIndex();
    for (PlacedArticle placed : store.read(tx -> tx.stories().placedSince(now.minus(WINDOW)))) {
      StoredArticle article = placed.article();
      rebuilt.restore(
          article.id(),
          article.article(),
          placed.placement().story(),
          placed.placement().role(),
          placed.placedAt());
    }
    return rebuilt;
  }
}
