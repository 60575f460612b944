package org.clipsheet.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRefusalTest {
  private static final String SENTENCE =
      "The ferry to the outer islands will sail again from Monday, the harbour board said on Thursday.";
  private static final String TEASERS =
      ("<div class='card'><h3><a href='/a'>Ferry sails to the islands again</a></h3><p>" + SENTENCE
              + "</p></div>")
          .repeat(6);

  private static String reason(String html) {
    return switch (Pages.outcome(html)) {
      case ArticleOutcome.Read read -> "an article: " + read.article().text();
      case ArticleOutcome.NoArticle none -> none.reason();
    };
  }

  @Test
  void aListOfTeasersIsNoArticle() {
    assertThat(reason("<title>Islands</title><main><h1>Islands</h1>" + TEASERS + "</main>"))
        .isEqualTo("the page lists articles and is none itself");
  }

  @Test
  void whatAPageDeclaresToCollectIsNoArticleEvenWithAnIntroduction() {
    String collection =
        "<script type='application/ld+json'>{\"@type\":\"CollectionPage\"}</script>";

    assertThat(reason("<head>" + collection + "</head><main><h1>Islands</h1><p>" + SENTENCE + " "
            + SENTENCE + "</p>" + TEASERS + "</main>"))
        .isEqualTo("the page lists articles and is none itself");
  }

  @Test
  void anArticleWithTeasersBelowItIsOne() {
    assertThat(reason("<main><h1>Ferry is back</h1><div class='article-body'>"
            + ("<p>" + SENTENCE + "</p>").repeat(3) + "</div><div>" + TEASERS + "</div></main>"))
        .startsWith("an article: ");
  }

  @Test
  void aPageThatDeclaresAnArticleOfItsOwnIsNeverRefused() {
    String article = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script>";

    assertThat(reason("<head>" + article + "</head><main><h1>Islands</h1>" + TEASERS + "</main>"))
        .startsWith("an article: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "404 – Page not found",
        "Seite nicht gefunden",
        "Страница не найдена",
        "Сторінку не знайдено",
        "Página no encontrada | Diario",
        "Page introuvable",
        "ページが見つかりません"
      })
  void aPageThatSaysThatThereIsNothingIsNoArticle(String headline) {
    assertThat(reason("<title>" + headline + "</title><main><h1>" + headline + "</h1><p>" + SENTENCE
            + "</p></main>"))
        .isEqualTo("the page says that there is nothing at its address");
  }

  @Test
  void aStoryWithANumberInItsHeadlineIsAnArticle() {
    assertThat(reason("<main><h1>Shipyard sheds 404 jobs</h1><p>" + SENTENCE + "</p></main>"))
        .isEqualTo("an article: " + SENTENCE);
  }

  @Test
  void aPageThatAsksToLogInIsNoArticle() {
    assertThat(reason("<title>Anmelden</title><main><h1>Anmelden</h1><p>" + SENTENCE
            + "</p><form><input name='u'><input type='password'></form></main>"))
        .isEqualTo("the page asks to log in and shows no article");
  }

  @Test
  void whatASearchFoundIsNoArticle() {
    assertThat(reason("<title>Search results for ferry</title><main><h1>Search results</h1>"
            + TEASERS + "</main>"))
        .isEqualTo("the page lists what a search found");
  }

  @Test
  void aVideoWithALineBelowItIsNoArticle() {
    assertThat(reason("<head><meta property='og:type' content='video.other'></head><main>"
            + "<h1>Ferry is back</h1><video src='v.mp4'></video><p>" + SENTENCE + "</p></main>"))
        .isEqualTo("the page shows a video and no text of an article");
  }
}
