package org.clipsheet.query;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.clipsheet.model.article.Field;
import org.clipsheet.name.NameFinder;
import org.clipsheet.name.NameMention;
import org.clipsheet.name.NameText;
import org.clipsheet.text.Word;
import org.clipsheet.text.Words;

/**
 * An article as Lucene sees it: every word under all its terms, every mention of a sought name under a term of its own,
 * each with where it stands.
 */
public final class ArticleDocument {
  /** Where words are inflected and names sought; {@link NameMention#text} counts in this order. */
  static final List<Field> PROSE = List.of(Field.TITLE, Field.TEXT);

  private static final FieldType INDEXED = new FieldType();

  static {
    INDEXED.setTokenized(true);
    INDEXED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    INDEXED.freeze();
  }

  private ArticleDocument() {}

  /** @param names that the queries seek which will be asked of it */
  public static Document of(ArticleFields fields, NameFinder names) {
    Map<Field, List<Word>> words = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      words.put(field, Words.of(fields.text(field)));
    }
    List<NameMention> mentions = names.find(
        PROSE.stream()
            .map(field -> new NameText(fields.text(field), words.getOrDefault(field, List.of())))
            .toList(),
        fields.language());
    Document document = new Document();
    Map<String, Set<String>> inflected = new HashMap<>();
    words.forEach((field, wordsThere) -> {
      int prose = PROSE.indexOf(field);
      TermTokens tokens = new TermTokens(wordsThere);
      tokens.addWords(
          prose < 0
              ? word -> ArticleTerms.ofArticle(word, null)
              : word -> inflected.computeIfAbsent(
                  word, text -> ArticleTerms.ofArticle(text, fields.language())));
      mentions.stream().filter(mention -> mention.text() == prose).forEach(tokens::addName);
      document.add(new org.apache.lucene.document.Field(field.word(), tokens.stream(), INDEXED));
    });
    return document;
  }
}
