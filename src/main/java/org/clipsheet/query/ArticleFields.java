package org.clipsheet.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clipsheet.address.Addresses;
import org.clipsheet.language.LanguageDetector;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Field;
import org.clipsheet.name.NameFinder;
import org.clipsheet.name.NameMention;
import org.clipsheet.name.NameText;
import org.clipsheet.text.Word;
import org.clipsheet.text.Words;
import org.jspecify.annotations.Nullable;

/** The texts of an article in which queries look, by field, cut into their words. Immutable. */
public final class ArticleFields {
  private final Map<Field, String> texts;
  private final Map<Field, List<Word>> words = new EnumMap<>(Field.class);
  private final @Nullable String language;

  private ArticleFields(Map<Field, String> texts, @Nullable String language) {
    this.texts = texts;
    this.language = language;
    texts.forEach((field, text) -> words.put(field, Words.of(text)));
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

  /** The words of that text, in its order. */
  List<Word> words(Field field) {
    return words.getOrDefault(field, List.of());
  }

  /** The mentions of these names in title and text. */
  public List<NameMention> mentions(NameFinder names) {
    return names.find(prose(), language);
  }

  /** Title and text as names are sought in them, in the order of {@link ArticleTokens#PROSE}. */
  List<NameText> prose() {
    return ArticleTokens.PROSE.stream()
        .map(field -> new NameText(text(field), words(field)))
        .toList();
  }

  /** BCP 47 tag, as stated or else as detected; absent where neither tells. */
  @Nullable
  String language() {
    return language;
  }
}
