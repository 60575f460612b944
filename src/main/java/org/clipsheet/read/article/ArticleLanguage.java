package org.clipsheet.read.article;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The language of an article: what its text tells, and only then what the page declares, which templates often do. */
final class ArticleLanguage {
  private static final int ENOUGH_TEXT = 4_000;

  private ArticleLanguage() {}

  static Optional<String> of(
      String text,
      PageOutline page,
      StructuredArticle structured,
      Function<String, Optional<String>> detect) {
    return detect
        .apply(text.length() > ENOUGH_TEXT ? text.substring(0, ENOUGH_TEXT) : text)
        .or(() -> declared(page, structured));
  }

  private static Optional<String> declared(PageOutline page, StructuredArticle structured) {
    return List.of(
            page.language(),
            structured.language(),
            page.meta()
                .first(List.of("og:locale", "content-language", "language", "dc.language"))
                .orElse(""))
        .stream()
        .map(ArticleLanguage::language)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> language(String tag) {
    try {
      String language = new Locale.Builder()
          .setLanguageTag(tag.strip().replace('_', '-'))
          .build()
          .getLanguage();
      return Optional.of(language).filter(code -> !code.isEmpty());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
