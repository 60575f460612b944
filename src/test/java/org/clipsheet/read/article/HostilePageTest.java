package org.clipsheet.read.article;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.WebDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to exhaust a reader. The time limit only guards against work that grows with the square of the page. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePageTest {
  private static final String PARAGRAPH =
      "<p>The council met on Tuesday and decided to repair the bridge before the winter.</p>";
  private static final ArticleReader READER = new ArticleReader(text -> Optional.of("en"));

  static Stream<Arguments> surroundedArticles() {
    return Map.ofEntries(
            Map.entry("nested elements", "<div class='body related'>".repeat(100_000)),
            Map.entry("nested inline elements", "<b><i>".repeat(50_000)),
            Map.entry("nested tables", "<table><tr><td>".repeat(30_000)),
            Map.entry("nested lists", "<ul><li>".repeat(50_000)),
            Map.entry("nested links", "<a href=/x>".repeat(50_000)),
            Map.entry("nested bylines", "<div class=author>By Ada Moreno".repeat(50_000)),
            Map.entry("nested times", "<time datetime=2024-01-02>".repeat(50_000)),
            Map.entry("a long class", "<div class='" + "related body ".repeat(800_000) + "'>"),
            Map.entry(
                "a long style", "<div style='" + "display:none;".repeat(800_000) + "'></div>"),
            Map.entry("a long address", "<a href='" + "/a".repeat(5_000_000) + "'></a>"),
            Map.entry("unquoted attributes", "<div " + "a=b ".repeat(500_000) + "></div>"),
            Map.entry("links", "<a href=/x>b</a>".repeat(500_000)),
            Map.entry("paragraphs", "<p>a.</p>".repeat(500_000)),
            Map.entry(
                "sentences", "<p>The minister said that work would go on.</p>".repeat(80_000)),
            Map.entry("line breaks", "<br>".repeat(500_000)),
            Map.entry("dates", "<time datetime=2024-01-01>1 May 2024</time>".repeat(100_000)),
            Map.entry("headings", "<h1>Some other title</h1>".repeat(100_000)),
            Map.entry("related boxes", "<p>Read also:</p><a href=/x>link</a>".repeat(100_000)),
            Map.entry("closing tags", "</div></p></b>".repeat(300_000)),
            Map.entry("brackets", "<".repeat(3_000_000)),
            Map.entry("ampersands", "&".repeat(3_000_000)),
            Map.entry("impossible characters", "&#xD800;&#0;&#x110000;&notit;".repeat(100_000)),
            Map.entry("zeros", "a\0b\0".repeat(500_000)),
            Map.entry("one word", "<p>" + "a".repeat(10_000_000) + "</p>"),
            Map.entry("an unclosed comment", "<!-- ".repeat(500_000)),
            Map.entry("an unclosed script", "<script>" + "<!--<script>".repeat(300_000)),
            Map.entry("an unclosed attribute", "<div class='" + "x".repeat(5_000_000)))
        .entrySet()
        .stream()
        .map(entry -> Arguments.argumentSet(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest
  @MethodSource("surroundedArticles")
  void anArticleIsReadBeforeWhateverFollowsIt(String rest) {
    ArticleOutcome outcome = read(article("", rest));

    assertThat(outcome).isInstanceOf(ArticleOutcome.Read.class);
    assertThat(((ArticleOutcome.Read) outcome).article().title()).isEqualTo("A bridge is repaired");
  }

  static Stream<Arguments> data() {
    return Map.ofEntries(
            Map.entry("deep arrays", "[".repeat(100_000)),
            Map.entry("deep arrays, closed", "[".repeat(100_000) + "]".repeat(100_000)),
            Map.entry("deep objects", "{\"@graph\":".repeat(100_000) + "1" + "}".repeat(100_000)),
            Map.entry("authors in authors", "{\"author\":[".repeat(400) + "]}".repeat(400)),
            Map.entry("a long text", news("\"articleBody\":\"" + "word ".repeat(700_000) + "\"")),
            Map.entry(
                "a longer text", news("\"articleBody\":\"" + "word ".repeat(1_000_000) + "\"")),
            Map.entry("a long number", news("\"headline\":" + "9".repeat(1_000_000))),
            Map.entry("a huge number", news("\"headline\":1e999999999")),
            Map.entry("a tiny number", news("\"datePublished\":1.5e-99999999")),
            Map.entry("objects", "[" + (news("\"@id\":\"a\"") + ",").repeat(50_000) + "{}]"),
            Map.entry("itself", news("\"@id\":\"a\",\"author\":{\"@id\":\"a\"}")),
            Map.entry(
                "authors", news("\"author\":[" + "{\"name\":\"Ada Li\"},".repeat(50_000) + "{}]")))
        .entrySet()
        .stream()
        .map(entry -> Arguments.argumentSet(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest
  @MethodSource("data")
  void structuredDataCannotHoldUpItsPage(String json) {
    ArticleOutcome outcome =
        read(article("<script type='application/ld+json'>" + json + "</script>", ""));

    assertThat(outcome).isInstanceOf(ArticleOutcome.Read.class);
  }

  /** Each is what some pattern looks for, or nearly so, over and over and never complete. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "1",
        "a,",
        "a",
        "A",
        "Aa ",
        ".",
        "-",
        " - ",
        " | ",
        "12.12.",
        "12 12 ",
        "12:",
        "Jan ",
        "/",
        "'",
        "(",
        "[",
        "a@",
        "@",
        "http://",
        "www.",
        "\u00A0",
        "\n",
        "By ",
        "Ada and ",
        "Source: ",
        "via ",
        "источник ",
        "по материалам ",
        "+03:00 ",
        "monday, ",
        "2024-",
        "1 am ",
        "%",
        "updated ",
        "translated from ",
        "(Reuters) ",
        "O'",
        "2 hours ago ",
        "today ",
        "vor 2 ",
        "&amp;amp;",
        "…"
      })
  void repetitionsAreReadInEveryPlaceThatIsSearched(String part) {
    String run = part.repeat(200_000 / part.length()) + "x";
    String page = "<title>" + run + "</title><meta name=author content=\"" + run.substring(0, 1_900)
        + "\"><meta property='article:published_time' content=\"" + run.substring(0, 1_900)
        + "\"><link rel=canonical href=\"" + run + "\">"
        + "<script type='application/ld+json'>"
        + news("\"headline\":\"" + run + "\",\"datePublished\":\"" + run + "\",\"author\":\"" + run
            + "\",\"publisher\":\"" + run + "\"")
        + "</script><h1>" + run + "</h1><div class=byline>" + run + "</div><time>" + run + "</time>"
        + PARAGRAPH.repeat(5) + "<p>" + run + "</p><h2>" + run + "</h2><p><a href=/x>" + run
        + "</a></p>";

    assertThat(read(page)).isInstanceOf(ArticleOutcome.Read.class);
  }

  @Test
  void manyStatementsInTheHeadAreNoBurden() {
    String head = "<meta name=author content='Ada Moreno'>".repeat(100_000)
        + "<link rel='alternate stylesheet' href=/x>".repeat(100_000)
        + "<script type='application/ld+json'>{}</script>".repeat(20_000);

    assertThat(read(article(head, ""))).isInstanceOf(ArticleOutcome.Read.class);
  }

  @Test
  void aTitleOfMegabytesIsCut() {
    String title = "A bridge is repaired ".repeat(250_000);

    ArticleOutcome outcome = read("<title>" + title + "</title>" + PARAGRAPH.repeat(5));

    assertThat(((ArticleOutcome.Read) outcome).article().title())
        .startsWith("A bridge")
        .hasSizeLessThan(2_001);
  }

  @Test
  void halvesOfCharactersAreText() {
    String page =
        article("", "<p>\uD800 half a character \uDC00 and its other half</p>".repeat(1_000));

    assertThat(READER.read(document(page.getBytes(UTF_16LE)), Selectors.NONE, Instant.EPOCH))
        .isInstanceOf(ArticleOutcome.Read.class);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void nothingThatOpensEverCloses() {
    assertThat(
            read("<html><head><title>x<body><div><p><a href=\"<b><i><!--" + "<p".repeat(500_000)))
        .isInstanceOf(ArticleOutcome.class);
  }

  private static String news(String properties) {
    return "{\"@type\":\"NewsArticle\"," + properties + "}";
  }

  private static String article(String head, String rest) {
    return "<html><head>" + head + "<title>A bridge is repaired</title></head><body><article>"
        + "<h1>A bridge is repaired</h1>" + PARAGRAPH.repeat(5) + rest + "</article></body></html>";
  }

  private static ArticleOutcome read(String page) {
    return READER.read(document(page.getBytes(UTF_8)), Selectors.NONE, Instant.EPOCH);
  }

  private static WebDocument document(byte[] bytes) {
    return new WebDocument(URI.create("https://example.org/news/a"), "text/html", bytes);
  }
}
