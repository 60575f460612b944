package org.clipsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final String PAGE = """
      <!DOCTYPE html><html lang="en"><head><title>Ferry line reopens</title>
      <meta property="article:published_time" content="2026-03-02T07:00:00Z">
      <meta property="article:section" content="Harbour"><meta property="article:tag" content="Ferries">
      <meta property="og:image" content="https://example.org/p/ferry.jpg">
      <link rel="alternate" hreflang="uk" href="https://example.org/uk/porom"></head><body>
      <div class="sidebar"><p>Subscribe to <b onclick="alert(1)">our</b> letters</p></div>
      <article><h1>Ferry line reopens</h1><div class="story">
      <p>The ferry between the two towns sails again from Monday, the harbour office said on Friday.</p>
      <p>Tickets &lt;script&gt;alert(1)&lt;/script&gt; are sold at the pier, as they were before the storm came.</p>
      <p>The first boat leaves at seven in the morning and the last one at nine in the evening.</p></div>
      <div class="promo"><p>Our shop sells model ships, which many readers of this paper like a lot.</p></div>
      </article><script>alert(1)</script></body></html>
      """;

  @TempDir
  private Path folder = Path.of("");

  private Newsroom room;
  private Path page;

  @BeforeEach
  void open() throws IOException {
    room = new Newsroom(folder);
    page = Files.writeString(folder.resolve("page.html"), PAGE);
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void theReadingViewShowsWhatWasKeptAndDroppedAndWhy() throws IOException {
    Path out = folder.resolve("out.html");

    Newsroom.Answer answer = room.run("read", "--html", out.toString(), page.toString());

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out()).contains("\"title\":\"Ferry line reopens\"");
    assertThat(Files.readString(out))
        .contains("✓ kept", "The ferry between the two towns")
        .contains("✗ dropped", "class &quot;sidebar&quot;", "Subscribe to our letters")
        .contains("meta article:published_time", "the heading on the page");
  }

  @Test
  void whatStandsAroundTheArticleIsToldBehindTheRest() throws IOException {
    Path out = folder.resolve("out.html");

    Newsroom.Answer answer = room.run("read", "--html", out.toString(), page.toString());

    assertThat(answer.out().strip())
        .endsWith(",\"section\":\"Harbour\",\"tags\":[\"Ferries\"],"
            + "\"image\":\"https://example.org/p/ferry.jpg\","
            + "\"alternates\":{\"uk\":\"https://example.org/uk/porom\"}}");
    assertThat(Files.readString(out))
        .contains(
            "Harbour",
            "Ferries",
            "https://example.org/p/ferry.jpg",
            "uk https://example.org/uk/porom");
  }

  @Test
  void theReadingViewHoldsNothingThatRunsOrIsFetched() throws IOException {
    Path out = folder.resolve("out.html");

    room.run("read", "--html", out.toString(), page.toString());

    assertThat(Files.readString(out))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContainPattern("(?i)<script|onclick|<link|<img|url\\(|@import|<a ");
  }

  @Test
  void wordsLikeAgoAreDatedFromTheFetchAndTellNothingInAFile() throws IOException {
    String html = PAGE.replaceFirst("<meta property=\"article:published_time\"[^>]*>", "")
        .replace("<div class=\"story\">", "<p>2 hours ago</p><div class=\"story\">");
    room.serve("/page", "text/html", html);
    room.source("Harbour", room.url("/feed"));

    assertThat(room.run("read", "--source", "Harbour", room.url("/page")).out())
        .contains("\"published\":");
    assertThat(room.run("read", Files.writeString(page, html).toString()).out())
        .contains("\"title\":")
        .doesNotContain("\"published\":");
  }

  @Test
  void theReadingViewIsOfOnePage() {
    Newsroom.Answer answer =
        room.run("read", "--html", "out.html", page.toString(), page.toString());

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("--html: takes one FILE or URL");
  }

  @Test
  void aDocumentWithoutAnArticleHasAViewToo() throws IOException {
    Path out = folder.resolve("out.html");
    Path empty = Files.writeString(folder.resolve("empty.html"), "<html><body>Hi</body></html>");

    Newsroom.Answer answer = room.run("read", "--html", out.toString(), empty.toString());

    assertThat(answer.exitCode()).isZero();
    assertThat(Files.readString(out)).contains("Not read: the page has no text of an article");
  }

  @Test
  void theRulesOfASourceAreFollowedAndWhatTheyGiveIsTold() {
    source("{text: .story, title: .headline, date: h1, remove: .promo}");

    Newsroom.Answer answer = room.run("read", "--source", "Harbour", page.toString());

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out()).contains("The ferry between").doesNotContain("model ships");
    assertThat(answer.err().lines())
        .containsExactlyInAnyOrder(
            "select.remove \".promo\" matches 1 element",
            "select.text \".story\" matches 1 element",
            "warning: select.title \".headline\" matches nothing",
            "warning: select.date \"h1\" matches 1 element, which gives no date");
  }

  @Test
  void anUnknownSourceIsWrongUsage() {
    source("{text: .story}");

    Newsroom.Answer answer = room.run("read", "--source", "Harbor", page.toString());

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("no source is named \"Harbor\"");
  }

  @Test
  void theHeadersOfASourceAreSentAndNotShown() {
    room.serve("/robots.txt", "text/plain", "");
    room.serve(
        "/page",
        request -> new MockResponse.Builder()
            .code("k3y".equals(request.getHeaders().get("X-Key")) ? 200 : 403)
            .addHeader("Content-Type", "text/html")
            .body(PAGE)
            .build());
    room.write("sources.yaml", """
        sources:
          - {name: Harbour, url: "%s", headers: {X-Key: k3y}}
        """.formatted(room.url("/feed")));

    Newsroom.Answer answer = room.run("read", "--source", "Harbour", room.url("/page"));

    assertThat(answer.out()).contains("The ferry between").doesNotContain("k3y");
    assertThat(room.run("check").out()).startsWith("ok").doesNotContain("k3y");
  }

  @Test
  void aRuleThatGivesNothingIsAProblemOfItsSource() {
    room.article("1", "Ferry one", "The first ferry sails again under new sanctions.");
    room.article("2", "Ferry two", "The second ferry stays in port because of sanctions.");
    room.feed("/feed", "1", "2");
    room.write("sources.yaml", """
        sources:
          - {name: Harbour, url: "%s", select: {text: .story-body}}
        """.formatted(room.url("/feed")));

    room.run("poll");
    Newsroom.Answer sources = room.run("sources");
    room.run("once", "--now");

    assertThat(sources.out())
        .contains("misread, select.text \".story-body\" matches nothing on its newest pages");
    assertThat(room.run("explain", room.url("/a/1")).out()).contains("rule missed");
    assertThat(room.texts()).singleElement().asString().contains("select.text", ".story-body");
  }

  @Test
  void aFileIsNoLargerThanWhatMayBeFetched() throws IOException {
    Path large = folder.resolve("large.html");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(10 * 1024 * 1024 + 1);
    }

    Newsroom.Answer answer = room.run("read", large.toString());

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out()).contains("\"error\":\"the file cannot be read: more than 10 MB\"");
  }

  @Test
  void aRuleThatIsTakenOutIsNoProblemAnyMore() {
    room.article("1", "Ferry one", "The first ferry sails again under new sanctions.");
    room.feed("/feed", "1");
    source("{text: .story-body}");
    room.run("poll");

    source("{text: article}");

    assertThat(room.run("sources").out()).contains("Harbour: well");
  }

  private void source(String select) {
    room.write(
        "sources.yaml",
        "sources:\n  - {name: Harbour, url: \"%s\", select: %s}\n"
            .formatted(room.url("/feed"), select));
  }
}
