package org.clipsheet.read.listing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.WebDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Listings made to exhaust a reader. The time limit only guards against work that grows with the square of the listing. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileListingTest {
  private static final String FEED =
      "<?xml version='1.0'?><rss version='2.0'><channel><title>News</title><link>https://example.org/</link>";
  private static final String SITEMAP =
      "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>";
  private static final ListingReader READER = new ListingReader();

  static Stream<Arguments> listings() {
    return Map.ofEntries(
            Map.entry("nested elements", FEED + item("<a>".repeat(100_000))),
            Map.entry("nested items", FEED + "<item><title>A story</title>".repeat(30_000)),
            Map.entry("nested entries", "<feed><entry><title>A story</title>".repeat(30_000)),
            Map.entry("nested bases", FEED + "<a xml:base='x/'>".repeat(30_000) + item("")),
            Map.entry(
                "nested markup", FEED + item("<description>" + "&lt;div&gt;".repeat(100_000))),
            Map.entry("items", FEED + item("").repeat(100_000)),
            Map.entry("children", FEED + item("<a>x</a>".repeat(300_000))),
            Map.entry("empty titles", FEED + item("<title></title>".repeat(300_000))),
            Map.entry("sections", FEED + item("<description>" + "<![CDATA[x]]>".repeat(200_000))),
            Map.entry("authors", FEED + item(numbered("<author>Ada %d</author>"))),
            Map.entry("a long title", FEED + item("<title>" + "x ".repeat(3_000_000) + "</title>")),
            Map.entry(
                "a long guid", FEED + item("<guid>http://" + "x".repeat(5_000_000) + "</guid>")),
            Map.entry("brackets", FEED + "<".repeat(3_000_000)),
            Map.entry("ampersands", FEED + item("<description>" + "&amp;".repeat(1_000_000))),
            Map.entry("deep JSON", "{\"items\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"),
            Map.entry("deep JSON, cut", "{\"items\":" + "[{\"a\":".repeat(100_000)),
            Map.entry("JSON items", "{\"items\":[" + "{\"url\":\"/a\"},".repeat(100_000) + "{}]}"),
            Map.entry(
                "JSON authors",
                "{\"items\":[{\"authors\":[" + numbered("{\"name\":\"%d\"},") + "{}]}]}"),
            Map.entry("a huge number", "{\"items\":[{\"id\":1e999999999,\"url\":\"a\"}]}"),
            Map.entry("a long number", "{\"items\":[{\"id\":" + "9".repeat(3_000_000) + "}]}"),
            Map.entry(
                "nested addresses",
                SITEMAP + "<url><loc>https://example.org/a</loc>".repeat(30_000)),
            Map.entry(
                "nested sitemaps",
                SITEMAP + "<sitemap><loc>https://example.org/a</loc>".repeat(30_000)),
            Map.entry("addresses", "https://example.org/a\n".repeat(100_000)),
            Map.entry("one address", "https://example.org/" + "a".repeat(5_000_000)),
            Map.entry("zeros", "\0".repeat(3_000_000) + FEED + item("")))
        .entrySet()
        .stream()
        .map(entry -> Arguments.argumentSet(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest
  @MethodSource("listings")
  void readingEndsInAValue(String listing) {
    assertThat(read(listing.getBytes(UTF_8))).isNotNull();
  }

  /** Each is what some pattern looks for, or nearly so, over and over and never complete. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "1",
        "a",
        "a,",
        "/",
        "-",
        "12.12.",
        "12:",
        "Mon, ",
        "2024-",
        "a@",
        "a@b (",
        "+03:00 ",
        "Jan ",
        "&amp;",
        "&lt;",
        "%",
        "\n",
        "/../",
        ":",
        "read more ",
        "...",
        "<!--",
        "<?",
        "\u00A0"
      })
  void repetitionsAreReadInEveryPlaceThatIsSearched(String part) {
    String run = part.repeat(100_000 / part.length()) + "x";
    String feed = FEED
        + item("<pubDate>" + run + "</pubDate><author>" + run + "</author><description>" + run
            + "</description><guid>" + run + "</guid><content:encoded><![CDATA[<p>" + run
            + "</p><p>" + run
            + "</p>]]></content:encoded><link>" + run + "</link>")
        + "</channel></rss>";

    assertThat(read(feed.getBytes(UTF_8))).isNotNull();
    assertThat(read((run + feed).getBytes(UTF_8))).isNotNull();
  }

  /** What is found out about a list is found out once, not once for each of its links. */
  @ParameterizedTest
  @ValueSource(strings = {"Nr %1$d", "A story of %1$d ships and their crews"})
  void oneListOfAllTheLinksOfAPageIsRead(String text) {
    String links = IntStream.range(0, 20_000)
        .mapToObj(i -> ("<li><a href='/news/%1$d/ships'>" + text + "</a></li>").formatted(i))
        .collect(Collectors.joining());

    assertThat(read(("<html><body><ul>" + links + "</ul></body></html>").getBytes(UTF_8)))
        .isNotNull();
  }

  @Test
  void linksBeyondTheMostThatAreReadAreCounted() {
    String links = IntStream.range(0, FrontPage.MOST_LINKS + 7)
        .mapToObj("<a href='/n/%d'>"::formatted)
        .collect(Collectors.joining());

    FrontPage.Links read =
        FrontPage.parse(links, URI.create("https://harbour.example/")).links(null);

    assertThat(read.read()).hasSize(FrontPage.MOST_LINKS);
    assertThat(read.unread()).isEqualTo(7);
  }

  @Test
  void entitiesOfEntitiesAreNotExpanded() {
    String declared = IntStream.range(1, 10)
        .mapToObj(i -> "<!ENTITY laugh%d '%s'>".formatted(i, ("&laugh" + (i - 1) + ";").repeat(10)))
        .collect(Collectors.joining());

    Listing listing = listed("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY laugh0 'ha'>" + declared
        + "]><rss><channel><title>&laugh9;</title>" + item("<description>&laugh9;</description>"));

    assertThat(listing.entries()).singleElement().satisfies(entry -> {
      assertThat(entry.title()).isEqualTo("A story");
      assertThat(entry.summary()).hasSizeLessThan(20);
    });
  }

  @Test
  void externalEntitiesAreNotRead() {
    String file = getClass().getResource("HostileListingTest.class").toString();

    Listing listing = listed("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY own SYSTEM '" + file
        + "'><!ENTITY % more SYSTEM 'http://127.0.0.1:1/x'>%more;]><rss><channel>"
        + item("<description>&own;</description>"));

    assertThat(listing.entries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.summary()).isEqualTo("&own;"));
  }

  @ParameterizedTest
  @ValueSource(strings = {SITEMAP, FEED})
  void aGzipBombIsCutOff(String start) throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(bomb)) {
      packed.write(start.getBytes(UTF_8));
      packed.write((item("") + "<url><loc>https://example.org/a</loc></url>").getBytes(UTF_8));
      byte[] blank = " ".repeat(1_000_000).getBytes(UTF_8);
      for (int i = 0; i < 300; i++) {
        packed.write(blank);
      }
    }

    assertThat(read(bomb.toByteArray())).isInstanceOf(ListingOutcome.Listed.class);
    assertThat(READER.size(document(bomb.toByteArray()))).isEqualTo(50 * 1024 * 1024);
  }

  private static String item(String children) {
    return "<item>" + children + "<title>A story</title><link>https://example.org/a</link></item>";
  }

  private static String numbered(String form) {
    return IntStream.range(0, 50_000).mapToObj(form::formatted).collect(Collectors.joining());
  }

  private static Listing listed(String listing) {
    return ((ListingOutcome.Listed) read(listing.getBytes(UTF_8))).listing();
  }

  private static ListingOutcome read(byte[] bytes) {
    return READER.read(document(bytes), SourceKind.AUTO, Selectors.NONE, Instant.EPOCH);
  }

  private static WebDocument document(byte[] bytes) {
    return new WebDocument(URI.create("https://example.org/feed"), null, bytes);
  }
}
