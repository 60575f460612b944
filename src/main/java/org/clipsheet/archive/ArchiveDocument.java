package org.clipsheet.archive;

import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.name.NameFinder;
import org.clipsheet.query.ArticleDocument;
import org.clipsheet.query.ArticleFields;
import org.clipsheet.query.ArticleTokens;
import org.clipsheet.query.NameKeys;

/** An article as the index holds it. */
final class ArchiveDocument {
  /** What the fields hold: another number where the same article would now be put otherwise. */
  static final int FORMAT = 1;

  static final String ID = "id";
  static final String DATED = "dated";
  static final String NAMES = "names";
  static final String PRINT = "print";

  static final Analyzer TOKENIZED_ALREADY = new KeywordAnalyzer();

  private static final NameFinder NOBODY = NameFinder.of(List.of());

  /** Lucene refuses a document with a term of more than 32,766 bytes, three for each unit at most. */
  private static final int LONGEST_TERM = 10_000;

  private static final FieldType INDEXED = new FieldType();

  static {
    INDEXED.setTokenized(true);
    INDEXED.setOmitNorms(true);
    INDEXED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    INDEXED.freeze();
  }

  private ArchiveDocument() {}

  static Document of(ArchivedArticle article) {
    Terms terms = terms(article);
    Document document = new Document();
    for (IndexableField field : ArticleDocument.of(terms.words())) {
      TokenStream words = field.tokenStream(TOKENIZED_ALREADY, null);
      document.add(new Field(field.name(), new LengthFilter(words, 0, LONGEST_TERM), INDEXED));
    }
    for (String key : terms.names()) {
      if (key.length() <= LONGEST_TERM) {
        document.add(new StringField(NAMES, key, Field.Store.NO));
      }
    }
    document.add(new NumericDocValuesField(PRINT, TermPrint.of(terms)));
    document.add(new StringField(ID, text(article.id()), Field.Store.NO));
    document.add(new NumericDocValuesField(ID, article.id().value()));
    document.add(new NumericDocValuesField(DATED, article.datedAt().toEpochMilli()));
    return document;
  }

  /**
   * What an article is found by.
   *
   * @param words in each field, under all their terms
   * @param names keys of what may be names
   */
  record Terms(ArticleTokens words, Set<String> names) {}

  static Terms terms(ArchivedArticle article) {
    ArticleFields fields = ArticleFields.of(article.article(), article.source().value());
    return new Terms(ArticleTokens.of(fields, NOBODY), NameKeys.ofArticle(fields));
  }

  static Term term(ArticleId id) {
    return new Term(ID, text(id));
  }

  private static String text(ArticleId id) {
    return Long.toString(id.value());
  }
}
