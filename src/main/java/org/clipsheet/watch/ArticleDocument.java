package org.clipsheet.watch;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.clipsheet.address.Addresses;
import org.clipsheet.language.LanguageDetector;
import org.clipsheet.model.article.Article;
import org.clipsheet.text.Word;
import org.clipsheet.text.Words;
import org.jspecify.annotations.Nullable;

/** An article as Lucene sees it: every word under all its terms, with where it stands. */
final class ArticleDocument {
  private static final FieldType INDEXED = new FieldType();

  static {
    INDEXED.setTokenized(true);
    INDEXED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    INDEXED.freeze();
  }

  private ArticleDocument() {}

  static Document of(Article article, String sourceName) {
    @Nullable
    String language = article.language() != null
        ? article.language()
        : LanguageDetector.detect(article.title() + "\n" + article.text()).orElse(null);
    Map<String, Set<String>> terms = new HashMap<>();
    Document document = new Document();
    add(document, "title", article.title(), language, terms);
    add(document, "text", article.text(), language, terms);
    Map<String, Set<String>> plain = new HashMap<>();
    add(document, "byline", String.join(", ", article.byline()), null, plain);
    add(document, "source", sourceName, null, plain);
    add(document, "site", host(article.address()), null, plain);
    add(document, "language", language == null ? "" : language.split("-", 2)[0], null, plain);
    return document;
  }

  private static String host(URI address) {
    return Addresses.host(address);
  }

  private static void add(
      Document document,
      String field,
      String text,
      @Nullable String language,
      Map<String, Set<String>> terms) {
    List<Token> tokens = new ArrayList<>();
    for (Word word : Words.of(text)) {
      tokens.add(new Token(word, terms(word, language, terms), 1));
      int place = 0;
      for (Word part : word.parts()) {
        if (!part.text().isEmpty()) {
          tokens.add(new Token(part, terms(part, language, terms), place));
          place = 1;
        }
      }
    }
    document.add(new Field(field, new Tokens(tokens), INDEXED));
  }

  private static Set<String> terms(
      Word word, @Nullable String language, Map<String, Set<String>> terms) {
    return terms.computeIfAbsent(word.text(), text -> ArticleTerms.ofArticle(text, language));
  }

  /** A word with its terms; {@code step} places behind the one before. */
  private record Token(Word word, Set<String> terms, int step) {}

  private static final class Tokens extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens;
    private int next;
    private List<String> pending = List.of();
    private int pendingAt;

    Tokens(List<Token> tokens) {
      this.tokens = tokens;
    }

    @Override
    public boolean incrementToken() {
      int step = 0;
      if (pendingAt == pending.size()) {
        if (next == tokens.size()) {
          return false;
        }
        pending = List.copyOf(tokens.get(next).terms());
        pendingAt = 0;
        step = tokens.get(next).step();
        next++;
      }
      clearAttributes();
      Word word = tokens.get(next - 1).word();
      term.append(pending.get(pendingAt++));
      offset.setOffset(word.start(), word.end());
      increment.setPositionIncrement(step);
      return true;
    }

    @Override
    public void reset() {
      next = 0;
      pending = List.of();
      pendingAt = 0;
    }
  }
}
