package org.clipsheet.query;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.clipsheet.address.Addresses;
import org.clipsheet.language.LanguageDetector;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Field;
import org.jspecify.annotations.Nullable;

/** The texts of an article in which queries look, by field. Immutable. */
public final class ArticleFields {
  private final Map<Field, String> texts;
  private final @Nullable String language;

  private ArticleFields(Map<Field, String> texts, @Nullable String language) {
    this.texts = texts;
    this.language = language;
  }

  /** @param sourceName of the source that brought it */
  public static ArticleFields of(Article article, String sourceName) {
    @Nullable
    String language = article.language() != null
        ? article.language()
        : LanguageDetector.detect(article.title() + "\n" + article.text()).orElse(null);
    Map<Field, String> texts = new EnumMap<>(Field.class);
    texts.put(Field.TITLE, article.title());
    texts.put(Field.TEXT, article.text());
    texts.put(Field.BYLINE, String.join(", ", article.byline()));
    texts.put(Field.SOURCE, sourceName);
    texts.put(Field.SITE, Addresses.host(article.address()));
    texts.put(
        Field.LANGUAGE, language == null ? "" : language.split("-", 2)[0].toLowerCase(Locale.ROOT));
    return new ArticleFields(texts, language);
  }

  /** Empty where the article has none. */
  public String text(Field field) {
    return texts.getOrDefault(field, "");
  }

  /** BCP 47 tag, as stated or else as detected; absent where neither tells. */
  @Nullable
  String language() {
    return language;
  }
}
