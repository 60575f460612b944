package org.clipsheet.app.source;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.clipsheet.fetch.AddressRange;
import org.clipsheet.fetch.FetchSettings;
import org.clipsheet.fetch.Fetcher;
import org.clipsheet.fetch.RobotsMemory;
import org.clipsheet.language.LanguageDetector;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceHeaders;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.SourceName;
import org.clipsheet.read.article.ArticleReader;
import org.clipsheet.read.listing.ListingReader;
import org.clipsheet.store.Store;
import org.clipsheet.store.jdbc.JdbcStore;
import org.clipsheet.watch.Watchlist;

/**
 * A poll in a Java machine of its own, for {@link ReadingMemoryTest}: {@code FEED FOLDER}. Prints how many pages were
 * read.
 */
final class SmallHeap {
  private SmallHeap() {}

  public static void main(String... args) throws InterruptedException {
    FetchSettings defaults = FetchSettings.defaults();
    FetchSettings settings = new FetchSettings(
        defaults.userAgent(),
        16,
        16,
        Duration.ZERO,
        List.of(AddressRange.parse("127.0.0.0/8")),
        defaults.timeLimit(),
        defaults.maxBody());
    Source source = new Source(
        new SourceName("Harbour"),
        URI.create(args[0]),
        SourceKind.FEED,
        null,
        null,
        Selectors.NONE,
        SourceHeaders.NONE,
        false,
        null);
    try (Store store = JdbcStore.open(Path.of(args[1]));
        Fetcher fetcher = new Fetcher(settings, RobotsMemory.none(), InstantSource.system())) {
      Watchlist watchlist = Watchlist.compile(List.of());
      PollReport report = new PollSource(
              store,
              fetcher,
              new ListingReader(),
              new ArticleReader(LanguageDetector::detect),
              InstantSource.system())
          .poll(source, watchlist, Backlog.NONE);
      System.out.println("read " + report.intake().read() + " pages");
    }
  }
}
