package org.clipsheet.read.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.clipsheet.address.Addresses;
import org.clipsheet.read.article.BodyReader.Body;

/**
 * Tells pages that hold no article although they hold text: lists of articles, pages that say that there is nothing,
 * pages that ask to log in, players. A refused article is a lost story, so a page that declares an article of its own is
 * never refused, and of the others only those that more than one sign speaks against.
 */
final class PageRefusal {
  private static final int LITTLE_TEXT = 600;
  private static final int HARDLY_ANY_TEXT = 250;
  private static final int SHORTEST_HEADLINE = 15;
  private static final int SHORTEST_TEASER = 30;
  private static final int LONGEST_TEASER = 400;
  private static final double ALL_LINK = 0.8;
  private static final int NEAR = 3;
  private static final int FEWEST_TEASERS = 6;
  private static final double MOSTLY = 0.5;
  private static final double NEARLY_ALL = 0.75;
  private static final int MANY_HEADLINES = 8;

  private final PageOutline page;
  private final StructuredData data;
  private final ArticleTitle title;
  private final Body body;
  private final URI address;
  private final boolean isSaidToList;

  private PageRefusal(
      PageOutline page, StructuredData data, ArticleTitle title, Body body, URI address) {
    this.page = page;
    this.data = data;
    this.title = title;
    this.body = body;
    this.address = address;
    this.isSaidToList = data.hasType("CollectionPage") || data.hasType("ItemList");
  }

  /** Why the page holds no article, in words; empty where it may hold one. */
  static Optional<String> why(
      PageOutline page, StructuredData data, ArticleTitle title, Body body, URI address) {
    PageRefusal refusal = new PageRefusal(page, data, title, body, address);
    return refusal.declaresArticle() ? Optional.empty() : refusal.why();
  }

  private boolean declaresArticle() {
    return (data.article().isArticle() && !data.hasType("CollectionPage"))
        || isOgType("article")
        || page.meta().first("article:published_time").isPresent()
        || page.regions().stream()
            .anyMatch(region -> region.element().attr("itemprop").equals("articleBody"));
  }

  private Optional<String> why() {
    int letters = body.letters();
    if (letters < LITTLE_TEXT && says(PageWords.MISSING)) {
      return Optional.of("the page says that there is nothing at its address");
    }
    if (letters < LITTLE_TEXT && says(PageWords.LOGIN) && asksForPassword()) {
      return Optional.of("the page asks to log in and shows no article");
    }
    double teasers = teasers();
    if (data.hasType("SearchResultsPage") || (says(PageWords.SEARCH) && teasers >= MOSTLY)) {
      return Optional.of("the page lists what a search found");
    }
    if (teasers >= (isSaidToList ? MOSTLY : NEARLY_ALL)
        || (letters < HARDLY_ANY_TEXT && linkedHeadlines() >= MANY_HEADLINES)) {
      return Optional.of(
          Addresses.isHome(address)
              ? "a front page, no article"
              : "the page lists articles and is none itself");
    }
    if (letters < HARDLY_ANY_TEXT
        && (data.hasType("VideoObject")
            || page.meta().first("og:type").filter(t -> t.startsWith("video")).isPresent())) {
      return Optional.of("the page shows a video and no text of an article");
    }
    return Optional.empty();
  }

  private boolean says(PageWords words) {
    return words.isHeadline(title.text()) || words.isHeadline(page.meta().title());
  }

  private boolean asksForPassword() {
    return page.body().element().selectFirst("input[type=password]") != null;
  }

  private boolean isOgType(String type) {
    return page.meta().first("og:type").filter(type::equalsIgnoreCase).isPresent();
  }

  /** The share of the text that tells what a headline just above it leads to; 0 where few such stand there. */
  private double teasers() {
    List<PageBlock> blocks = page.blocks();
    int headline = -NEAR - 1;
    int letters = 0;
    int all = 0;
    int count = 0;
    for (PageBlock block : blocks) {
      if (isLinkedHeadline(block)) {
        headline = block.index();
      } else if (block.letters() >= SHORTEST_TEASER && !block.isHeading()) {
        boolean isText = body.marks().isKept(block.index());
        if (isText && block.index() - headline <= NEAR && block.letters() <= LONGEST_TEASER) {
          letters += block.letters();
          count++;
        }
        all += isText ? block.letters() : 0;
        // one headline, one teaser
        headline = -NEAR - 1;
      }
    }
    return count < FEWEST_TEASERS ? 0 : (double) letters / all;
  }

  private long linkedHeadlines() {
    return page.blocks().stream()
        .filter(block -> block.isHeading() && isLinkedHeadline(block))
        .count();
  }

  /** Where nothing says that the page is a list, links above paragraphs are notes; only headings count. */
  private boolean isLinkedHeadline(PageBlock block) {
    return block.letters() >= SHORTEST_HEADLINE
        && block.linkDensity() > ALL_LINK
        && (block.isHeading() || isSaidToList);
  }
}
