package org.clipsheet.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.clipsheet.app.desk.ApplySettings;
import org.clipsheet.app.desk.Desk;
import org.clipsheet.app.desk.IndexArchive;
import org.clipsheet.app.edition.BuildEdition;
import org.clipsheet.app.edition.DeliverOutbox;
import org.clipsheet.app.source.FoldMatches;
import org.clipsheet.app.source.PollSource;
import org.clipsheet.archive.ArchiveIndex;
import org.clipsheet.config.Settings;
import org.clipsheet.fetch.Fetcher;
import org.clipsheet.fetch.NameResolver;
import org.clipsheet.fetch.RobotsMemory;
import org.clipsheet.language.LanguageDetector;
import org.clipsheet.mail.EditionRenderer;
import org.clipsheet.mail.MailServer;
import org.clipsheet.model.source.RobotsFile;
import org.clipsheet.read.article.ArticleReader;
import org.clipsheet.read.listing.ListingReader;
import org.clipsheet.schedule.Rounds;
import org.clipsheet.store.Store;
import org.clipsheet.store.jdbc.DataLock;
import org.clipsheet.store.jdbc.JdbcStore;
import org.jspecify.annotations.Nullable;

/**
 * The whole object graph, put together once: store, stages, use cases. Holds the data folder for this process until it is
 * closed.
 */
final class Workshop implements AutoCloseable {
  private final DataLock lock;
  private final Store store;
  private final Fetcher fetcher;
  private final AtomicReference<Desk> desk;
  private final ApplySettings applySettings;
  private final Rounds rounds;

  /**
   * Puts it together on the data folder of these settings, waiting for another process that holds it.
   *
   * @param config the folder of the configuration, beside which the user's templates stand
   * @throws StoreException naming the holder, if the other process still holds the data then
   */
  static Workshop open(Path config, Settings settings, Duration patience)
      throws InterruptedException {
    return open(config, settings, patience, World.REAL);
  }

  /** Puts it together as it would be in this world. */
  static Workshop open(Path config, Settings settings, Duration patience, World world)
      throws InterruptedException {
    return new Workshop(
        settings.data(), Configuration.desk(settings), Templates.besideOf(config), patience, world);
  }

  /** What it takes from outside: the time, and where hosts are found. */
  record World(InstantSource clock, NameResolver names) {
    static final World REAL = new World(InstantSource.system(), NameResolver.SYSTEM);
  }

  private Workshop(Path data, Desk desk, @Nullable Path templates, Duration patience, World world)
      throws InterruptedException {
    InstantSource clock = world.clock();
    this.lock = DataLock.acquire(data, patience);
    this.store = JdbcStore.open(data);
    this.desk = new AtomicReference<>(desk);
    this.fetcher = new Fetcher(desk.fetch(), robotsMemory(store), world.names(), clock);
    this.applySettings = new ApplySettings(store, clock);
    FoldMatches foldMatches = new FoldMatches(store, clock);
    this.rounds = new Rounds(
        this.desk::get,
        store,
        new PollSource(
            store,
            fetcher,
            new ListingReader(),
            new ArticleReader(LanguageDetector::detect),
            clock),
        foldMatches,
        new BuildEdition(
            store, foldMatches::fold, new EditionRenderer(templates), new SecureRandom(), clock),
        new DeliverOutbox(store, clock),
        new IndexArchive(store, archive(data)),
        MailServer::new,
        clock);
    store.inTransaction(tx -> {
      tx.outbox().releaseOrphans(clock.instant());
      return null;
    });
    applySettings.apply(desk);
  }

  /** The search index stands beside the database. */
  static ArchiveIndex archive(Path data) {
    return new ArchiveIndex(data.resolve("index"));
  }

  Rounds rounds() {
    return rounds;
  }

  Store store() {
    return store;
  }

  Desk desk() {
    return desk.get();
  }

  /** Works with another desk from now on; polls in work end with the former. */
  void take(Desk next) {
    applySettings.apply(next);
    fetcher.apply(next.fetch());
    desk.set(next);
  }

  ApplySettings applySettings() {
    return applySettings;
  }

  @Override
  public void close() {
    fetcher.close();
    store.close();
    lock.close();
  }

  private static RobotsMemory robotsMemory(Store store) {
    return new RobotsMemory() {
      @Override
      public Optional<RobotsFile> find(String origin) {
        return store.read(tx -> tx.robots().find(origin));
      }

      @Override
      public void keep(String origin, RobotsFile file) {
        store.inTransaction(tx -> {
          tx.robots().keep(origin, file);
          return null;
        });
      }
    };
  }
}
