package org.clipsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.clipsheet.cli.Newsroom.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a real web, a real store and a real mail server. */
class MainJobTest {
  @TempDir
  private Path folder = Path.of("");

  private Newsroom newsroom;

  @BeforeEach
  void open() throws Exception {
    newsroom = new Newsroom(folder);
    newsroom.article(
        "one", "Port closed", "The council imposed sanctions on the ferry line of one.");
    newsroom.article("two", "Bakery opened", "A bakery opened beside the lighthouse of two.");
    newsroom.feed("/feed", "one", "two");
    newsroom.source("Harbour", newsroom.url("/feed"));
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void whatTheWatchlistAsksForIsMailedOnce() {
    Answer first = newsroom.run("once", "--now");
    int requests = newsroom.requests();
    Answer second = newsroom.run("once", "--now");

    assertThat(first.exitCode()).isZero();
    assertThat(second.out())
        .contains("polled Harbour: unchanged")
        .contains("nothing new, no edition");
    assertThat(newsroom.requests()).isEqualTo(requests + 1);
    assertThat(newsroom.texts())
        .singleElement()
        .asString()
        .contains("Port closed")
        .doesNotContain("Bakery");
  }

  @Test
  void theReceiptAddsUp() {
    newsroom.run("once", "--now");
    newsroom.article(
        "three",
        "Grain waits",
        "Sanctions keep the grain of three valleys in its barns, a miller said.");
    newsroom.feed("/feed", "three", "missing", "one", "two");

    newsroom.run("once", "--now");

    assertThat(newsroom.texts().getLast().replaceAll("\\s+", " "))
        .contains("Entries: 4 seen = 2 known + 2 new.")
        .contains("New entries: 2 = 1 read + 1 from the feed only + 0 unreadable + 0 older")
        .contains("Matched: 1 = 1 shown + 0 folded into a story + 0 by title only.");
  }

  @Test
  void oneBadSourceNeverStopsTheOthers() {
    newsroom.source("Dead", "http://127.0.0.1:9/feed");
    newsroom.source("Gone", newsroom.url("/nothing"));
    newsroom.serve("/broken", request -> new MockResponse.Builder().code(500).build());
    newsroom.source("Broken", newsroom.url("/broken"));
    newsroom.serve(
        "/huge",
        request -> new MockResponse.Builder().body("x".repeat(50_000_000)).build());
    newsroom.source("Huge", newsroom.url("/huge"));
    newsroom.serve(
        "/loop",
        request ->
            new MockResponse.Builder().code(302).addHeader("Location", "/loop").build());
    newsroom.source("Loop", newsroom.url("/loop"));
    newsroom.serve(
        "/cut",
        request -> new MockResponse.Builder()
            .body("<rss>" + " ".repeat(100_000))
            .onResponseBody(new SocketEffect.CloseSocket())
            .build());
    newsroom.source("Cut", newsroom.url("/cut"));

    Answer once = newsroom.run("once", "--now");
    Answer sources = newsroom.run("sources");

    assertThat(once.exitCode()).isZero();
    assertThat(newsroom.texts())
        .singleElement()
        .asString()
        .contains("Port closed")
        .contains("1 of 7 sources checked")
        .contains(
            "- Dead: ",
            "- Gone: HTTP 404",
            "- Broken: HTTP 500",
            "- Huge: more than",
            "- Loop: redirect loop",
            "- Cut: ");
    assertThat(sources.out().lines().filter(line -> line.contains(": failing,")))
        .hasSize(6);
  }

  @Test
  void emptyAndStrangeListingsAreTold() {
    newsroom.serve(
        "/empty",
        "application/rss+xml",
        "<rss version=\"2.0\"><channel><title>E</title></channel></rss>");
    newsroom.source("Empty", newsroom.url("/empty"));
    newsroom.serve(
        "/login", "text/html", "<html><body><form><input name=user></form></body></html>");
    newsroom.source("Login", newsroom.url("/login"));

    Answer once = newsroom.run("once", "--now");

    assertThat(once.out()).contains("polled Empty: ").contains("polled Login: ");
    assertThat(newsroom.texts())
        .singleElement()
        .asString()
        .contains("Port closed")
        .contains("- Login: ");
  }

  @Test
  void aPageWithoutAnArticleLeavesItsEntryAsTheArticle() {
    newsroom.serve("/a/bare", "text/html", "<html><body></body></html>");
    newsroom.serve("/feed", "application/rss+xml", """
        <rss version="2.0"><channel><title>F</title><item><title>Sanctions again</title>
        <link>%s</link><description>A teaser of two lines.</description></item></channel></rss>
        """.formatted(newsroom.url("/a/bare")));

    Answer once = newsroom.run("once", "--now");

    assertThat(once.out()).contains("1 from the feed only");
    assertThat(newsroom.texts())
        .singleElement()
        .asString()
        .contains("Sanctions again")
        .contains("from the feed only");
  }

  @Test
  void aTitleWithLineBreaksAndMarkupBecomesOneCleanLine() throws Exception {
    newsroom.serve("/a/wild", "text/html", "<html><body></body></html>");
    newsroom.serve("/feed", "application/rss+xml", """
        <rss version="2.0"><channel><title>F</title><item>
        <title>Sanctions&#10;Bcc: thief@example.org&#13;&#10; &lt;b&gt;bold&lt;/b&gt; &lt;script&gt;x()&lt;/script&gt;</title>
        <link>%s</link></item></channel></rss>
        """.formatted(newsroom.url("/a/wild")));

    newsroom.run("once", "--now");

    assertThat(newsroom.mailbox()).hasSize(1);
    assertThat(newsroom.mailbox().getFirst().getHeader("Bcc")).isNull();
    assertThat(newsroom.mailbox().getFirst().getSubject())
        .contains("Sanctions Bcc: thief@example.org bold");
    assertThat(newsroom.texts().getFirst()).doesNotContain("<b>").doesNotContain("script");
  }

  @Test
  void aMailServerThatRefusesLosesNothing() throws Exception {
    String good;
    try (RefusingMailServer refusing = new RefusingMailServer()) {
      good = java.nio.file.Files.readString(newsroom.config().resolve("clipsheet.yaml"));
      newsroom.mailServer(refusing.url());

      Answer once = newsroom.run("once", "--now");

      assertThat(once.exitCode()).isZero();
      assertThat(once.out()).contains("delivery to " + Newsroom.READER + ": due (");
    }
    newsroom.write("clipsheet.yaml", good);
    Answer explained = newsroom.run("explain", newsroom.url("/a/one"));
    assertThat(explained.out()).contains("to " + Newsroom.READER + " due");

    assertThat(newsroom.run("once", "--now").exitCode()).isZero();
    assertThat(newsroom.mailbox()).as("it waits for its next attempt").isEmpty();
  }

  @Test
  void aWrongFileEndsCheckAndOnceWithEveryProblem() {
    newsroom.write("sources.yaml", "sources:\n  - urll: x\n");
    newsroom.watch("watches: [{name: W, any: []}]\n");

    Answer check = newsroom.run("check");
    Answer once = newsroom.run("once", "--now");

    assertThat(check.exitCode()).isEqualTo(2);
    assertThat(once.exitCode()).isEqualTo(2);
    assertThat(check.out() + check.err())
        .containsPattern("sources.yaml:2:5: .*urll.*url")
        .containsPattern("watchlist.yaml:1:\\d+: ");
    assertThat(newsroom.requests()).isZero();
  }

  @Test
  void explainTellsOfWhatDidNotMatchToo() {
    newsroom.run("once", "--now");

    assertThat(newsroom
            .run("explain", newsroom.url("/a/two") + "?utm_source=x#top")
            .out())
        .contains("Bakery opened")
        .contains("no watch");
    assertThat(newsroom.run("explain", newsroom.url("/a/nine")).out()).contains("never seen");
  }
}
