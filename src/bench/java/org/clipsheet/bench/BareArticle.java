package org.clipsheet.bench;

import java.net.URI;
import java.util.List;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Origin;

/** An article of which only its words are known. */
final class BareArticle {

  private BareArticle() {}

  static Article of(URI address, String language, String title, String text) {
    return new Article(
        address,
        null,
        title,
        List.of(),
        null,
        null,
        null,
        language,
        text,
        null,
        List.of(),
        1,
        Origin.PAGE);
  }
}
