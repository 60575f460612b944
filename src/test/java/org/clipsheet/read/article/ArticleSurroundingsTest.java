package org.clipsheet.read.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.net.URI;
import org.clipsheet.model.article.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleSurroundingsTest {
  private static final String TEXT = "<p>The harbour council voted on Monday to keep the old"
      + " lighthouse open for another ten years, after months of letters.</p>";

  @Test
  void jsonLdTellsSectionTagsAndPicture() {
    Surroundings around = ofData("""
        "articleSection": ["Harbour", "News"], "keywords": ["Lighthouse", {"@type": "DefinedTerm", "name": "Fog"}],
        "image": {"@id": "#lead"}\
        """, """
        {"@id": "#lead", "@type": "ImageObject", "url": "/pictures/lighthouse.jpg", "width": 1200}\
        """);

    assertThat(around.section()).isEqualTo("Harbour");
    assertThat(around.tags()).containsExactly("Lighthouse", "Fog");
    assertThat(around.image())
        .isEqualTo(URI.create("https://news.example/pictures/lighthouse.jpg"));
  }

  @Test
  void aPictureMayBeATextOrTheFirstLargeOneOfAList() {
    assertThat(ofData("\"image\": \"https://news.example/p/light.jpg\"", "").image())
        .isEqualTo(URI.create("https://news.example/p/light.jpg"));
    assertThat(ofData("""
        "image": [{"url": "/p/dot.png", "width": "1", "height": "1"}, {"contentUrl": "/p/light.jpg"}]\
        """, "").image()).isEqualTo(URI.create("https://news.example/p/light.jpg"));
  }

  @Test
  void metaElementsTellThemToo() {
    Surroundings around = of("""
        <meta property="article:section" content="Harbour">
        <meta property="article:tag" content="Lighthouse"><meta property="article:tag" content="lighthouse">
        <meta property="article:tag" content="type:story"><meta property="article:tag" content="#Fog">
        <meta property="og:image" content="//pictures.example/light%20house.jpg">\
        """, "");

    assertThat(around.section()).isEqualTo("Harbour");
    assertThat(around.tags()).containsExactly("Lighthouse", "Fog");
    assertThat(around.image()).isEqualTo(URI.create("https://pictures.example/light%20house.jpg"));
  }

  @Test
  void aListInOneValueIsTakenApart() {
    assertThat(of("<meta name='news_keywords' content='Lighthouse, fog horn; harbour'>", "")
            .tags())
        .containsExactly("Lighthouse", "fog horn", "harbour");
    assertThat(of("<meta property='article:section' content='Harbour,News,Top'>", "")
            .section())
        .isEqualTo("Harbour");
    assertThat(of("<meta property='article:section' content='Arts, Books and Design'>", "")
            .section())
        .isEqualTo("Arts, Books and Design");
  }

  @Test
  void keywordsOfTheSiteAreNotTheArticles() {
    assertThat(of("<meta name='keywords' content='news, lighthouse, weather, harbour council'>", "")
            .tags())
        .containsExactly("lighthouse", "harbour council");
  }

  @Test
  void linksBelowTheTextTellWhatItIsFiledUnderAndThoseOfOtherStoriesDoNot() {
    Surroundings around = of("", """
        <footer class="entry-footer"><a href="/c/harbour" rel="category tag">Harbour</a>
        <a href="/t/lighthouse" rel="tag">Lighthouse</a> <a href="/t/fog" rel="nofollow tag">Fog</a></footer>
        <aside><a href="/t/weather" rel="tag">Weather</a></aside>
        <div class="teaser"><h3><a href="/trams">Trams are late</a></h3><a href="/t/trams" rel="tag">Trams</a></div>\
        """);

    assertThat(around.section()).isEqualTo("Harbour");
    assertThat(around.tags()).containsExactly("Lighthouse", "Fog");
  }

  @Test
  void theWayFromTheHomePageEndsInTheSection() {
    assertThat(ofData("\"headline\": \"The lighthouse stays\"", """
        {"@type": "BreadcrumbList", "itemListElement": [
          {"@type": "ListItem", "position": 1, "name": "Harbour Post", "item": "https://news.example/"},
          {"@type": "ListItem", "position": 2, "item": {"@id": "https://news.example/town", "name": "Town"}},
          {"@type": "ListItem", "position": 3, "name": "The lighthouse stays"}]}\
        """).section()).isEqualTo("Town");
  }

  @Test
  void whatNobodyFiledHasNoSection() {
    assertThat(
            of("<meta property='article:section' content='Uncategorized'>", "").section())
        .isNull();
    assertThat(of("<meta property='article:section' content='Без рубрики'>", "").section())
        .isNull();
    assertThat(of(
                "<meta property='og:site_name' content='Harbour Post'>"
                    + "<meta property='article:section' content='Harbour Post'>",
                "")
            .section())
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/images/logo.png",
        "/img/harbour-post-logo-1200x630.png",
        "/static/default.jpg",
        "/og-image.svg",
        "/p/placeholder_16x9.png",
        "/theme/icon2.png",
        "https://news.example/",
        "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
        "ftp://news.example/p/light.jpg"
      })
  void aPictureThatStandsForTheSiteIsNotTheArticles(String image) {
    assertThat(of("<meta property='og:image' content='" + image + "'>", "").image())
        .isNull();
  }

  @Test
  void aPhotographMayShowALogo() {
    assertThat(of(
                "<meta property='og:image'"
                    + " content='/sites/default/files/new-logo-on-the-ferry.jpg'>",
                "")
            .image())
        .isNotNull();
  }

  @Test
  void aPictureSaidToBeSmallIsNone() {
    assertThat(of(
                "<meta property='og:image' content='/p/dot.png'><meta property='og:image:width'"
                    + " content='1'><link rel='image_src' href='/p/light.jpg'>",
                "")
            .image())
        .isEqualTo(URI.create("https://news.example/p/light.jpg"));
  }

  @Test
  void alternatesAreTheSameArticleInOtherLanguages() {
    Surroundings around = of("""
        <link rel="alternate" hreflang="en" href="https://news.example/2024/05/01/story">
        <link rel="alternate" hreflang="x-default" href="https://news.example/story">
        <link rel="alternate" hreflang="de_DE" href="/de/2024/05/01/geschichte">
        <link rel="alternate" hreflang="uk" href="https://uk.news.example/2024/05/01/istoriya">
        <link rel="alternate" hreflang="fr" href="https://fr.news.example/">
        <link rel="alternate" hreflang="de-x-harbour-islands-weather-service" href="/de/x/2024/05/01/geschichte">
        <link rel="alternate" hreflang="es" type="application/rss+xml" href="/es/feed">
        <link rel="alternate" hreflang="" href="/it/storia">\
        """, "");

    assertThat(around.alternates())
        .containsExactly(
            entry("de-DE", URI.create("https://news.example/de/2024/05/01/geschichte")),
            entry("uk", URI.create("https://uk.news.example/2024/05/01/istoriya")));
  }

  @Test
  void listsAreBounded() {
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      head.append("<meta property='article:tag' content='Tag ")
          .append(i)
          .append("'>")
          .append("<link rel='alternate' hreflang='de-x-n")
          .append(i)
          .append("' href='/de/")
          .append(i)
          .append("'>");
    }

    Surroundings around = of(head.toString(), "");

    assertThat(around.tags()).hasSize(30);
    assertThat(around.alternates()).hasSize(50);
  }

  @Test
  void aPageThatTellsNothingHasNothingAround() {
    assertThat(of("", "")).isEqualTo(Surroundings.NONE);
  }

  private static Surroundings ofData(String properties, String other) {
    return of(
        "<script type='application/ld+json'>[{\"@type\": \"NewsArticle\", " + properties + "}"
            + (other.isEmpty() ? "" : ", " + other) + "]</script>",
        "");
  }

  private static Surroundings of(String head, String below) {
    return Pages.article("<html lang='en'><head><title>The lighthouse stays</title>" + head
            + "</head><body><article><h1>The lighthouse stays</h1>" + TEXT.repeat(5) + below
            + "</article></body></html>")
        .around();
  }
}
