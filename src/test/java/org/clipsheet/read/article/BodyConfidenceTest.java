package org.clipsheet.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyConfidenceTest {
  private static final String SENTENCE =
      "The ferry to the outer islands will sail again from Monday, the harbour board said on Thursday.";
  private static final String PARAGRAPHS = ("<p>" + SENTENCE + "</p>").repeat(6);

  private static double confidence(String html) {
    return Pages.article(html).confidence();
  }

  private static String page(String head, String beside) {
    return "<head>" + head + "</head><body><div><h1>Ferry is back</h1><div>" + PARAGRAPHS
        + "</div></div>" + beside + "</body>";
  }

  /** Links part the text from paragraphs that may belong to it and are left out. */
  private static String besides(int paragraphs) {
    return "<div>" + "<p><a href='/x'>Harbour news from all the islands</a></p>".repeat(20)
        + "<p>Weather today: rain and wind from the northwest, some sun later on.</p>"
            .repeat(paragraphs)
        + "</div>";
  }

  @Test
  void theMoreProseIsLeftOutTheLowerItIs() {
    double none = confidence(page("", besides(0)));
    double some = confidence(page("", besides(1)));
    double more = confidence(page("", besides(5)));

    assertThat(none).isGreaterThan(some);
    assertThat(some).isGreaterThan(more);
  }

  @Test
  void whatFurnitureHoldsCountsNothing() {
    assertThat(confidence(page("", "<footer><p>" + SENTENCE + "</p></footer>")))
        .isEqualTo(confidence(page("", "")));
  }

  @Test
  void aTextThatThePageStatesAlikeIsSurer() {
    String stated =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + (SENTENCE + " ").repeat(6) + "\"}</script>";
    String other = stated.replace("ferry", "train");

    assertThat(confidence(page(stated, ""))).isGreaterThan(confidence(page(other, "")));
  }

  @Test
  void textWithoutSentencesIsLessSure() {
    String bare = page("", "").replace("Thursday.", "Thursday");

    assertThat(confidence(bare)).isLessThan(confidence(page("", "")));
  }
}
