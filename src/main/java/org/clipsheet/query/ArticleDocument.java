package org.clipsheet.query;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.clipsheet.model.article.Field;

/** An article as Lucene sees it: its tokens, under all their terms. */
public final class ArticleDocument {
  private static final FieldType INDEXED = new FieldType();

  static {
    INDEXED.setTokenized(true);
    INDEXED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    INDEXED.freeze();
  }

  private ArticleDocument() {}

  public static Document of(ArticleTokens tokens) {
    Document document = new Document();
    for (Field field : Field.values()) {
      document.add(new org.apache.lucene.document.Field(
          field.word(), new Stream(tokens.in(field)), INDEXED));
    }
    return document;
  }

  private static final class Stream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final List<ArticleToken> tokens;
    private int next;
    private int position = -1;
    private List<String> pending = List.of();
    private int pendingAt;

    Stream(List<ArticleToken> tokens) {
      this.tokens = tokens;
    }

    @Override
    public boolean incrementToken() {
      int step = 0;
      if (pendingAt == pending.size()) {
        if (next == tokens.size()) {
          return false;
        }
        ArticleToken token = tokens.get(next);
        pending = List.copyOf(token.terms());
        pendingAt = 0;
        step = token.position() - position;
        position = token.position();
        next++;
      }
      clearAttributes();
      ArticleToken token = tokens.get(next - 1);
      term.append(pending.get(pendingAt++));
      offset.setOffset(token.start(), token.end());
      increment.setPositionIncrement(step);
      return true;
    }

    @Override
    public void reset() {
      next = 0;
      position = -1;
      pending = List.of();
      pendingAt = 0;
    }
  }
}
