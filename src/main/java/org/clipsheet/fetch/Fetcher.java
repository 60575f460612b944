package org.clipsheet.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.brotli.BrotliInterceptor;
import org.clipsheet.address.Addresses;
import org.clipsheet.model.source.RobotsFile;
import org.clipsheet.model.source.SourceHeaders;
import org.clipsheet.model.source.Validators;
import org.clipsheet.model.source.WebDocument;

/**
 * Makes polite exchanges. Thread-safe; calls block and are meant for virtual threads, and an interrupt ends them while
 * they wait for their turn.
 */
public final class Fetcher implements AutoCloseable {
  private static final int REDIRECTS = 10;
  private static final ByteSize ROBOTS_LIMIT = new ByteSize(500 * 1024);
  private static final Duration DEFERRAL = Duration.ofMinutes(15);

  private final OkHttpClient client;
  private final Politeness politeness;
  private final Robots robots;
  private final InstantSource clock;
  private volatile FetchSettings settings;

  /** With the names of the system's resolver. */
  public Fetcher(FetchSettings settings, RobotsMemory memory, InstantSource clock) {
    this(settings, memory, NameResolver.SYSTEM, clock);
  }

  /**
   * @param memory where robots.txt files are kept between runs
   * @param names where hosts are found; what it answers is vetted like everything that is connected to
   */
  public Fetcher(
      FetchSettings settings, RobotsMemory memory, NameResolver names, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    this.politeness = new Politeness(settings, clock);
    this.robots = new Robots(memory, this::fetchRobots, clock);
    this.client = new OkHttpClient.Builder()
        .socketFactory(new GuardedSockets(() -> this.settings.allowAddresses()))
        .dns(names::resolve)
        .addInterceptor(BrotliInterceptor.INSTANCE)
        .connectionPool(new ConnectionPool(settings.parallel(), 1, TimeUnit.MINUTES))
        .cookieJar(CookieJar.NO_COOKIES)
        .followRedirects(false)
        .followSslRedirects(false)
        .connectTimeout(settings.timeLimit())
        .readTimeout(settings.timeLimit())
        .writeTimeout(settings.timeLimit())
        .build();
  }

  /** Takes other settings for the exchanges that follow. */
  public void apply(FetchSettings next) {
    settings = next;
    politeness.apply(next);
  }

  /** Fetches what is at the address, after redirects, with no headers of its site's own. */
  public FetchOutcome fetch(URI address, Validators validators) throws InterruptedException {
    return fetch(address, validators, SiteHeaders.NONE);
  }

  /** Fetches what is at the address, after redirects, for a caller who may keep it. */
  public FetchOutcome fetch(URI address, Validators validators, SiteHeaders own)
      throws InterruptedException {
    return fetch(address, validators, own, outcome -> outcome);
  }

  /** What is made of the outcome of a fetch. */
  @FunctionalInterface
  public interface Use<T> {
    T of(FetchOutcome outcome) throws InterruptedException;
  }

  /**
   * Fetches what is at the address, after redirects. The exchange counts among those that may go on at once until its
   * outcome has been used, so that bodies never arrive faster than they are read; the use itself must not fetch.
   *
   * @param validators of the last fetch of this address; sent to it and not to where it redirects
   * @param own sent while the exchange stays at their site, and no more once a redirect has left it
   * @throws InterruptedException if the thread is interrupted while it waits its turn
   */
  public <T> T fetch(URI address, Validators validators, SiteHeaders own, Use<T> use)
      throws InterruptedException {
    FetchOutcome outcome = outcome(address, validators, own);
    try {
      return use.of(outcome);
    } finally {
      if (outcome instanceof FetchOutcome.Fetched) {
        politeness.release();
      }
    }
  }

  /** The outcome; a body that came still holds its place. */
  private FetchOutcome outcome(URI address, Validators validators, SiteHeaders own)
      throws InterruptedException {
    FetchSettings current = settings;
    Duration left = current.timeLimit();
    Set<URI> visited = new HashSet<>();
    URI hop = address;
    boolean permanent = true;
    boolean atHome = !own.headers().isEmpty();
    while (visited.size() <= REDIRECTS) {
      if (!visited.add(hop)) {
        return new FetchOutcome.Failed("redirect loop", 0);
      }
      Optional<Instant> leftAloneUntil = politeness.leftAloneUntil(hop.getRawAuthority());
      if (leftAloneUntil.isPresent()) {
        return new FetchOutcome.Deferred(leftAloneUntil.get(), "the host asked for a rest");
      }
      Robots.Rules rules = robots.rules(hop, current.userAgent());
      if (!rules.allow(hop)) {
        if (rules.trouble() != 0) {
          return new FetchOutcome.Failed(
              "HTTP " + rules.trouble() + " for robots.txt, so nothing else may be asked for",
              rules.trouble());
        }
        return new FetchOutcome.Refused("robots.txt does not allow it");
      }
      atHome = atHome && own.reach(hop);
      Ask ask = new Ask(
          hop,
          hop.equals(address) ? validators : Validators.NONE,
          atHome ? own.headers() : SourceHeaders.NONE);
      Step step = step(ask, rules.delay(), current, left);
      switch (step) {
        case Step.Ended ended -> {
          return ended.outcome() instanceof FetchOutcome.Fetched fetched
                  && permanent
                  && !hop.equals(address)
              ? new FetchOutcome.Fetched(fetched.document(), fetched.validators(), Optional.of(hop))
              : ended.outcome();
        }
        case Step.Redirected redirected -> {
          hop = redirected.to();
          permanent &= redirected.permanent();
          left = left.minus(redirected.took());
          if (left.isNegative() || left.isZero()) {
            return new FetchOutcome.Failed(
                "no answer within " + current.timeLimit().toSeconds() + " s", 0);
          }
        }
      }
    }
    return new FetchOutcome.Failed("more than " + REDIRECTS + " redirects", 0);
  }

