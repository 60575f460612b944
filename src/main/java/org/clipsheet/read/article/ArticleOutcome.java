package org.clipsheet.read.article;

import java.util.List;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.SitePage;

/** What became of reading a page as an article. */
public sealed interface ArticleOutcome {

  /**
   * The page holds an article; how surely is told by {@link Article#confidence()}.
   *
   * @param rules what the user's rules gave
   * @param page what it tells of the pages of its site
   * @param datedFromFetch whether the time of publication is one that the page tells as seen from now ("2 hours ago"),
   *     and so less exact than one that is told elsewhere
   */
  record Read(Article article, List<RuleUse> rules, SitePage page, boolean datedFromFetch)
      implements ArticleOutcome {}

  /**
   * The page holds none.
   *
   * @param reason for people, without the page's address: "the page has no text of an article"
   */
  record NoArticle(String reason) implements ArticleOutcome {}
}
