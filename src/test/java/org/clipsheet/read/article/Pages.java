package org.clipsheet.read.article;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.WebDocument;

/** Reads pages that tests write down. */
final class Pages {
  private static final Instant NOW = Instant.parse("2024-05-02T12:00:00Z");
  private static final ArticleReader READER = new ArticleReader(text -> Optional.empty());

  private Pages() {}

  static ArticleOutcome outcome(String html) {
    WebDocument page = new WebDocument(
        URI.create("https://news.example/2024/05/01/story"),
        "text/html; charset=utf-8",
        html.getBytes(StandardCharsets.UTF_8));
    return READER.read(page, Selectors.NONE, NOW);
  }

  /** @throws AssertionError if the page is said to hold no article */
  static Article article(String html) {
    return switch (outcome(html)) {
      case ArticleOutcome.Read read -> read.article();
      case ArticleOutcome.NoArticle none -> throw new AssertionError(none.reason());
    };
  }

  static String text(String html) {
    return article(html).text();
  }
}
