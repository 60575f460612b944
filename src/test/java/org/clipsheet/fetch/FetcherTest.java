package org.clipsheet.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import okio.Sink;
import org.clipsheet.fetch.FetchOutcome.Deferred;
import org.clipsheet.fetch.FetchOutcome.Failed;
import org.clipsheet.fetch.FetchOutcome.Fetched;
import org.clipsheet.fetch.FetchOutcome.NotModified;
import org.clipsheet.fetch.FetchOutcome.Refused;
import org.clipsheet.model.source.Validators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");

  private final MockWebServer server = new MockWebServer();
  private MockResponse page = new MockResponse.Builder().body("<p>hello</p>").build();
  private MockResponse robots = new MockResponse.Builder().code(404).build();

  @BeforeEach
  void start() throws Exception {
    server.setDispatcher(new Dispatcher() {
      @Override
      public MockResponse dispatch(RecordedRequest request) {
        return switch (request.getUrl().encodedPath()) {
          case "/robots.txt" -> robots;
          case "/loop" ->
            new MockResponse.Builder().code(302).addHeader("Location", "/loop").build();
          case "/moved" ->
            new MockResponse.Builder().code(301).addHeader("Location", "/page").build();
          case "/endless" ->
            new MockResponse.Builder()
                .code(302)
                .addHeader("Location", "/endless?" + request.getUrl().encodedQuery() + "x")
                .build();
          default ->
            "\"v1\"".equals(request.getHeaders().get("If-None-Match"))
                ? new MockResponse.Builder().code(304).build()
                : page;
        };
      }
    });
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aPageComesWithItsValidators() throws Exception {
    page = new MockResponse.Builder().body("news").addHeader("ETag", "\"v1\"").build();

    FetchOutcome outcome = fetch("/page", Validators.NONE);

    assertThat(outcome).isInstanceOfSatisfying(Fetched.class, fetched -> {
      assertThat(new String(fetched.document().bytes(), StandardCharsets.UTF_8)).isEqualTo("news");
      assertThat(fetched.validators().etag()).isEqualTo("\"v1\"");
    });
  }

  @Test
  void theEtagOfTheLastFetchIsSent() throws Exception {
    assertThat(fetch("/page", new Validators("\"v1\"", null))).isInstanceOf(NotModified.class);
  }

  @Test
  void aPermanentRedirectIsFollowedAndTold() throws Exception {
    assertThat(fetch("/moved", Validators.NONE))
        .isInstanceOfSatisfying(
            Fetched.class, fetched -> assertThat(fetched.movedTo()).contains(address("/page")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/loop", "/endless?x"})
  void redirectsThatNeverEndAreAFailure(String path) throws Exception {
    assertThat(fetch(path, Validators.NONE))
        .isInstanceOfSatisfying(
            Failed.class, failed -> assertThat(failed.reason()).contains("redirect"));
  }

  @Test
  void whatRobotsDisallowIsRefusedWithoutARequest() throws Exception {
    robots =
        new MockResponse.Builder().body("User-agent: *\nDisallow: /news/\n").build();

    assertThat(fetch("/news/1", Validators.NONE))
        .isEqualTo(new Refused("robots.txt does not allow it"));
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aServerThatCannotTellItsRulesIsInTroubleAndNotClosed() throws Exception {
    robots = new MockResponse.Builder().code(500).build();

    assertThat(fetch("/page", Validators.NONE))
        .isEqualTo(new Failed("HTTP 500 for robots.txt, so nothing else may be asked for", 500));
  }

  @Test
  void aServerThatAsksForTimeGetsIt() throws Exception {
    page = new MockResponse.Builder().code(429).addHeader("Retry-After", "120").build();

    assertThat(fetch("/page", Validators.NONE))
        .isEqualTo(new Deferred(NOW.plusSeconds(120), "HTTP 429"));
  }

  @Test
  void aBodyOverTheLimitIsNotRead() throws Exception {
    page = new MockResponse.Builder().body("x".repeat(70_000)).build();

    assertThat(fetch("/page", Validators.NONE)).isEqualTo(new Failed("more than 65536 bytes", 0));
  }

  @Test
  void aBodyThatUnpacksBeyondTheLimitIsNotRead() throws Exception {
    Buffer bomb = new Buffer();
    try (BufferedSink packed = Okio.buffer((Sink) new GzipSink(bomb))) {
      packed.write(new byte[30_000_000]);
    }
    assertThat(bomb.size()).isLessThan(65_536);
    page = new MockResponse.Builder()
        .addHeader("Content-Encoding", "gzip")
        .body(bomb)
        .build();

    assertThat(fetch("/page", Validators.NONE)).isEqualTo(new Failed("more than 65536 bytes", 0));
  }

  @Test
  void aBodyThatIsStillReadKeepsItsPlaceAmongAllExchanges() throws Exception {
    try (Fetcher fetcher = loopback(1, 1);
        ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<FetchOutcome> next =
          fetcher.fetch(address("/page"), Validators.NONE, SiteHeaders.NONE, outcome -> {
            assertThat(outcome).isInstanceOf(Fetched.class);
            Future<FetchOutcome> waiting =
                others.submit(() -> fetcher.fetch(address("/page?2"), Validators.NONE));
            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
            return waiting;
          });

      assertThat(next.get(20, TimeUnit.SECONDS)).isInstanceOf(Fetched.class);
    }
  }

  @Test
  void aHostIsAskedAgainWhileItsLastAnswerIsStillRead() throws Exception {
    try (Fetcher fetcher = loopback(2, 1);
        ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      FetchOutcome second =
          fetcher.fetch(address("/page"), Validators.NONE, SiteHeaders.NONE, outcome -> {
            Future<FetchOutcome> beside =
                others.submit(() -> fetcher.fetch(address("/page?2"), Validators.NONE));
            try {
              return beside.get(20, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
              throw new AssertionError(e);
            }
          });

      assertThat(second).isInstanceOf(Fetched.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0.0.0.0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "localhost"
      })
  void privateAddressesAreRefusedInEverySpelling(String host) throws Exception {
    FetchSettings strict = settings(List.of(), 8, 2);
    try (Fetcher fetcher = new Fetcher(strict, RobotsMemory.none(), InstantSource.fixed(NOW))) {
      FetchOutcome outcome = fetcher.fetch(
          URI.create("http://" + host + ":" + server.getPort() + "/page"), Validators.NONE);

      assertThat(outcome).isNotInstanceOf(Fetched.class);
      assertThat(server.getRequestCount()).isZero();
    }
  }

  private FetchOutcome fetch(String path, Validators validators) throws InterruptedException {
    try (Fetcher fetcher = loopback(8, 2)) {
      return fetcher.fetch(address(path), validators);
    }
  }

  private static Fetcher loopback(int parallel, int perHost) {
    List<AddressRange> allowed =
        List.of(AddressRange.parse("127.0.0.0/8"), AddressRange.parse("::1"));
    return new Fetcher(
        settings(allowed, parallel, perHost), RobotsMemory.none(), InstantSource.fixed(NOW));
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getPort() + path);
  }

  private static FetchSettings settings(List<AddressRange> allowed, int parallel, int perHost) {
    return new FetchSettings(
        "Clipsheet/1.0 (test)",
        parallel,
        perHost,
        Duration.ZERO,
        allowed,
        Duration.ofSeconds(20),
        new ByteSize(65_536));
  }
}
