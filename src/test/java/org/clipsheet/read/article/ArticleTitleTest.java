package org.clipsheet.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTitleTest {
  private static final String BODY =
      ("<p>The harbour council voted on Monday to keep the old lighthouse open for"
              + " another ten years, after months of letters from the fishermen and the schools.</p>")
          .repeat(6);

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
      <span class='article__kicker'>Harbour</span><span>The lighthouse stays</span>
      <span class='dachzeile'>Nach langem Streit</span> <span class='headline'>The lighthouse stays</span>
      <a href='/lighthouse'><span class='label label--blue'>Live</span> The lighthouse stays</a>
      <small class='surtitre'>Port</small><span class='sr-only'>: </span>The lighthouse stays
      <time datetime='2026-03-02'>Mar 2</time> The lighthouse stays
      The lighthouse stays <span class='subtitle'>What the council decided</span>
      """)
  void whatStandsBesideTheHeadlineInItsHeadingIsLeftOut(String heading) {
    assertThat(title("<title>Harbour: The lighthouse stays | Harbour Post</title>", h1(heading)))
        .isEqualTo("The lighthouse stays");
  }

  @Test
  void aPartThatThePageDeclaresAloneIsTheHeadline() {
    assertThat(title(
            "<title>The lighthouse stays - Harbour Post</title>",
            h1("<span>After months of letters</span> The lighthouse stays")))
        .isEqualTo("The lighthouse stays");
  }

  @Test
  void emphasisWithinAHeadlineStaysInIt() {
    assertThat(title("<title>Harbour Post</title>", h1("The <em>old</em> lighthouse stays")))
        .isEqualTo("The old lighthouse stays");
  }

  @Test
  void aHeadingThatLeadsHomeIsTheSitesName() {
    assertThat(title(
            "<title>Harbour Post » The lighthouse stays</title>",
            h1("<a href='https://news.example/'>Harbour Post</a>")
                + "<h2><a href='/2024/05/01/story'>The lighthouse stays</a></h2>"))
        .isEqualTo("The lighthouse stays");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
      Harbour Post ~ The lighthouse stays - Harbour Post   ~ The lighthouse stays
      Harbour Post ~ Harbour Post: The lighthouse stays    ~ The lighthouse stays
      Маяк Онлайн  ~ Маяк остаётся — Маяк Онлайн           ~ Маяк остаётся
      港新聞        ~ 「灯台は残る」港の議会｜港新聞              ~ 「灯台は残る」港の議会
      港新聞        ~ 灯台は残る：港新聞                       ~ 灯台は残る
      港新聞        ~ 【港新聞】灯台は残る                     ~ 灯台は残る
      海港网        ~ 灯塔将保留_海港网                       ~ 灯塔将保留
      海港网        ~ 灯塔将保留-海港网                       ~ 灯塔将保留
      등대일보      ~ 등대는 남는다 - 등대일보                 ~ 등대는 남는다
      """)
  void theSitesNameIsNoPartOfATitle(String site, String declared, String expected) {
    String head =
        "<title>" + declared + "</title><meta property='og:site_name' content='" + site + "'>";

    assertThat(title(head, "")).isEqualTo(expected);
    assertThat(title(head, h1(declared))).isEqualTo(expected);
  }

  private static String h1(String inside) {
    return "<h1>" + inside + "</h1>";
  }

  private static String title(String head, String above) {
    return Pages.article("<html><head>" + head + "</head><body><article>" + above + BODY
            + "</article></body></html>")
        .title();
  }
}
