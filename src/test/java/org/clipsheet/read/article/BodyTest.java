package org.clipsheet.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyTest {
  private static final String FIRST =
      "The ferry to the outer islands will sail again from Monday, the harbour board said on Thursday.";
  private static final String SECOND =
      "Storms had damaged the landing stage in January, and repairs took longer than anyone had planned.";
  private static final String THIRD =
      "Islanders had to fly or to wait for the weekly supply ship, which carries twelve passengers.";
  private static final String PARAGRAPHS =
      "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
  private static final String WHOLE = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;
  private static final String LEAD =
      "After four months without a ship, the outer islands get their ferry back next week.";

  @Test
  void leadBesideTheTextBelongsToIt() {
    String text =
        Pages.text("<main><header><h1>Ferry is back</h1><p class='byline'>By Ann Lee</p><h2>" + LEAD
            + "</h2></header><div class='article-body'>" + PARAGRAPHS + "</div></main>");

    assertThat(text).isEqualTo(LEAD + "\n\n" + WHOLE);
  }

  @Test
  void leadThatIsRepeatedAsFirstParagraphStandsOnce() {
    String text = Pages.text("<main><header><h1>Ferry is back</h1><p>" + FIRST
        + "</p></header><div class='article-body'>" + PARAGRAPHS + "</div></main>");

    assertThat(text).isEqualTo(WHOLE);
  }

  @Test
  void leadWithoutFullStopIsKnownByTheDescriptionOfThePage() {
    String lead = "The outer islands get their ferry back, four months after the storms";

    String text = Pages.text("<head><meta name='description' content='" + lead
        + "'></head><main><h1>Ferry is back</h1><p>" + lead
        + "</p><p>Weather today: rain and wind from the northwest, later some sun</p>"
        + "<div class='article-body'>" + PARAGRAPHS + "</div></main>");

    assertThat(text).isEqualTo(lead + "\n\n" + WHOLE);
  }

  @Test
  void captionAndPleaBetweenHeadlineAndTextAreNoLead() {
    String text =
        Pages.text("<main><h1>Ferry is back</h1><figure><figcaption>The harbour lies empty, as"
            + " it did all winter long.</figcaption></figure><p>Subscribe to our newsletter and miss no story"
            + " about the islands.</p><div class='article-body'>" + PARAGRAPHS + "</div></main>");

    assertThat(text).isEqualTo(WHOLE);
  }

  @Test
  void elementNamedLikeABoxIsTheArticleIfItHoldsHeadlineAndMostText() {
    String text = Pages.text("<aside class='promo'><h1>Ferry is back</h1>" + PARAGRAPHS
        + "</aside><div><p>Weather today: rain and wind from the northwest, later some sun and a little warmer,"
        + " at night clear.</p><p>Tides today: high water at six in the morning and again at half past six in the"
        + " evening, low water at noon.</p></div>");

    assertThat(text).startsWith(WHOLE);
  }

  @Test
  void whatAmpPagesShowAroundAnArticleIsNoneOfIt() {
    String text = Pages.text(
        "<html amp><body><amp-sidebar><p>All the islands in one place, from the first ferry to"
            + " the last.</p></amp-sidebar><article><h1>Ferry is back</h1>" + PARAGRAPHS
            + "<amp-consent><p>We and our partners store data on your device to pay for our work.</p></amp-consent>"
            + "<amp-embed><p>One trick keeps every deck dry, and captains hate it.</p></amp-embed></article></body></html>");

    assertThat(text).isEqualTo(WHOLE);
  }

  @Test
  void boxNamedAsSuchStaysABox() {
    String text = Pages.text("<main><h1>Ferry is back</h1><div>" + PARAGRAPHS
        + "<aside class='promo'><p>Our island guide tells you where to stay and what to eat, for nine"
        + " euros.</p></aside></div></main>");

    assertThat(text).isEqualTo(WHOLE);
  }

  @Test
  void subjectsOfABlogEntryInItsClassAreNoHints() {
    String text = Pages.text("<div class='post-17 post type-post status-publish hentry tag-banner"
        + " category-werbung'><h1>Ferry is back</h1>" + PARAGRAPHS
        + "</div><div>Weather today: rain and wind from the northwest, later some sun.</div>");

    assertThat(text).isEqualTo(WHOLE);
  }

  @Test
  void sentenceSetAsHeadingIsText() {
    String text = Pages.text("<main><h1>Ferry is back</h1><div class='article-body'><h3>" + LEAD
        + "</h3><h3>Repairs</h3>" + PARAGRAPHS + "<h3>Comments</h3></div></main>");

    assertThat(text).isEqualTo(LEAD + "\n\nRepairs\n\n" + WHOLE);
  }

  @Test
  void textThatIsStatedButNotShownIsTaken() {
    String more =
        "A ticket costs nineteen crowns, and children travel free until the end of the summer. "
            .repeat(4);
    String text = Pages.text("<head><meta name='description' content='" + FIRST + "'>"
        + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry is back\","
        + "\"articleBody\":\"" + SECOND + "\\n" + more + "\"}</script></head>"
        + "<main><h1>Ferry is back</h1><p>" + FIRST + "</p></main>");

    assertThat(text).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + more.strip());
  }

  @Test
  void statedTextDoesNotReplaceOneThatIsShown() {
    String text = Pages.text(
        "<head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + "Another story, about roads and who pays for them in the north of the country. "
                .repeat(5)
            + "\"}</script></head><main><h1>Ferry is back</h1>" + PARAGRAPHS + "</main>");

    assertThat(text).isEqualTo(WHOLE);
  }
}
