package org.clipsheet.read.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.listing.ListingOutcome.Listed;
import org.junit.jupiter.api.Test;

class FrontPageReaderTest {
  private static final URI PAGE = URI.create("https://harbour.example/");
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void pictureHeadlineAndReadMoreAreOneEntryWithTeaserAndDate() {
    List<Entry> entries = entries("""
        <nav><a href="/news/">News</a><a href="/about/">About us</a></nav>
        <main>
        <article><a href="/news/ferry-strike-ends-after-nine-days"><img src="x.jpg" alt="A ferry"></a>
          <h2><a href="/news/ferry-strike-ends-after-nine-days?utm_source=home">Ferry strike ends after nine days</a></h2>
          <p>Crews and owners agreed on new rosters late on Sunday night, both sides said.</p>
          <time datetime="2026-03-01T22:10:00+01:00">1 March</time>
          <a href="/news/ferry-strike-ends-after-nine-days#more">Read more</a></article>
        <article><h2><a href="/news/old-lighthouse-gets-a-second-life-as-school">Old lighthouse gets a second life as school</a></h2>
          <p>By <a href="/author/mina-roth">Mina Roth</a> in <a href="/tag/education">Education</a></p></article>
        </main>""");

    assertThat(entries)
        .extracting(Entry::title)
        .containsExactly(
            "Ferry strike ends after nine days", "Old lighthouse gets a second life as school");
    Entry first = entries.getFirst();
    assertThat(first.summary()).startsWith("Crews and owners agreed");
    assertThat(first.published()).hasToString("2026-03-01T22:10:00+01:00");
  }

  @Test
  void headlinesWithoutSpacesAreHeadlinesToo() {
    assertThat(entries("""
        <ul class="menu"><li><a href="/politics/">政治</a><li><a href="/company/">会社概要</a></ul>
        <ul><li><a href="/articles/20260301k01.html">港の連絡船が九日ぶりに運航を再開</a> 3月1日
        <li><a href="/articles/20260301k02.html">市議会、来年度予算案を可決</a></ul>"""))
        .extracting(Entry::title)
        .containsExactly("港の連絡船が九日ぶりに運航を再開", "市議会、来年度予算案を可決");
  }

  @Test
  void storiesOfAPageThatIsBuiltByItsScriptAreReadFromItsData() {
    assertThat(entries("""
        <div id="root"></div><script>window.__STATE__ = {"front":[
        {"url":"/2026/03/01/ferry-strike-ends-after-nine-days","headline":"Ferry strike ends after nine days"},
        {"url":"/sport","title":"Sport"}]};</script>"""))
        .extracting(Entry::title)
        .containsExactly("Ferry strike ends after nine days");
  }

  @Test
  void newestStandsFirstWhereEveryStoryIsDated() {
    assertThat(entries("""
        <div><h3><a href="/a/council-votes-on-new-tram-line-110221">Council votes on new tram line</a></h3>
        <span class="date">28.02.2026</span></div>
        <div><h3><a href="/a/tram-line-gets-its-first-two-stops-110240">Tram line gets its first two stops</a></h3>
        <span class="date">02.03.2026</span></div>"""))
        .extracting(Entry::title)
        .containsExactly("Tram line gets its first two stops", "Council votes on new tram line");
  }

  @Test
  void feedsOfCommentsAreNotThePagesFeeds() {
    FrontPage page = FrontPage.parse("""
        <head><link rel=alternate type=application/rss+xml href="/comments/feed/" title="Comments">
        <link rel=alternate type=application/rss+xml href="/feed/"></head>""", PAGE);

    assertThat(page.feeds()).containsExactly(URI.create("https://harbour.example/feed/"));
  }

  @Test
  void feedThatIsOnlyLinkedIsFound() {
    assertThat(FrontPage.parse("<p><a href='/rss/all.xml'>RSS</a>", PAGE).feeds())
        .containsExactly(URI.create("https://harbour.example/rss/all.xml"));
  }

  private static List<Entry> entries(String body) {
    WebDocument document = new WebDocument(
        PAGE, "text/html", ("<!doctype html><html><body>" + body).getBytes(StandardCharsets.UTF_8));
    return ((Listed) new ListingReader().read(document, SourceKind.PAGE, Selectors.NONE, NOW))
        .listing()
        .entries();
  }
}
