package org.clipsheet.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleCanonicalTest {
  private static final URI ADDRESS =
      URI.create("https://news.example/town/2024/05/the-lighthouse-stays-open/amp");

  @ParameterizedTest
  @CsvSource({
    "https://news.example/town/2024/05/the-lighthouse-stays-open",
    "https://www.news.example/town/2024/05/the-lighthouse-stays-open/",
    "https://news.example/story?id=7",
    "/town/lighthouse"
  })
  void anAddressOfTheSameSiteIsPlausible(String declared) {
    assertThat(ArticleCanonical.of(meta(declared), ADDRESS)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example/",
    "https://news.example/town",
    "https://news.example/town/2024/05/",
    "https://test.invalid/town/2024/05/the-lighthouse-stays-open",
    "''"
  })
  void homeSectionAndOtherSitesAreNot(String declared) {
    assertThat(ArticleCanonical.of(meta(declared), ADDRESS)).isEmpty();
  }

  private static PageMeta meta(String href) {
    PageMeta meta = new PageMeta();
    meta.addLink(new Element("link").attr("rel", "canonical").attr("href", href));
    return meta;
  }
}