  /** What one request says. */
  private record Ask(URI address, Validators validators, SourceHeaders headers) {}

  /** One request and its answer. */
  private sealed interface Step {
    record Ended(FetchOutcome outcome) implements Step {}

    record Redirected(URI to, boolean permanent, Duration took) implements Step {}
  }

  private Step step(Ask ask, Duration hostDelay, FetchSettings current, Duration left)
      throws InterruptedException {
    URI hop = ask.address();
    String host = hop.getRawAuthority();
    politeness.begin(host, hostDelay);
    long start = System.nanoTime();
    boolean holds = false;
    try (Response response = call(ask, current, left).execute()) {
      Step step = answered(hop, response, current, Duration.ofNanos(System.nanoTime() - start));
      holds = step instanceof Step.Ended ended && ended.outcome() instanceof FetchOutcome.Fetched;
      return step;
    } catch (GuardedSockets.RefusedAddressException e) {
      return new Step.Ended(new FetchOutcome.Refused(Objects.requireNonNull(e.getMessage())));
    } catch (IOException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException("fetching " + host);
      }
      return new Step.Ended(new FetchOutcome.Failed(Reasons.of(e, current.timeLimit()), 0));
    } finally {
      politeness.end(host);
      if (!holds) {
        politeness.release();
      }
    }
  }

  private Call call(Ask ask, FetchSettings current, Duration left) {
    Validators validators = ask.validators();
    Request.Builder request = new Request.Builder()
        .url(ask.address().toString())
        .header("User-Agent", current.userAgent())
        .header(
            "Accept",
            "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
                + "application/feed+json,application/xml;q=0.9,*/*;q=0.8");
    if (validators.etag() != null) {
      request.header("If-None-Match", validators.etag());
    }
    if (validators.lastModified() != null) {
      request.header("If-Modified-Since", validators.lastModified());
    }
    ask.headers().values().forEach(request::header);
    Call call = client.newCall(request.build());
    call.timeout().timeout(left.toMillis(), TimeUnit.MILLISECONDS);
    return call;
  }

  private Step answered(URI hop, Response response, FetchSettings current, Duration took)
      throws IOException {
    int status = response.code();
    if (status == 304) {
      return new Step.Ended(new FetchOutcome.NotModified(validators(response)));
    }
    if (status >= 300 && status < 400) {
      return redirected(hop, response, took);
    }
    if (status == 429 || status == 503) {
      return new Step.Ended(putOff(hop, response));
    }
    if (status < 200 || status >= 300) {
      return new Step.Ended(new FetchOutcome.Failed("HTTP " + status, status));
    }
    byte[] body = BodyReader.read(response.body(), current.maxBody());
    return new Step.Ended(new FetchOutcome.Fetched(
        new WebDocument(hop, response.header("Content-Type"), body, clock.instant()),
        validators(response),
        Optional.empty()));
  }

  private static Step redirected(URI hop, Response response, Duration took) {
    String location = response.header("Location");
    if (location == null) {
      return new Step.Ended(new FetchOutcome.Failed(
          "HTTP " + response.code() + " without a new address", response.code()));
    }
    boolean permanent = response.code() == 301 || response.code() == 308;
    return Addresses.parse(location, hop)
        .<Step>map(to -> new Step.Redirected(to, permanent, took))
        .orElseGet(
            () -> new Step.Ended(new FetchOutcome.Refused("redirected to what is no web address")));
  }

  /** A 429 always asks for a rest; a 503 only where it says how long, else it is a failure like others. */
  private FetchOutcome putOff(URI hop, Response response) {
    Instant now = clock.instant();
    Optional<Instant> asked = RetryAfter.parse(response.header("Retry-After"), now);
    if (asked.isEmpty() && response.code() == 503) {
      return new FetchOutcome.Failed("HTTP 503", 503);
    }
    Instant retryAt = asked.orElseGet(() -> now.plus(DEFERRAL));
    politeness.leaveAlone(hop.getRawAuthority(), retryAt);
    return new FetchOutcome.Deferred(retryAt, "HTTP " + response.code());
  }

  private static Validators validators(Response response) {
    return new Validators(response.header("ETag"), response.header("Last-Modified"));
  }

  /** The robots.txt of an origin; five redirects are followed as RFC 9309 §2.3.1.2 asks. */
  private RobotsFile fetchRobots(String origin) throws InterruptedException {
    FetchSettings current = settings;
    URI hop = URI.create(origin + "/robots.txt");
    for (int redirects = 0; redirects <= 5; redirects++) {
      String host = hop.getRawAuthority();
      politeness.begin(host, Duration.ZERO);
      try (Response response = call(
              new Ask(hop, Validators.NONE, SourceHeaders.NONE), current, current.timeLimit())
          .execute()) {
        String location = response.header("Location");
        if (!response.isRedirect() || location == null) {
          String text = response.code() == 200
              ? new String(BodyReader.head(response.body(), ROBOTS_LIMIT), StandardCharsets.UTF_8)
              : "";
          return new RobotsFile(response.code(), text, clock.instant());
        }
        Optional<URI> next = Addresses.parse(location, hop);
        if (next.isEmpty()) {
          break;
        }
        hop = next.get();
      } catch (IOException e) {
        if (Thread.interrupted()) {
          throw new InterruptedException("fetching robots.txt of " + origin);
        }
        return new RobotsFile(0, "", clock.instant());
      } finally {
        politeness.end(host);
        politeness.release();
      }
    }
    return new RobotsFile(404, "", clock.instant());
  }

  @Override
  public void close() {
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
