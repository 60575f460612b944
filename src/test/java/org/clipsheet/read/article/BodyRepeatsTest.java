package org.clipsheet.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.clipsheet.model.article.SiteFurniture;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.article.ArticleOutcome.NoArticle;
import org.clipsheet.read.article.ArticleOutcome.Read;
import org.junit.jupiter.api.Test;

/** A site that sets the same lines into every article, and one sentence into some. */
class BodyRepeatsTest {
  private static final ArticleReader READER = new ArticleReader(text -> Optional.of("en"));
  private static final String[] TOWNS = {
    "Aldham", "Brenby", "Corsey", "Dunholt", "Elmsea", "Farrow", "Gorst", "Hexley"
  };
  private static final String PLEA =
      "Our reporters in Ukraine work without a publisher, and every coin from you keeps them there.";
  private static final String BOX =
      "Mara Lind has covered the coast for this paper since she left the merchant navy.";
  private static final String QUOTE =
      "“We will not leave the harbour until the last crane stands,” the mayor had said in spring.";

  @Test
  void whatMostPagesHoldIsKeptAtFirstAndDroppedOnceItIsKnown() {
    SiteFurniture none = SiteFurniture.NONE;
    assertThat(text(0, none)).contains(PLEA, BOX);

    String later = text(5, taught(5));

    assertThat(later).doesNotContain("Ukraine").doesNotContain(BOX).doesNotContain("Our writer");
    assertThat(later).contains("The council of Farrow", "The second vote in Farrow");
  }

  @Test
  void quoteThatSomePagesRepeatSurvives() {
    assertThat(text(6, taught(6))).contains(QUOTE).doesNotContain(PLEA);
  }

  @Test
  void theReadingViewTellsThatItIsRepeated() {
    PageView view = READER.view(page(5, article(5)), Selectors.NONE, taught(5), Instant.EPOCH);

    assertThat(view.parts())
        .filteredOn(part -> part.dropped().equals(Optional.of("repeated on this site")))
        .extracting(PageView.Part::text)
        .containsExactlyInAnyOrder(PLEA, BOX);
  }

  @Test
  void pageKeepsTeachingWhatIsLeftOut() {
    assertThat(taught(8).repeated()).hasSize(2);
  }

  @Test
  void pageOfNothingElseIsNoArticle() {
    String empty = "<p>" + PLEA + "</p><p>" + BOX + "</p>";

    assertThat(READER.read(page(7, empty), Selectors.NONE, taught(6), Instant.EPOCH))
        .isEqualTo(new NoArticle("the page shows only what its site repeats"));
  }

  private static SiteFurniture taught(int pages) {
    SiteFurniture known = SiteFurniture.NONE;
    for (int i = 0; i < pages; i++) {
      known = known.with(read(i, known).page());
    }
    return known;
  }

  private static String text(int number, SiteFurniture known) {
    return read(number, known).article().text();
  }

  private static Read read(int number, SiteFurniture known) {
    return (Read) READER.read(
        page(number, article(number)),
        Selectors.NONE,
        known,
        Instant.parse("2026-03-02T12:00:00Z"));
  }

  /** Every second article carries the mayor's words. */
  private static String article(int number) {
    String town = TOWNS[number];
    return """
        <p>The council of %1$s met on Monday for the first time since the winter, and it had much to talk about.</p>
        <p>%2$s</p>
        <p>The second vote in %1$s ended as the first one had, with as many hands up as down and no way forward.</p>
        %3$s
        <p>Nobody in %1$s expects a third vote before the summer, when the new members take their seats.</p>
        <h3>Our writer</h3><p>%4$s</p>
        """.formatted(town, PLEA, number % 2 == 0 ? "<p>" + QUOTE + "</p>" : "", BOX);
  }

  private static WebDocument page(int number, String body) {
    String html = "<html><body><article><h1>News of " + TOWNS[number] + "</h1><div>" + body
        + "</div></article></body></html>";
    return new WebDocument(
        URI.create("https://news.example/" + number),
        "text/html; charset=utf-8",
        html.getBytes(StandardCharsets.UTF_8));
  }
}
