package org.clipsheet.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.clipsheet.app.desk.Trial;
import org.clipsheet.app.desk.TryWatchlist;
import org.clipsheet.app.desk.WatchTrial;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.store.Store;
import org.clipsheet.watch.Watch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries watches that were edited on the past and tells the log what came of it, on a thread of its own: an edit is in use
 * long before, whatever becomes of its trial. Thread-safe; must be closed before the store.
 */
final class EditTrials implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EditTrials.class);

  private static final Duration PAST = Duration.ofDays(30);

  /** The newest articles are tried first; what is left by then stays untried. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** Of one edit; those that change most come first. */
  private static final int MOST_LINES = 20;

  private static final Duration STOPPING = Duration.ofSeconds(5);

  private final TryWatchlist tryWatchlist;
  private final InstantSource clock;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("try").daemon().factory());

  /** Edited and not yet tried; guarded by this. */
  private final Map<WatchName, Watch> waiting = new LinkedHashMap<>();

  private volatile boolean closed;

  EditTrials(Store store, InstantSource clock) {
    this.tryWatchlist = new TryWatchlist(store, clock);
    this.clock = clock;
  }

  /** Tries the watches that are new or seek something else than before, and returns at once. */
  synchronized void start(List<Watch> before, List<Watch> after) {
    Map<WatchName, Watch> known = new LinkedHashMap<>();
    before.forEach(watch -> known.put(watch.name(), watch));
    for (Watch watch : after) {
      Watch former = known.get(watch.name());
      if (former == null && watch.was() != null) {
        former = known.get(watch.was());
      }
      if (former == null || !former.sought().equals(watch.sought())) {
        waiting.put(watch.name(), watch);
      }
    }
    if (!waiting.isEmpty() && !closed) {
      thread.execute(this::runWaiting);
    }
  }

  private synchronized List<Watch> takeWaiting() {
    List<Watch> taken = List.copyOf(waiting.values());
    waiting.clear();
    return taken;
  }

  private void runWaiting() {
    List<Watch> edited = takeWaiting();
    if (edited.isEmpty()) {
      return;
    }
    try {
      Instant end = clock.instant().plus(LONGEST);
      Trial trial = tryWatchlist.run(
          edited, PAST, (articles, of) -> !closed && clock.instant().isBefore(end));
      if (!closed) {
        tell(trial);
      }
    } catch (RuntimeException e) {
      // The edit is in use already; whatever it was, it must not look as if that had failed.
      LOG.warn("the edited watches could not be tried on the past: {}", e.toString());
    }
  }

  private static void tell(Trial trial) {
    trial.watches().stream()
        .sorted(Comparator.comparingLong((WatchTrial one) -> -one.more() - one.fewer()))
        .limit(MOST_LINES)
        .forEach(watch -> LOG.info("{}", TrialLines.brief(watch, trial)));
    int untold = trial.watches().size() - MOST_LINES;
    if (untold > 0) {
      LOG.info("{} more watches changed; \"clipsheet try\" tells of all", untold);
    }
  }

  /** Ends a trial that is running. */
  @Override
  public void close() {
    closed = true;
    thread.shutdown();
    try {
      if (!thread.awaitTermination(STOPPING.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("a trial of edited watches did not end in {} s", STOPPING.toSeconds());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
