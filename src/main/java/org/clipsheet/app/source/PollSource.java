package org.clipsheet.app.source;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clipsheet.fetch.Fetcher;
import org.clipsheet.health.PollPlan;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceHistory;
import org.clipsheet.model.source.Validators;
import org.clipsheet.read.article.ArticleReader;
import org.clipsheet.read.listing.ListingReader;
import org.clipsheet.store.Intake;
import org.clipsheet.store.Poll;
import org.clipsheet.store.SourceState;
import org.clipsheet.store.Store;
import org.clipsheet.store.StoreException;
import org.clipsheet.store.Transaction;
import org.clipsheet.watch.Watchlist;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One poll of one source: its listing, the entries it has not shown before, their articles and what they match, all
 * committed together with how the poll went. Thread-safe; a source polled twice at once only does the work twice.
 */
public final class PollSource {
  private static final Logger LOG = LoggerFactory.getLogger(PollSource.class);

  private final Store store;
  private final ListingCollector listings;
  private final EntryReader reader;
  private final PageRetries retries;
  private final InstantSource clock;

  public PollSource(
      Store store,
      Fetcher fetcher,
      ListingReader listings,
      ArticleReader articles,
      InstantSource clock) {
    ReadingTurns turns = new ReadingTurns();
    PageReader pages = new PageReader(
        fetcher, articles, host -> store.read(tx -> tx.furniture().of(host)), turns, clock);
    this.store = store;
    this.listings = new ListingCollector(fetcher, listings, turns, clock);
    this.reader = new EntryReader(pages, clock);
    this.retries = new PageRetries(store, pages, clock);
    this.clock = clock;
  }

  /**
   * Polls the source now, due or not.
   *
   * @throws InterruptedException if the thread is interrupted; then nothing of this listing was kept
   */
  public PollReport poll(Source source, Watchlist watchlist, Backlog backlog)
      throws InterruptedException {
    SourceState state = remembered(source);
    PollReport report = switch (listings.collect(source, state)) {
      case Collected.Listed listed -> takeIn(source, state, listed, watchlist, backlog);
      case Collected.Unchanged unchanged -> unchanged(source, state, unchanged.validators());
      case Collected.Missed missed ->
        failed(source, state, missed.reason(), missed.status(), missed.retryAt());
    };
    return report.withMatched(retries.run(source, watchlist));
  }

  /** Keeps that a poll of the source broke for a reason of our own; it counts as failed, and the source is due again. */
  public PollReport broke(Source source, RuntimeException cause) {
    LOG.error("polling {} broke", source.name(), cause);
    return failed(source, remembered(source), broke(cause), 0, null);
  }

  private static String broke(Throwable cause) {
    return "reading it broke: " + cause;
  }

  private SourceState remembered(Source source) {
    Optional<SourceState> state = store.read(tx -> tx.sources().find(source.name()));
    return state
        .filter(known -> known.url().equals(source.url()))
        .orElseGet(() -> store.inTransaction(tx -> {
          tx.sources().ensure(source, clock.instant());
          return tx.sources().find(source.name()).orElseThrow();
        }));
  }

  private PollReport takeIn(
      Source source,
      SourceState state,
      Collected.Listed listed,
      Watchlist watchlist,
      Backlog backlog)
      throws InterruptedException {
    List<Entry> entries = EntryKeys.distinct(listed.listing());
    Map<String, Entry> byKey = EntryKeys.index(entries);
    Set<String> known = store.read(tx -> tx.entries().known(source.name(), byKey.keySet()));
    List<ReadEntry> read = readAll(
        source,
        listed.listing(),
        EntryKeys.unseen(byKey, known),
        state.firstPolledAt() == null ? backlog : Backlog.NONE,
        watchlist);
    int knownBefore = entries.size() - read.size();
    return store.inTransaction(tx -> keep(tx, source, state, listed, read, knownBefore));
  }

