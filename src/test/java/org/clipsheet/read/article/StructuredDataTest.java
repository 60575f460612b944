package org.clipsheet.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.clipsheet.model.article.Article;
import org.junit.jupiter.api.Test;

class StructuredDataTest {
  private static final String COUNCIL = "The harbour council voted on Monday to keep the old"
      + " lighthouse open for another ten years, after months of letters from the schools. ";
  private static final String SCHOOLS = "The schools along the coast had asked the council to wait"
      + " until the summer, when the fishermen are at home and can be heard. ";

  @Test
  void theUpdatesOfALiveBlogThatScriptsShowAreItsText() {
    String update = "{\"@type\": \"BlogPosting\", \"headline\": \"%s\", \"articleBody\": \"%s\"}";

    assertThat(Pages.text(page(
            "{\"@type\": \"LiveBlogPosting\", \"headline\": \"The lighthouse vote\","
                + " \"liveBlogUpdate\": ["
                + update.formatted("The vote is in", COUNCIL.repeat(2)) + ", "
                + update.formatted("Schools ask for time", SCHOOLS.repeat(2)) + "]}",
            "")))
        .containsSubsequence(
            "The vote is in", COUNCIL.strip(), "Schools ask for time", SCHOOLS.strip());
  }

  @Test
  void partsThatStandElsewhereInTheGraphAreFollowed() {
    assertThat(Pages.text(page("""
        {"@graph": [
          {"@type": "NewsArticle", "@id": "#a", "headline": "The vote", "hasPart": [{"@id": "#1"}]},
          {"@type": "WebPageElement", "@id": "#1", "text": "%s"},
          {"@type": "WebPageElement", "@id": "#2", "isPartOf": {"@id": "#a"}, "text": "%s"},
          {"@type": "WebPageElement", "@id": "#3", "isPartOf": {"@id": "#b"}, "text": "Of another."}]}\
        """.formatted(COUNCIL.repeat(2), SCHOOLS.repeat(2)), "")))
        .containsSubsequence(COUNCIL.strip(), SCHOOLS.strip())
        .doesNotContain("Of another.");
  }

  @Test
  void aPartThatIsReferredToOverAndOverIsTextOnce() {
    assertThat(Pages.text(
            page("""
        {"@graph": [
          {"@type": "LiveBlogPosting", "headline": "The vote", "datePublished": "2026-03-02", "author": "Ada Moreno",
           "liveBlogUpdate": [%s{"@id": "#1"}], "hasPart": {"@id": "#1"}},
          {"@type": "BlogPosting", "@id": "#1", "articleBody": "%s"}]}\
        """.formatted("{\"@id\": \"#1\"}, ".repeat(90), COUNCIL + SCHOOLS.repeat(2)), "")))
        .containsOnlyOnce(COUNCIL.strip());
  }

  @Test
  void partsThatAreNotWhatThePageShowsAreNotItsText() {
    assertThat(Pages.text(
            page("""
                {"@graph": [
                  {"@type": "NewsArticle", "@id": "#a", "headline": "The vote"},
                  {"@type": "WebPageElement", "isPartOf": {"@id": "#a"}, "text": "%s"}]}\
                """.formatted(SCHOOLS.repeat(3)), ("<p>" + COUNCIL + "</p>").repeat(6))))
        .contains(COUNCIL.strip())
        .doesNotContain("along the coast");
  }

  @Test
  void thePagesOwnArticleIsToldFromOthersByItsAddress() {
    String listed = "{\"@type\": \"NewsArticle\", \"headline\": \"%s\", \"mainEntityOfPage\": %s,"
        + " \"author\": \"%s\", \"datePublished\": \"%s\", \"publisher\": \"Harbour Post\"}";
    String other = listed.formatted(
        "Trams", "\"https://news.example/trams\"", "Jo Brandt", "2024-04-20T08:00:00+02:00");
    String own = listed.formatted(
        "The vote",
        "{\"@id\": \"https://www.news.example/2024/05/01/story?utm_source=feed\"}",
        "Ada Moreno",
        "2024-05-01T09:00:00+02:00");

    Article article =
        Pages.article(page("[" + other + ", " + own + "]", ("<p>" + COUNCIL + "</p>").repeat(6)));

    assertThat(article.byline()).containsExactly("Ada Moreno");
    assertThat(article.published()).hasToString("2024-05-01T09:00:00+02:00");
  }

  private static String page(String data, String text) {
    return "<html lang='en'><head><title>The vote</title><script type='application/ld+json'>" + data
        + "</script></head><body><h1>The vote</h1>" + text + "</body></html>";
  }
}
