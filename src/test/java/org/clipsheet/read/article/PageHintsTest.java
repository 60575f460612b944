package org.clipsheet.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageHintsTest {
  @Test
  void wordsOfAClassNameAreReadHoweverTheyAreJoined() {
    assertThat(named("article-body")).isEqualTo(PageHint.BODY);
    assertThat(named("articleBody")).isEqualTo(PageHint.BODY);
    assertThat(named("articlebody")).isEqualTo(PageHint.BODY);
  }

  @Test
  void answersStayTheSameWhenMoreNamesAreMetThanAreKept() {
    PageHint before = named("related-posts");

    for (int i = 0; i < 25_000; i++) {
      named("css-" + Integer.toString(i, 36));
    }

    assertThat(before.isFurniture()).isTrue();
    assertThat(named("related-posts")).isEqualTo(before);
  }

  private static PageHint named(String names) {
    return PageHints.of(new Element("div").addClass(names));
  }
}
