package org.clipsheet.read.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.listing.ListingOutcome.Listed;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void prefixesMeanWhatTheirNamespacesSay() {
    List<Entry> entries = entries("""
        <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry>
          <a:title>Ferry resumes</a:title><a:link href="/ferry"/>
          <a:updated>2026-03-01T10:00:00+02:00</a:updated>
        </a:entry></a:feed>""");

    assertThat(entries).singleElement().satisfies(entry -> {
      assertThat(entry.title()).isEqualTo("Ferry resumes");
      assertThat(entry.link()).hasToString("https://gazette.example/ferry");
      assertThat(entry.published()).hasToString("2026-03-01T10:00:00+02:00");
    });
  }

  @Test
  void sectionThatNeverEndsCostsNoOtherEntry() {
    List<Entry> entries = entries("""
        <rss><channel>
        <item><title><![CDATA[First]]></title><description><![CDATA[Cut off</description><link>https://gazette.example/1</link></item>
        <item><title><![CDATA[Second]]></title><link>https://gazette.example/2</link></item>
        </channel></rss>""");

    assertThat(entries).extracting(Entry::title).containsExactly("First", "Second");
    assertThat(entries)
        .extracting(Entry::link)
        .containsExactly(
            URI.create("https://gazette.example/1"), URI.create("https://gazette.example/2"));
  }

  @Test
  void fieldThatIsNotClosedSwallowsNone() {
    List<Entry> entries = entries("""
        <rss><channel><item><title>Bridge opens<link>https://gazette.example/bridge</link>
        <pubDate>Sun, 01 Mar 2026 08:00:00 GMT</pubDate></item></channel></rss>""");

    assertThat(entries).singleElement().satisfies(entry -> {
      assertThat(entry.title()).isEqualTo("Bridge opens");
      assertThat(entry.link()).hasToString("https://gazette.example/bridge");
      assertThat(entry.published()).hasToString("2026-03-01T08:00:00Z");
    });
  }

  @Test
  void charactersThatXmlForbidsAreDropped() {
    assertThat(entries("<rss><channel><item><title>Har\u0008bour</title></item></channel></rss>"))
        .extracting(Entry::title)
        .containsExactly("Harbour");
  }

  @Test
  void titleInBase64IsReadAndWhatOnlyLooksLikeItIsLeft() {
    assertThat(entries("""
        <feed><entry><title mode="base64">SGFyYm91cg==</title></entry>
        <entry><title type="application/odd">Harbour</title></entry></feed>""")).extracting(Entry::title).containsExactly("Harbour", "Harbour");
  }

  private static List<Entry> entries(String feed) {
    WebDocument document = new WebDocument(
        URI.create("https://gazette.example/feed"), null, feed.getBytes(StandardCharsets.UTF_8));
    Listing listing = ((Listed)
            new ListingReader().read(document, SourceKind.FEED, Selectors.NONE, NOW))
        .listing();
    return listing.entries();
  }
}
