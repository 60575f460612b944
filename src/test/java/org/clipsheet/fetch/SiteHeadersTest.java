package org.clipsheet.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.clipsheet.model.source.SourceHeaders;
import org.clipsheet.model.source.Validators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteHeadersTest {
  private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");
  private static final SourceHeaders TOKEN =
      new SourceHeaders(Map.of("Authorization", "Bearer t0ken"));

  private final MockWebServer own = new MockWebServer();
  private final MockWebServer other = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    own.start();
    other.start();
    other.setDispatcher(new Dispatcher() {
      @Override
      public MockResponse dispatch(RecordedRequest request) {
        return switch (request.getUrl().encodedPath()) {
          case "/robots.txt" -> new MockResponse.Builder().code(404).build();
          case "/back" -> redirect(own.url("/page").toString());
          default -> new MockResponse.Builder().body("<p>elsewhere</p>").build();
        };
      }
    });
    own.setDispatcher(new Dispatcher() {
      @Override
      public MockResponse dispatch(RecordedRequest request) {
        return switch (request.getUrl().encodedPath()) {
          case "/robots.txt" -> new MockResponse.Builder().code(404).build();
          case "/moved" -> redirect("/page");
          case "/away" -> redirect(other.url("/page").toString());
          case "/away-and-back" -> redirect(other.url("/back").toString());
          default ->
            "\"v1\"".equals(request.getHeaders().get("If-None-Match"))
                ? new MockResponse.Builder().code(304).build()
                : new MockResponse.Builder().body("<p>hello</p>").build();
        };
      }
    });
  }

  @AfterEach
  void stop() {
    own.close();
    other.close();
  }

  @Test
  void theyGoToTheSitesOwnPagesAndNotToItsRobotsFile() throws Exception {
    fetch("/page", Validators.NONE);

    assertThat(asked(own)).containsExactly("/robots.txt -", "/page Bearer t0ken");
  }

  @Test
  void theyFollowARedirectWithinTheSite() throws Exception {
    fetch("/moved", Validators.NONE);

    assertThat(asked(own))
        .containsExactly("/robots.txt -", "/moved Bearer t0ken", "/page Bearer t0ken");
  }

  @Test
  void theyDoNotFollowARedirectElsewhere() throws Exception {
    fetch("/away", Validators.NONE);

    assertThat(asked(own)).containsExactly("/robots.txt -", "/away Bearer t0ken");
    assertThat(asked(other)).containsExactly("/robots.txt -", "/page -");
  }

  @Test
  void theyStayAwayOnceARedirectHasLeftTheSite() throws Exception {
    fetch("/away-and-back", Validators.NONE);

    assertThat(asked(other)).containsExactly("/robots.txt -", "/back -");
    assertThat(asked(own))
        .containsExactly("/robots.txt -", "/away-and-back Bearer t0ken", "/page -");
  }

  @Test
  void aPageOfAnotherHostIsAskedForWithoutThem() throws Exception {
    try (Fetcher fetcher = fetcher()) {
      fetcher.fetch(
          URI.create(other.url("/page").toString()),
          Validators.NONE,
          new SiteHeaders(URI.create(own.url("/feed").toString()), TOKEN));
    }

    assertThat(asked(other)).containsExactly("/robots.txt -", "/page -");
  }

  @Test
  void aConditionalRequestCarriesThemToo() throws Exception {
    FetchOutcome outcome = fetch("/page", new Validators("\"v1\"", null));

    assertThat(outcome).isInstanceOf(FetchOutcome.NotModified.class);
    assertThat(asked(own)).contains("/page Bearer t0ken");
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/feed,      https://example.org/a,          true",
    "https://example.org/feed,      https://www.example.org/a,      true",
    "https://news.example.co.uk/,   https://example.co.uk/a,        true",
    "http://example.org/feed,       https://example.org/a,          true",
    "https://example.org/feed,      http://example.org/a,           false",
    "https://example.org/feed,      https://example.org:8443/a,     false",
    "https://example.org:8443/feed, https://example.org:8443/a,     true",
    "https://example.org:8443/feed, https://www.example.org:8443/a, false",
    "https://example.org/feed,      https://example.org.evil.test/, false",
    "https://a.example.co.uk/,      https://b.other.co.uk/,         false",
    "https://one.github.io/,        https://two.github.io/,         false",
    "https://192.0.2.1/feed,        https://192.0.2.2/a,            false",
    "https://192.0.2.1/feed,        https://192.0.2.1/a,            true",
  })
  void theSiteIsDrawnNarrowly(URI site, URI address, boolean reached) {
    assertThat(new SiteHeaders(site, TOKEN).reach(address)).isEqualTo(reached);
  }

  private FetchOutcome fetch(String path, Validators validators) throws InterruptedException {
    URI address = URI.create(own.url(path).toString());
    try (Fetcher fetcher = fetcher()) {
      return fetcher.fetch(address, validators, new SiteHeaders(address, TOKEN));
    }
  }

  private static Fetcher fetcher() {
    FetchSettings defaults = FetchSettings.defaults();
    return new Fetcher(
        new FetchSettings(
            defaults.userAgent(),
            4,
            4,
            Duration.ZERO,
            List.of(AddressRange.parse("127.0.0.0/8"), AddressRange.parse("::1/128")),
            defaults.timeLimit(),
            defaults.maxBody()),
        RobotsMemory.none(),
        InstantSource.fixed(NOW));
  }

  /** Path and Authorization of all that this server was asked for. */
  private static List<String> asked(MockWebServer server) throws InterruptedException {
    List<String> asked = new ArrayList<>();
    for (int left = server.getRequestCount(); left > 0; left--) {
      RecordedRequest request = server.takeRequest();
      String authorization = request.getHeaders().get("Authorization");
      asked.add(
          request.getUrl().encodedPath() + " " + (authorization == null ? "-" : authorization));
    }
    return asked;
  }

  private static MockResponse redirect(String to) {
    return new MockResponse.Builder().code(302).addHeader("Location", to).build();
  }
}
