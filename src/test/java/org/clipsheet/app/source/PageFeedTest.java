package org.clipsheet.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.clipsheet.fetch.AddressRange;
import org.clipsheet.fetch.FetchSettings;
import org.clipsheet.fetch.Fetcher;
import org.clipsheet.fetch.RobotsMemory;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceHeaders;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.SourceName;
import org.clipsheet.read.article.ArticleReader;
import org.clipsheet.read.listing.ListingReader;
import org.clipsheet.store.Store;
import org.clipsheet.store.jdbc.JdbcStore;
import org.clipsheet.watch.Watch;
import org.clipsheet.watch.Watchlist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page given as source is read by the feed that it names, and the report says so. */
class PageFeedTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NOW);

  private static final String FRONT = """
      <html><head><link rel="alternate" type="application/rss+xml" href="/comments/feed">
      <link rel="alternate" type="application/rss+xml" href="/feed"></head>
      <body><a href="/about">About us</a></body></html>""";

  @TempDir
  private Path folder = Path.of("");

  private final MockWebServer web = new MockWebServer();

  @BeforeEach
  void serve() throws Exception {
    web.setDispatcher(new Dispatcher() {
      @Override
      public MockResponse dispatch(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        return switch (path) {
          case "/robots.txt" -> new MockResponse.Builder().code(404).build();
          case "/" -> answer("text/html", FRONT);
          case "/feed" -> answer("application/rss+xml", feed());
          default -> answer("text/html", page(path.substring(1)));
        };
      }
    });
    web.start();
  }

  @AfterEach
  void close() {
    web.close();
  }

  @Test
  void pageIsReadByItsFeedAndTheReportNamesIt() {
    Source source = new Source(
        new SourceName("Harbour"),
        URI.create(web.url("/").toString()),
        SourceKind.AUTO,
        null,
        null,
        Selectors.NONE,
        SourceHeaders.NONE,
        false,
        null);

    try (Store store = JdbcStore.open(folder);
        Fetcher fetcher = new Fetcher(settings(), RobotsMemory.none(), CLOCK);
        Watchlist watchlist = Watchlist.compile(List.of(ferry()))) {
      ArticleReader articles = new ArticleReader(text -> Optional.of("en"));
      PollReport report = poll(
          new PollSource(store, fetcher, new ListingReader(), articles, CLOCK), source, watchlist);

      assertThat(report.intake().seen()).isEqualTo(2);
      assertThat(report.describe()).endsWith("by the page's feed " + web.url("/feed"));
    }
  }

  private static PollReport poll(PollSource polls, Source source, Watchlist watchlist) {
    try {
      return polls.poll(source, watchlist, Backlog.NONE);
    } catch (InterruptedException e) {
      throw new AssertionError("nobody interrupts this test", e);
    }
  }

  private static Watch ferry() {
    return new Watch(new WatchName("Ferry"), "ferry", List.of(), List.of(), List.of(), true, null);
  }

  private static FetchSettings settings() {
    FetchSettings defaults = FetchSettings.defaults();
    return new FetchSettings(
        defaults.userAgent(),
        4,
        4,
        Duration.ZERO,
        List.of(AddressRange.parse("127.0.0.0/8")),
        defaults.timeLimit(),
        defaults.maxBody());
  }

  private String feed() {
    return """
        <rss version="2.0"><channel><title>Harbour</title>
        <item><title>The ferry sails again</title><link>%1$sferry</link></item>
        <item><title>A vial of poison</title><link>%1$spoison</link></item>
        </channel></rss>
        """.formatted(web.url("/"));
  }

  private static String page(String word) {
    return """
        <html><body><article><h1>About the %1$s</h1>
        <p>The council spoke for an hour about the %1$s, and the members asked who would pay for it in the end.</p>
        <p>Nobody answered; the %1$s will be on the list again at the next meeting, the clerk of the council said.</p>
        </article></body></html>
        """.formatted(word);
  }

  private static MockResponse answer(String type, String body) {
    return new MockResponse.Builder().addHeader("Content-Type", type).body(body).build();
  }
}
