package org.clipsheet.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * The web of the invented outlets on one loopback port; the name a request is for tells the outlet. Thread-safe.
 */
public final class NewsWeb implements AutoCloseable {
  private static final List<String> OUTLETS = List.of(
      "meridianwire",
      "harbourpost",
      "northgateledger",
      "oldmillgazette",
      "vitrylo",
      "kuranty",
      "signalnyeogni");

  private final List<Outlet> outlets = OUTLETS.stream().map(OutletFile::load).toList();
  private final InstantSource clock;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

  private NewsWeb(HttpServer server, InstantSource clock) {
    this.server = server;
    this.clock = clock;
  }

  /** Starts serving what is published by the time the clock shows. */
  public static NewsWeb start(InstantSource clock) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    NewsWeb web = new NewsWeb(server, clock);
    server.createContext("/", web::answer);
    server.setExecutor(web.workers);
    server.start();
    return web;
  }

  /** A place that can be put on a list of sources. */
  public record Address(String name, String url) {}

  /** The front of every outlet. */
  public List<Address> fronts() {
    return outlets.stream()
        .map(outlet -> new Address(outlet.name(), base(outlet) + outlet.front().path()))
        .toList();
  }

  /**
   * Where a name of this web is found.
   *
   * @throws UnknownHostException for every other name: the demo asks nothing of the internet
   */
  public List<InetAddress> resolve(String host) throws UnknownHostException {
    if (outlets.stream().noneMatch(outlet -> outlet.host().equals(host))) {
      throw new UnknownHostException(host);
    }
    return List.of(server.getAddress().getAddress());
  }

  private String base(Outlet outlet) {
    return "http://" + outlet.host() + ":" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Instant now = clock.instant();
      String path = exchange.getRequestURI().getPath();
      Optional<Outlet> outlet = outlet(exchange);
      if (outlet.isEmpty()) {
        send(exchange, 404, "text/plain", new byte[0]);
      } else if (outlet.get().isDown(now)) {
        send(exchange, 500, "text/plain", new byte[0]);
      } else if (path.equals("/robots.txt")) {
        send(exchange, 200, "text/plain", robots(outlet.get()).getBytes(StandardCharsets.UTF_8));
      } else if (path.equals(outlet.get().front().path())) {
        Outlet found = outlet.get();
        byte[] body = found.front().write(found, base(found), found.published(now));
        send(exchange, 200, found.front().contentType(), body);
      } else {
        article(exchange, outlet.get(), path, now);
      }
    }
  }

  private static void article(HttpExchange exchange, Outlet outlet, String path, Instant now)
      throws IOException {
    Optional<WebArticle> article = outlet.at(path, now);
    String page = article
        .map(found -> Markup.article(outlet, found, outlet.published(now)))
        .orElseGet(() -> Markup.page(outlet, "404", "", "<h1>404</h1>"));
    send(
        exchange,
        article.isPresent() ? 200 : 404,
        "text/html; charset=utf-8",
        page.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<Outlet> outlet(HttpExchange exchange) {
    String authority =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
    String host = authority.replaceFirst(":\\d+$", "");
    return outlets.stream().filter(outlet -> outlet.host().equals(host)).findFirst();
  }

  private static String robots(Outlet outlet) {
    return "User-agent: *\n"
        + outlet.articles().stream()
            .filter(article -> !article.forRobots())
            .map(article -> "Disallow: " + article.path() + "\n")
            .collect(Collectors.joining());
  }

  /** Answers with the body, or with 304 where the asker has it already (RFC 9110 §13.1.2). */
  private static void send(HttpExchange exchange, int status, String contentType, byte[] body)
      throws IOException {
    String etag = "\"" + Integer.toHexString(Arrays.hashCode(body)) + "\"";
    exchange.getResponseHeaders().set("ETag", etag);
    if (status == 200 && etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", contentType);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
