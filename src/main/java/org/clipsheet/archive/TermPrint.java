package org.clipsheet.archive;

import org.clipsheet.model.article.Field;
import org.clipsheet.query.ArticleToken;

/**
 * A number made of all terms of an article, so that it shows when a program puts the same article under other terms: with
 * another stemmer, say.
 */
final class TermPrint {

  private TermPrint() {}

  static long of(ArchiveDocument.Terms terms) {
    long print = 0;
    for (Field field : Field.values()) {
      for (ArticleToken token : terms.words().in(field)) {
        for (String term : token.terms()) {
          print += scattered(field.word(), term);
        }
      }
    }
    for (String key : terms.names()) {
      print += scattered(ArchiveDocument.NAMES, key);
    }
    return print;
  }

  /** To be summed, since the terms of one word come in no certain order. */
  private static long scattered(String field, String term) {
    long mixed = (31L * field.hashCode() + term.hashCode()) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 29);
  }
}
