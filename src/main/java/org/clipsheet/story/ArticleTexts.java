package org.clipsheet.story;

import java.util.Optional;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.ArticleId;

/** Lends the whole text of an article placed earlier. */
@FunctionalInterface
public interface ArticleTexts {

  /** The article as it was placed; empty where its text is no longer kept, and it is then not compared with. */
  Optional<Article> find(ArticleId id);
}
