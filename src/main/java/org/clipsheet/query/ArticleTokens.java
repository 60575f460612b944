package org.clipsheet.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clipsheet.country.CountryFinder;
import org.clipsheet.country.CountryMention;
import org.clipsheet.model.article.Field;
import org.clipsheet.name.NameFinder;
import org.clipsheet.name.NameMention;
import org.clipsheet.text.Word;

/**
 * An article as queries see it: every word and every mention of a sought name or of a country, with its terms and where
 * it stands.
 */
public final class ArticleTokens {
  /** Where words are inflected and names sought; {@link NameMention#text} counts in this order. */
  public static final List<Field> PROSE = List.of(Field.TITLE, Field.TEXT);

  private final Map<Field, List<ArticleToken>> tokens;

  /** A term that stands for the words from the first to the last. */
  private record Mentioned(int first, int last, String term) {}

  private ArticleTokens(Map<Field, List<ArticleToken>> tokens) {
    this.tokens = tokens;
  }

  /**
   * For queries that are not known, or may seek countries.
   *
   * @param names that the queries seek which will be asked of it
   */
  public static ArticleTokens of(ArticleFields fields, NameFinder names) {
    return of(fields, fields.mentions(names), true);
  }

  /**
   * @param mentions of the names that the queries seek which will be asked of it
   * @param countries whether they are looked for too, as no query needs that seeks none
   */
  public static ArticleTokens of(
      ArticleFields fields, List<NameMention> mentions, boolean countries) {
    List<CountryMention> found = countries
        ? CountryFinder.find(PROSE.stream().map(fields::words).toList(), fields.language())
        : List.of();
    Map<String, Set<String>> inflected = new HashMap<>();
    Map<Field, List<ArticleToken>> tokens = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      int prose = PROSE.indexOf(field);
      tokens.put(
          field,
          tokens(
              fields.words(field),
              mentioned(prose, mentions, found),
              prose < 0
                  ? word -> ArticleTerms.ofArticle(word, null)
                  : word -> inflected.computeIfAbsent(
                      word, text -> ArticleTerms.ofArticle(text, fields.language()))));
    }
    return new ArticleTokens(tokens);
  }

  private static List<Mentioned> mentioned(
      int prose, List<NameMention> names, List<CountryMention> countries) {
    return Stream.concat(
            names.stream()
                .filter(name -> name.text() == prose)
                .map(name ->
                    new Mentioned(name.first(), name.last(), ArticleTerms.name(name.name()))),
            countries.stream()
                .filter(country -> country.text() == prose)
                .map(country -> new Mentioned(
                    country.first(), country.last(), ArticleTerms.country(country.code()))))
        .sorted(Comparator.comparingInt(Mentioned::first))
        .toList();
  }

  private static List<ArticleToken> tokens(
      List<Word> words, List<Mentioned> mentions, Function<String, Set<String>> terms) {
    List<ArticleToken> tokens = new ArrayList<>(words.size() + mentions.size());
    int mention = 0;
    int position = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      tokens.add(token(position, word, terms));
      for (; mention < mentions.size() && mentions.get(mention).first() == i; mention++) {
        Mentioned one = mentions.get(mention);
        tokens.add(new ArticleToken(
            position, word.start(), words.get(one.last()).end(), Set.of(one.term())));
      }
      List<Word> parts =
          word.parts().stream().filter(part -> !part.text().isEmpty()).toList();
      for (int p = 0; p < parts.size(); p++) {
        tokens.add(token(position + p, parts.get(p), terms));
      }
      position += Math.max(1, parts.size());
    }
    return tokens;
  }

  private static ArticleToken token(int position, Word word, Function<String, Set<String>> terms) {
    return new ArticleToken(position, word.start(), word.end(), terms.apply(word.text()));
  }

  /** By position, then as they stand. */
  public List<ArticleToken> in(Field field) {
    return tokens.getOrDefault(field, List.of());
  }
}
