package org.clipsheet.app.source;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
import org.clipsheet.query.Expression;
import org.clipsheet.query.Expression.What;
import org.clipsheet.read.article.ArticleReader;
import org.clipsheet.read.listing.ListingReader;
import org.clipsheet.store.Store;
import org.clipsheet.store.jdbc.JdbcStore;
import org.clipsheet.watch.Watch;
import org.clipsheet.watch.Watchlist;

/** A site on loopback with a feed of two articles, one about a ferry and one about poison, and polls of it. */
final class Harbour implements AutoCloseable {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));

  private final MockWebServer web = new MockWebServer();
  private final Map<String, MockResponse> pages = new ConcurrentHashMap<>();

  Harbour() throws IOException {
    web.setDispatcher(new Dispatcher() {
      @Override
      public MockResponse dispatch(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        return pages.getOrDefault(path, page(path.substring(1)));
      }
    });
    web.start();
    pages.put("/robots.txt", new MockResponse.Builder().code(404).build());
    serve("/feed", "application/rss+xml", feed());
  }

  void serve(String path, String type, String body) {
    pages.put(path, answer(type, body));
  }

  String url(String path) {
    return web.url(path).toString();
  }

  /** Polls the address as a source of its own, with a watchlist that asks for the ferry and a store in this folder. */
  PollReport poll(String path, Path folder, Function<String, Optional<String>> detectLanguage)
      throws InterruptedException {
    try (Store store = JdbcStore.open(folder);
        Fetcher fetcher = new Fetcher(settings(), RobotsMemory.none(), CLOCK);
        Watchlist watchlist = Watchlist.compile(List.of(ferry()))) {
      PollSource polls = new PollSource(
          store, fetcher, new ListingReader(), new ArticleReader(detectLanguage), CLOCK);
      return polls.poll(source(path), watchlist, Backlog.NONE);
    }
  }

  private Source source(String path) {
    return new Source(
        new SourceName("Harbour"),
        URI.create(url(path)),
        SourceKind.AUTO,
        null,
        null,
        Selectors.NONE,
        SourceHeaders.NONE,
        false,
        null);
  }

  private static Watch ferry() {
    Expression ferry = new Expression.Leaf(null, null, new What.Words(List.of("ferry"), 0, true));
    return new Watch(new WatchName("Ferry"), ferry, null);
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

  private static MockResponse page(String word) {
    return answer("text/html", """
        <html><body><article><h1>About the %1$s</h1>
        <p>The council spoke for an hour about the %1$s, and the members asked who would pay for it in the end.</p>
        <p>Nobody answered; the %1$s will be on the list again at the next meeting, the clerk of the council said.</p>
        </article></body></html>
        """.formatted(word));
  }

  private static MockResponse answer(String type, String body) {
    return new MockResponse.Builder().addHeader("Content-Type", type).body(body).build();
  }

  @Override
  public void close() {
    web.close();
  }
}
