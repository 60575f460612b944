package org.clipsheet.cli;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** All that the whole program needs around it: a configuration, a web and a mailbox, real and on loopback. */
final class Newsroom implements AutoCloseable {
  static final String READER = "desk@clipsheet.test";

  private static final MockResponse NOT_FOUND =
      new MockResponse.Builder().code(404).build();

  private final Path folder;
  private final MockWebServer web = new MockWebServer();
  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final Map<String, Function<RecordedRequest, MockResponse>> pages =
      new ConcurrentHashMap<>();
  private final List<String> sources = new ArrayList<>();

  /** What a command answered. */
  record Answer(int exitCode, String out, String err) {}

  Newsroom(Path folder) throws IOException {
    this.folder = folder;
    web.setDispatcher(new Dispatcher() {
      @Override
      public MockResponse dispatch(RecordedRequest request) {
        return pages
            .getOrDefault(request.getUrl().encodedPath(), any -> NOT_FOUND)
            .apply(request);
      }
    });
    web.start();
    mail.start();
    Files.createDirectories(config());
    mailServer("smtp://127.0.0.1:" + mail.getSmtp().getPort());
    watch("watches: [{name: Sanctions, any: [sanctions]}]");
  }

  /** One with the source Harbour, whose feed lists one article that the watchlist asks for. */
  static Newsroom withHarbour(Path folder) throws IOException {
    Newsroom newsroom = new Newsroom(folder);
    newsroom.article(
        "one", "Port closed", "The council imposed sanctions on the ferry line of one.");
    newsroom.feed("/feed", "one");
    newsroom.source("Harbour", newsroom.url("/feed"));
    return newsroom;
  }

  Path config() {
    return folder.resolve("config");
  }

  Path data() {
    return folder.resolve("data");
  }

  int mailPort() {
    return mail.getSmtp().getPort();
  }

  int requests() {
    return web.getRequestCount();
  }

  String url(String path) {
    return "http://127.0.0.1:" + web.getPort() + path;
  }

  /** Serves this at the path from now on. */
  void serve(String path, String contentType, String body) {
    String etag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
    serve(
        path,
        request -> etag.equals(request.getHeaders().get("If-None-Match"))
            ? new MockResponse.Builder().code(304).addHeader("ETag", etag).build()
            : new MockResponse.Builder()
                .addHeader("Content-Type", contentType)
                .addHeader("ETag", etag)
                .body(body)
                .build());
  }

  void serve(String path, Function<RecordedRequest, MockResponse> answer) {
    pages.put(path, answer);
  }

  /** Answers at this path as before, but otherwise sent. */
  void delay(String path, UnaryOperator<MockResponse> otherwise) {
    pages.computeIfPresent(
        path, (same, answer) -> request -> otherwise.apply(answer.apply(request)));
  }

  /** An article at {@code /a/NAME} that says this in its first paragraph. */
  void article(String name, String title, String sentence) {
    serve("/a/" + name, "text/html; charset=utf-8", """
        <!DOCTYPE html><html lang="en"><head><title>%1$s</title>
        <meta property="article:section" content="Town"></head><body>
        <nav><a href="/">Home</a> <a href="/x">Sanctions</a></nav>
        <article><h1>%1$s</h1><p>%2$s</p>
        <p>%3$s</p></article></body></html>
        """.formatted(title, sentence, filler(name)));
  }

  /** The same page at another address. */
  void copy(String name, String of) {
    Function<RecordedRequest, MockResponse> page = pages.get("/a/" + of);
    if (page == null) {
      throw new IllegalArgumentException("no article is named " + of);
    }
    pages.put("/a/" + name, page);
  }

  /** A paragraph that no other article has. */
  private static String filler(String name) {
    Random random = new Random(name.hashCode());
    return IntStream.range(0, 40)
        .mapToObj(i -> Integer.toString(random.nextInt(36 * 36, 36 * 36 * 36), 36))
        .collect(Collectors.joining(" ", "It was seen by ", "."));
  }

  /** A feed at this path that lists these articles by name. */
  void feed(String path, String... names) {
    StringBuilder items = new StringBuilder();
    Arrays.stream(names)
        .forEach(name -> items
            .append("<item><title>Report ")
            .append(name)
            .append("</title><link>")
            .append(url("/a/" + name))
            .append("</link></item>\n"));
    serve(
        path,
        "application/rss+xml",
        "<rss version=\"2.0\"><channel><title>Feed</title>" + items + "</channel></rss>");
  }

  /** Adds a source to the list. */
  void source(String name, String url) {
    sources.add("  - {name: " + name + ", url: \"" + url + "\"}");
    write("sources.yaml", "sources:\n" + String.join("\n", sources) + "\n");
  }

  void watch(String watches) {
    write("watchlist.yaml", watches + """

        digests:
          - {name: Brief, to: [%s], at: ["07:00"], max-stories: 10000}
        """.formatted(READER));
  }

  void mailServer(String server) {
    write("clipsheet.yaml", """
        timezone: UTC
        data: ../data
        backlog: all
        mail: {from: Clipsheet <clipsheet@clipsheet.test>, server: "%s"}
        fetch: {per-host: {parallel: 8, delay: 0s}, allow-addresses: [127.0.0.0/8]}
        """.formatted(server));
  }

  /** What a file of the configuration holds. */
  String text(String name) {
    try {
      return Files.readString(config().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String name, String text) {
    try {
      Files.writeString(config().resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command in this process. */
  Answer run(String... command) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments = Stream.concat(
            Stream.of("--config", config().toString()), Arrays.stream(command))
        .toArray(String[]::new);
    int exitCode = Main.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
    return new Answer(exitCode, out.toString(), err.toString());
  }

  /** Everything in the reader's mailbox, oldest first. */
  List<MimeMessage> mailbox() {
    return List.of(mail.getReceivedMessages());
  }

  /** The text parts of all that is in the mailbox. */
  List<String> texts() {
    return mailbox().stream().map(Newsroom::text).toList();
  }

  static String text(MimeMessage message) {
    try {
      MimeMultipart parts = (MimeMultipart) message.getContent();
      return parts.getBodyPart(0).getContent().toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    web.close();
    mail.stop();
  }
}
