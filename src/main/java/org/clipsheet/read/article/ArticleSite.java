package org.clipsheet.read.article;

import java.util.List;
import java.util.Optional;

/** The name of the site an article stands on. */
final class ArticleSite {
  private static final int LONGEST = 80;

  private ArticleSite() {}

  static Optional<String> of(PageMeta meta, StructuredArticle structured, ArticleTitle title) {
    return meta.first("og:site_name")
        .filter(ArticleSite::isName)
        .or(() -> Optional.of(structured.publisher()).filter(ArticleSite::isName))
        .or(() -> Optional.of(title.site()).filter(ArticleSite::isName))
        .or(() -> meta.first(List.of("application-name", "apple-mobile-web-app-title"))
            .filter(ArticleSite::isName));
  }

  private static boolean isName(String name) {
    return !name.isBlank() && name.length() <= LONGEST && !name.contains("://");
  }
}
