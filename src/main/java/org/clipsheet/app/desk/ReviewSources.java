package org.clipsheet.app.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.clipsheet.health.Health;
import org.clipsheet.health.PollPlan;
import org.clipsheet.health.SourceHealth;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceHistory;
import org.clipsheet.store.Store;
import org.clipsheet.store.Transaction;

/** How the configured sources are, each by its own pace. */
public final class ReviewSources {
  private final Store store;
  private final InstantSource clock;

  public ReviewSources(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** In the order given. */
  public List<SourceReview> review(List<Source> sources) {
    Instant now = clock.instant();
    return store.read(
        tx -> sources.stream().map(source -> review(tx, source, now)).toList());
  }

  private static SourceReview review(Transaction tx, Source source, Instant now) {
    return tx.sources()
        .find(source.name())
        .map(state -> {
          List<Instant> newest = tx.sources().recentEntries(source.name(), SourceHistory.ENTRIES);
          return new SourceReview(
              source,
              SourceHealth.judge(
                  state.history(newest, source.paused()),
                  source.select(),
                  tx.ledger().missedRule(source.name()),
                  now),
              state.feed(),
              state.lastSuccessAt(),
              state.lastNewEntryAt(),
              PollPlan.usualPace(newest),
              state.nextPollAt());
        })
        .orElseGet(() -> new SourceReview(
            source,
            source.paused() ? new Health.Paused() : new Health.New(),
            null,
            null,
            null,
            Optional.empty(),
            null));
  }
}
