package org.clipsheet.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/author/ada-moreno",
        "/Autoren/ada-moreno/",
        "https://news.example.org/team/redakteurin/moreno-12?from=article",
        "https://news.example.org/journaliste/ada-moreno/#latest",
        "//news.example.org/en/writers/ada",
      })
  void aNameInAFolderOfPeopleIsAPersonsPage(String href) {
    assertThat(leadsToAuthor(href)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "author/ada",
        "/author/",
        "/author/am",
        "/author/ada/articles",
        "/authority/ada-moreno",
        "/author//?page=2",
        "/news/2026/03/02/harbour?by=author",
      })
  void otherAddressesAreNot(String href) {
    assertThat(leadsToAuthor(href)).isFalse();
  }

  private static boolean leadsToAuthor(String href) {
    return BylineAddress.leadsToAuthor(new Element("a").attr("href", href));
  }
}
