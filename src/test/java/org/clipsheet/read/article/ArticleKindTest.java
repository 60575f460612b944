package org.clipsheet.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.clipsheet.model.article.Article;
import org.junit.jupiter.api.Test;

class ArticleKindTest {
  private static final String FIRST =
      "The ferry to the outer islands will sail again from Monday, the harbour board said on Thursday.";
  private static final String SECOND =
      "Storms had damaged the landing stage in January, and repairs took longer than anyone had planned.";
  private static final String STORY =
      page("", "<p>" + FIRST + "</p>" + ("<p>" + SECOND + "</p>").repeat(5));

  private static String page(String head, String text) {
    return "<head><title>Ferry is back</title>" + head + "</head><body><main><h1>Ferry is back</h1>"
        + "<div class='article-body'>" + text + "</div></main></body>";
  }

  private static String data(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  @Test
  void aFlashIsAnArticleOfLowerConfidence() {
    Article flash = Pages.article(page("", "<p>" + FIRST + "</p>"));

    assertThat(flash.text()).isEqualTo(FIRST);
    assertThat(flash.notices()).isEmpty();
    assertThat(flash.confidence()).isLessThan(Pages.article(STORY).confidence());
  }

  @Test
  void theFreeBeginningOfAPaidArticleIsAnArticleThatSaysSo() {
    String paid =
        data("{'@type':'NewsArticle','headline':'Ferry is back','isAccessibleForFree':'False'}"
            .replace('\'', '"'));
    Article cut = Pages.article(page(paid, "<p>" + FIRST + "</p><p>" + SECOND + "</p>"));

    assertThat(cut.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(cut.notices()).containsExactly("only the beginning is free to read");
    assertThat(cut.confidence()).isLessThan(0.5);
  }

  @Test
  void anArticleIsCutWhereThePageSaysSoBelowIt() {
    Article cut = Pages.article(page(
        "",
        "<p>" + FIRST + "</p><p>" + SECOND
            + "</p><div class='offer'>Чтобы читать дальше, оформите подписку</div>"));

    assertThat(cut.notices()).containsExactly("only the beginning is free to read");
  }

  @Test
  void aPaidArticleThatIsShownWholeIsNotCut() {
    String paid = data("{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}");
    Article whole =
        Pages.article(page(paid, ("<p>" + FIRST + "</p><p>" + SECOND + "</p>").repeat(20)));

    assertThat(whole.notices()).isEmpty();
  }

  @Test
  void aLiveBlogIsToldFromAStory() {
    Article live = Pages.article(page(
        data("{\"@type\":\"LiveBlogPosting\",\"headline\":\"Ferry is back\"}"),
        "<h3>10:15</h3><p>" + FIRST + "</p><h3>10:05</h3><p>" + SECOND + "</p>"));

    assertThat(live.text()).contains(FIRST, SECOND);
    assertThat(live.notices()).containsExactly("live blog");
  }

  @Test
  void aGalleryIsToldFromAStory() {
    Article gallery = Pages.article(page(
        "",
        "<p>" + FIRST + "</p>"
            + ("<figure><img src='a.jpg'><figcaption>" + SECOND + "</figcaption></figure>")
                .repeat(6)));

    assertThat(gallery.text()).isEqualTo(FIRST);
    assertThat(gallery.notices()).containsExactly("picture gallery");
  }
}