  /** Reads the entries beside each other; how many at once is the fetcher's to say. */
  private List<ReadEntry> readAll(
      Source source,
      Listing listing,
      List<Map.Entry<String, Entry>> unseen,
      Backlog backlog,
      Watchlist watchlist)
      throws InterruptedException {
    List<ReadEntry> read = new ArrayList<>(unseen.size());
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<ReadEntry>> readings = new ArrayList<>(unseen.size());
      for (Map.Entry<String, Entry> entry : unseen) {
        readings.add(workers.submit(() ->
            reader.read(source, listing, entry.getKey(), entry.getValue(), backlog, watchlist)));
      }
      try {
        for (int i = 0; i < readings.size(); i++) {
          read.add(ended(readings.get(i), unseen.get(i)));
        }
      } catch (InterruptedException | StoreException e) {
        workers.shutdownNow();
        throw e;
      }
    }
    return read;
  }

  /** What reading gave. An entry that breaks the reader is kept as one that could not be read; the others go on. */
  private static ReadEntry ended(Future<ReadEntry> reading, Map.Entry<String, Entry> entry)
      throws InterruptedException {
    try {
      return reading.get();
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNull(e.getCause());
      if (cause instanceof StoreException broken) {
        throw broken;
      }
      LOG.error("reading {} broke", entry.getValue().link(), cause);
      return ReadEntry.failed(entry.getKey(), entry.getValue(), broke(cause));
    }
  }

  private PollReport keep(
      Transaction tx,
      Source source,
      SourceState state,
      Collected.Listed listed,
      List<ReadEntry> read,
      int knownBefore) {
    Instant now = clock.instant();
    IntakeCommit commit = new IntakeCommit(tx, source, listed.feed(), knownBefore, now);
    read.forEach(commit::take);
    Instant next =
        PollPlan.nextPollAt(source, history(tx, source, state).succeeded(now), null, now);
    tx.sources()
        .record(new Poll(
            source.name(),
            now,
            Poll.Outcome.READ,
            null,
            0,
            commit.intake(),
            listed.listing().title(),
            listed.feed(),
            listed.validators(),
            listed.hash(),
            next));
    return new PollReport(
        source.name(),
        Poll.Outcome.READ,
        null,
        listed.feed(),
        commit.intake(),
        commit.matched(),
        next);
  }

  private PollReport unchanged(Source source, SourceState state, Validators validators) {
    Instant now = clock.instant();
    return store.inTransaction(tx -> {
      Instant next =
          PollPlan.nextPollAt(source, history(tx, source, state).succeeded(now), null, now);
      return recorded(tx, source, now, Poll.Outcome.UNCHANGED, null, 0, validators, next);
    });
  }

  private PollReport failed(
      Source source, SourceState state, String reason, int status, @Nullable Instant retryAt) {
    Instant now = clock.instant();
    return store.inTransaction(tx -> {
      SourceHistory history = history(tx, source, state).failed(now, reason, status);
      Instant next = PollPlan.nextPollAt(source, history, retryAt, now);
      return recorded(tx, source, now, Poll.Outcome.FAILED, reason, status, Validators.NONE, next);
    });
  }

  private static SourceHistory history(Transaction tx, Source source, SourceState state) {
    return state.history(
        tx.sources().recentEntries(source.name(), SourceHistory.ENTRIES), source.paused());
  }

  /** Keeps a poll that read no listing. */
  private static PollReport recorded(
      Transaction tx,
      Source source,
      Instant now,
      Poll.Outcome outcome,
      @Nullable String reason,
      int status,
      Validators validators,
      Instant next) {
    tx.sources()
        .record(new Poll(
            source.name(),
            now,
            outcome,
            reason,
            status,
            Intake.NONE,
            null,
            null,
            validators,
            null,
            next));
    return new PollReport(source.name(), outcome, reason, null, Intake.NONE, 0, next);
  }
}
