package org.clipsheet.app.source;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
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
import org.jspecify.annotations.Nullable;

/** A site on loopback with a feed of two articles, one about a ferry and one about poison, and polls of it. */
final class Harbour implements AutoCloseable {
  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));

  private final MockWebServer web = new MockWebServer();
  private final Map<String, MockResponse> pages = new ConcurrentHashMap<>();
  private final Queue<String> asked = new ConcurrentLinkedQueue<>();

  Harbour() throws IOException {
    web.setDispatcher(new Dispatcher() {
      @Override
      public MockResponse dispatch(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        MockResponse answer = pages.getOrDefault(path, page(path.substring(1)));
        @Nullable String etag = answer.getHeaders().get("ETag");
        boolean same = etag != null && etag.equals(request.getHeaders().get("If-None-Match"));
        MockResponse given = same ? new MockResponse.Builder().code(304).build() : answer;
        asked.add(path + " " + given.getCode());
        return given;
      }
    });
    web.start();
    pages.put("/robots.txt", new MockResponse.Builder().code(404).build());
    serve("/feed", "application/rss+xml", feed());
  }

  void serve(String path, String type, String body) {
    pages.put(path, answer(type, body));
  }

  /** The same, answered 304 to whoever has it. */
  void serve(String path, String type, String body, String etag) {
    pages.put(path, answer(type, body).newBuilder().addHeader("ETag", etag).build());
  }

  /** A file that is packed by itself, not for the transfer. */
  void servePacked(String path, String body) throws IOException {
    Buffer packed = new Buffer();
    try (BufferedSink sink = Okio.buffer(new GzipSink(packed))) {
      sink.writeUtf8(body);
    }
    pages.put(
        path,
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/x-gzip")
            .body(packed)
            .build());
  }

  void fail(String path, int status) {
    pages.put(path, new MockResponse.Builder().code(status).build());
  }

  void moveForGood(String path, String to) {
    pages.put(
        path, new MockResponse.Builder().code(301).addHeader("Location", to).build());
  }

  /** What was asked for since the last call and what was answered, as {@code /feed 304}; robots.txt left out. */
  List<String> asked() {
    List<String> since = new ArrayList<>();
    for (String request = asked.poll(); request != null; request = asked.poll()) {
      since.add(request);
    }
    since.removeIf(request -> request.startsWith("/robots.txt"));
    return since;
  }

  String url(String path) {
    return web.url(path).toString();
  }

  /** Polls the address as a source of its own, with a watchlist that asks for the ferry and a store in this folder. */
  PollReport poll(String path, Path folder, Function<String, Optional<String>> detectLanguage)
      throws InterruptedException {
    return poll(source(path), folder, detectLanguage);
  }

  PollReport poll(Source source, Path folder, Function<String, Optional<String>> detectLanguage)
      throws InterruptedException {
    try (Store store = JdbcStore.open(folder);
        Fetcher fetcher = new Fetcher(settings(), RobotsMemory.none(), CLOCK)) {
      Watchlist watchlist = Watchlist.compile(List.of(ferry()));
      PollSource polls = new PollSource(
          store, fetcher, new ListingReader(), new ArticleReader(detectLanguage), CLOCK);
      return polls.poll(source, watchlist, Backlog.NONE);
    }
  }

  Source source(String path) {
    return source(path, SourceKind.AUTO);
  }

  Source source(String path, SourceKind kind) {
    return new Source(
        new SourceName("Harbour"),
        URI.create(url(path)),
        kind,
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
    return feed(item("The ferry sails again", "ferry"), item("A vial of poison", "poison"));
  }

  static String feed(String... items) {
    return "<rss version=\"2.0\"><channel><title>Harbour</title>" + String.join("\n", items)
        + "</channel></rss>";
  }

  /** An entry of a feed. */
  String item(String title, String path) {
    return "<item><title>%s</title><link>%s%s</link></item>".formatted(title, web.url("/"), path);
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
