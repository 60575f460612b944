package org.clipsheet.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.model.source.WebDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedReaderTest {
  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
  private static final String HARBOUR =
      "The harbour council voted on Monday to keep the old lighthouse open for another ten years,"
          + " after months of letters from the fishermen and the schools along the coast. ";

  @Test
  void aMomentInUtcIsToldByTheClockOfThePagesCountry() {
    String head = "<meta property='article:published_time' content='2026-03-02T23:30:00Z'>";

    assertThat(published("https://example.de/hafen", head, "")).isEqualTo("2026-03-03T00:30+01:00");
  }

  @Test
  void aMomentInUtcIsToldByTheClockThatThePageShows() {
    String head = "<meta property='article:published_time' content='2026-03-03T02:25:54Z'>";

    assertThat(published("https://example.com/h", head, "<p>March 2, 2026 | 9:25pm</p>"))
        .isEqualTo("2026-03-02T21:25:54-05:00");
  }

  @Test
  void theDayShownBesideTheHeadlineStandsAgainstTheOneThePageWasSaved() {
    String head = "<meta property='article:published_time' content='2026-03-05T10:00:00+01:00'>";

    assertThat(published("https://example.de/h", head, "<time>02.03.2026</time>"))
        .isEqualTo("2026-03-02");
  }

  @Test
  void whereOnlyADayIsGivenADayIsTold() {
    assertThat(published("https://example.com/2026/03/02/harbour", "", "")).isEqualTo("2026-03-02");
    assertThat(published("https://example.com/news/02-03-2026", "", "")).isEqualTo("2026-03-02");
  }

  @Test
  void aDateAfterTheFetchWasNeverMeant() {
    String head = "<meta property='article:published_time' content='2027-03-02T10:00:00Z'>";

    assertThat(published("https://example.com/h", head, "")).isEqualTo("");
  }

  @Test
  void aCommentsDayIsNotTheArticles() {
    assertThat(published(
            "https://example.com/h",
            "",
            "",
            "<div class='comments'><p>"
                + "<time datetime='2026-03-04'>4 March</time> Well said!</p></div>"))
        .isEqualTo("");
  }

  @Test
  void anotherHeadlinesDayIsNotTheArticles() {
    String card =
        "<ul><li><h3><a href='/fog'>Fog horn sold</a></h3><time>01.03.2026</time></li></ul>";
    String html = "<html lang='de'><head><meta property='article:published_time'"
        + " content='2026-03-05T10:00:00+01:00'></head><body>" + card
        + "<article><h1>The lighthouse stays</h1>" + ("<p>" + HARBOUR + "</p>").repeat(6)
        + "</article></body></html>";

    assertThat(publishedOf("https://example.de/h", html)).isEqualTo("2026-03-05T10:00+01:00");
  }

  @Test
  void aQuotedPostsDayIsNotTheArticles() {
    String head = "<meta property='article:published_time' content='2026-03-05T10:00:00+01:00'>";
    String post = "<blockquote><p>Save our light! <time>02.03.2026</time></p></blockquote>";

    assertThat(published("https://example.de/h", head, post)).isEqualTo("2026-03-05T10:00+01:00");
  }

  @Test
  void aShortLineBehindTheTextTellsItsDay() {
    assertThat(published("https://example.de/h", "", "", "<p>02.03.2026, Jo Brandt</p>"))
        .isEqualTo("2026-03-02");
  }

  @Test
  void whereNoHeadlineIsTheTextsBeginningIsDated() {
    String menu = "<ul>" + "<li><a href='/a'>Harbour</a></li>".repeat(40) + "</ul>";
    String html = "<html lang='de'><body>" + menu + "<div><p class='date'>02.03.2026</p>"
        + ("<p>" + HARBOUR + "</p>").repeat(6) + "</div></body></html>";

    assertThat(publishedOf("https://example.de/h", html)).isEqualTo("2026-03-02");
  }

  @Test
  void aTextThatOnlyMachineryStatesIsDatedByItsHeadline() {
    String html = "<html lang='en'><head><title>The lighthouse stays</title>"
        + "<script type='application/ld+json'>{\"@type\": \"NewsArticle\","
        + " \"headline\": \"The lighthouse stays\", \"articleBody\": \"" + HARBOUR.repeat(8)
        + "\"}</script></head><body><h1>The lighthouse stays</h1><time>March 2, 2026</time>"
        + "</body></html>";

    assertThat(publishedOf("https://example.com/h", html)).isEqualTo("2026-03-02");
  }

  @Test
  void anAgencysTextBeginsWithItsDay() {
    String standfirst = "<p>" + HARBOUR + "</p><p>" + HARBOUR + "</p>";

    assertThat(published(
            "https://example.de/h",
            "",
            standfirst + "<p>Kiel, 2. März 2026 – " + HARBOUR.repeat(2) + "</p>"))
        .isEqualTo("2026-03-02");
  }

  @Test
  void slashesFollowThePagesCountry() {
    assertThat(published("https://example.com/h", "", "<time>3/2/2026</time>"))
        .isEqualTo("2026-03-02");
    assertThat(published("https://example.co.uk/h", "", "<time>2/3/2026</time>"))
        .isEqualTo("2026-03-02");
  }

  @Test
  void aTimeAsSeenFromNowIsSeenFromTheFetch() {
    Instant fetchedAt = Instant.parse("2026-03-02T15:20:00Z");

    assertThat(fetched("https://example.de/h", "<p>Jo Brandt | vor 2 Stunden</p>", fetchedAt))
        .isEqualTo("2026-03-02T14:00+01:00");
    assertThat(fetched("https://example.ua/h", "<span class='date'>вчора, 18:30</span>", fetchedAt))
        .isEqualTo("2026-03-01T18:30+02:00");
    assertThat(fetched("https://example.de/h", "<p>Jo Brandt | vor 2 Stunden</p>", null))
        .isEmpty();
  }

  @Test
  void aTimeAsSeenFromNowGivesWayToAnyOther() {
    assertThat(fetched(
            "https://example.de/2026/02/27/h",
            "<p>vor 2 Stunden</p>",
            Instant.parse("2026-03-02T15:20:00Z")))
        .isEqualTo("2026-02-27");
  }

  @Test
  void anotherStorysTimeAsSeenFromNowIsNotTheArticles() {
    String html = "<html lang='de'><body><ul><li><h3><a href='/fog'>Fog horn sold</a></h3>"
        + "<p>vor 2 Stunden</p></li></ul><article><h1>The lighthouse stays</h1>"
        + ("<p>" + HARBOUR + "</p>").repeat(6) + "</article></body></html>";

    assertThat(publishedOf("https://example.de/h", html, Instant.parse("2026-03-02T15:20:00Z")))
        .isEmpty();
  }

  private static String fetched(String address, String below, @Nullable Instant at) {
    return publishedOf(address, html("", below, ""), at);
  }

  private static String published(String address, String head, String below) {
    return published(address, head, below, "");
  }

  private static String published(String address, String head, String below, String behind) {
    return publishedOf(address, html(head, below, behind));
  }

  private static String html(String head, String below, String behind) {
    return "<html lang='en'><head><title>The lighthouse stays</title>" + head
        + "</head><body><article><h1>The lighthouse stays</h1>" + below
        + ("<p>" + HARBOUR + "</p>").repeat(6) + behind + "</article></body></html>";
  }

  private static String publishedOf(String address, String html) {
    return publishedOf(address, html, null);
  }

  private static String publishedOf(String address, String html, @Nullable Instant fetchedAt) {
    WebDocument page = new WebDocument(
        URI.create(address),
        "text/html; charset=utf-8",
        html.getBytes(StandardCharsets.UTF_8),
        fetchedAt);
    ArticleOutcome outcome =
        new ArticleReader(text -> Optional.of("en")).read(page, Selectors.NONE, NOW);
    StatedTime time = ((ArticleOutcome.Read) outcome).article().published();
    return time == null ? "" : time.toString().replaceFirst(":00([+-])", "$1");
  }
}
