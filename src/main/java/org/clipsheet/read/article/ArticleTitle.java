package org.clipsheet.read.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The headline of a page, found by reconciling what the page shows (headings) with what it declares ({@code title},
 * og:title, JSON-LD). What is shown wins where both agree on the words: the declared ones carry the site's name or are
 * shortened for search engines.
 *
 * @param text without the site's name; empty where there is none
 * @param block index of the heading's block, or -1
 * @param site what the {@code title} element adds to the headline; empty where it adds nothing
 */
record ArticleTitle(String text, int block, String site) {
  private static final int LONGEST_SITE = 45;

  /** @param host of the page's address; empty where it has none */
  static ArticleTitle of(PageOutline page, StructuredArticle structured, String host) {
    TitleDeclared declared = TitleDeclared.of(page.meta(), structured, host);
    Optional<TitleHeading> heading = TitleHeading.best(page, declared);
    String text =
        heading.map(found -> declared.withoutKnownSite(found.text())).orElseGet(declared::title);
    return new ArticleTitle(
        text,
        heading.map(found -> found.block().index()).orElse(-1),
        rest(page.meta().title(), text));
  }

  /** What is left of a {@code title} element when the headline is taken out, if it can be a site's name. */
  private static String rest(String title, String headline) {
    int at = title.indexOf(headline);
    if (headline.isEmpty() || at < 0) {
      return "";
    }
    String after = title.substring(at + headline.length());
    List<String> parts = Arrays.stream(TitleDeclared.SEPARATOR.split(" " + after + " "))
        .filter(part -> !part.isBlank())
        .toList();
    if (parts.isEmpty()) {
      return "";
    }
    String last = parts.getLast().strip();
    return last.length() <= LONGEST_SITE && Character.isLetterOrDigit(last.charAt(0)) ? last : "";
  }
}
