package org.clipsheet.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.clipsheet.app.desk.Desk;
import org.clipsheet.app.desk.IndexArchive;
import org.clipsheet.app.desk.Indexing;
import org.clipsheet.app.edition.BuildEdition;
import org.clipsheet.app.edition.BuiltEdition;
import org.clipsheet.app.edition.DeliverOutbox;
import org.clipsheet.app.edition.DeliveryReport;
import org.clipsheet.app.edition.EditionRequest;
import org.clipsheet.app.source.Backlog;
import org.clipsheet.app.source.FoldMatches;
import org.clipsheet.app.source.PollReport;
import org.clipsheet.app.source.PollSource;
import org.clipsheet.archive.BrokenIndexException;
import org.clipsheet.mail.MailServer;
import org.clipsheet.mail.MailSettings;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.source.Source;
import org.clipsheet.store.DigestState;
import org.clipsheet.store.SourceState;
import org.clipsheet.store.Store;
import org.clipsheet.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All that can be due, with the desk as it is at that moment: polls, editions, deliveries. Thread-safe; one that fails
 * never stops the others.
 */
public final class Rounds {
  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private final Supplier<Desk> desk;
  private final Store store;
  private final PollSource pollSource;
  private final FoldMatches foldMatches;
  private final BuildEdition buildEdition;
  private final DeliverOutbox deliverOutbox;
  private final IndexArchive indexArchive;
  private final Function<MailSettings, MailServer> mailServers;
  private final InstantSource clock;

  /** @param desk what is worked with at the moment of asking */
  public Rounds(
      Supplier<Desk> desk,
      Store store,
      PollSource pollSource,
      FoldMatches foldMatches,
      BuildEdition buildEdition,
      DeliverOutbox deliverOutbox,
      IndexArchive indexArchive,
      Function<MailSettings, MailServer> mailServers,
      InstantSource clock) {
    this.desk = desk;
    this.store = store;
    this.pollSource = pollSource;
    this.foldMatches = foldMatches;
    this.buildEdition = buildEdition;
    this.deliverOutbox = deliverOutbox;
    this.indexArchive = indexArchive;
    this.mailServers = mailServers;
    this.clock = clock;
  }

  /** Sources that are not paused and due by now. */
  public List<Source> dueSources() {
    Instant now = clock.instant();
    return store.read(tx -> active().stream()
        .filter(source -> tx.sources()
            .find(source.name())
            .map(SourceState::nextPollAt)
            .map(next -> !next.isAfter(now))
            .orElse(true))
        .toList());
  }

  /** Sources that are not paused. */
  public List<Source> active() {
    return desk.get().sources().stream().filter(source -> !source.paused()).toList();
  }

  /**
   * Polls the sources beside each other; how many exchanges that makes at once is the fetcher's to say. What a poll
   * matched is folded before this returns.
   *
   * @param each told of every poll as it ends, on the calling thread
   * @throws InterruptedException if interrupted; polls not ended by then have kept nothing
   */
  public void poll(List<Source> sources, Consumer<PollReport> each) throws InterruptedException {
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      ExecutorCompletionService<PollReport> polls = new ExecutorCompletionService<>(workers);
      sources.forEach(source -> polls.submit(() -> poll(source)));
      try {
        for (int i = 0; i < sources.size(); i++) {
          each.accept(polls.take().get());
        }
      } catch (InterruptedException e) {
        workers.shutdownNow();
        throw e;
      } catch (ExecutionException e) {
        workers.shutdownNow();
        throw new IllegalStateException("polling", e.getCause());
      }
    }
    foldMatches.fold();
  }

  private PollReport poll(Source source) throws InterruptedException {
    Desk current = desk.get();
    try {
      return pollSource.poll(source, current.watchlist(), new Backlog(current.backlog()));
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      return pollSource.broke(source, e);
    }
  }

  /** Builds the editions that are due by now. */
  public List<DigestReport> buildDue() {
    List<DigestReport> reports = new ArrayList<>();
    for (Digest digest : desk.get().digests()) {
      dueAt(digest).ifPresent(due -> reports.add(build(digest, Optional.of(due))));
    }
    return reports;
  }

  /** Builds the editions of all digests, due or not. */
  public List<DigestReport> buildAll() {
    return desk.get().digests().stream()
        .map(digest -> build(digest, dueAt(digest)))
        .toList();
  }

  /** Builds the digest's edition, unless there is nothing worth a mail. */
  public DigestReport build(Digest digest, Optional<Instant> dueAt) {
    return build(digest, dueAt, Optional.empty());
  }

  /**
   * Builds the digest's edition.
   *
   * @param dueAt when it was due; empty for one out of turn
   * @param since where present, matches made in this time count even if they are older than the digest or the watch
   */
  public DigestReport build(Digest digest, Optional<Instant> dueAt, Optional<Duration> since) {
    return new DigestReport(digest.name(), buildEdition.build(request(digest, dueAt, since)));
  }

  /** The digest's edition as it would be now. */
  public BuiltEdition preview(Digest digest, Optional<Duration> since) {
    return buildEdition.preview(request(digest, Optional.empty(), since));
  }

  /** Tries every delivery that is due. */
  public List<DeliveryReport> deliver() {
    MailSettings mail = desk.get().mail();
    return mail == null
        ? List.of()
        : deliverOutbox.deliver(mailServers.apply(mail), mail.envelopeFrom());
  }

  /** Brings the search index up to date. What it lacks a search reads from the store, so that nothing depends on it. */
  public void index(Indexing watcher) {
    try {
      indexArchive.index(watcher);
    } catch (BrokenIndexException e) {
      LOG.warn("{}", e.getMessage());
    }
  }

  /** When the digest is due, if that is now or past. */
  public Optional<Instant> dueAt(Digest digest) {
    Instant now = clock.instant();
    return store
        .read(tx -> tx.editions().find(digest.name()))
        .map(DigestState::nextDueAt)
        .filter(due -> !due.isAfter(now));
  }

  private EditionRequest request(Digest digest, Optional<Instant> dueAt, Optional<Duration> since) {
    Desk current = desk.get();
    MailSettings mail = current.mail();
    return new EditionRequest(
        digest,
        current.watchNames(),
        current.sources(),
        current.maxAge(),
        mail == null ? "Clipsheet <clipsheet@localhost>" : mail.from(),
        dueAt,
        since);
  }
}
