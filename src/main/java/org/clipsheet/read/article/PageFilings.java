package org.clipsheet.read.article;

import java.util.List;
import java.util.function.Predicate;
import org.clipsheet.read.document.PageText;
import org.jsoup.nodes.Element;

/** The links by which a page shows readers under what it files its article, as opposed to those of other stories. */
record PageFilings(PageOutline page, DateSpots spots) {
  private static final int FAR_ABOVE = 8;
  private static final int FAR_BELOW = 12;
  private static final int LONGEST = 200;

  List<String> tags() {
    return named(rel -> !rel.contains("category"));
  }

  List<String> sections() {
    return named(rel -> rel.contains("category"));
  }

  private List<String> named(Predicate<String> relation) {
    return page.filings().stream()
        .filter(filing -> relation.test(PageText.lower(filing.element().attr("rel"))))
        .filter(filing -> isOfArticle(filing.block()))
        .map(filing -> text(filing.element()))
        .toList();
  }

  private static String text(Element link) {
    return PageText.beginning(link, LONGEST);
  }

  private boolean isOfArticle(int block) {
    return block >= Math.min(spots.headline(), spots.from()) - FAR_ABOVE
        && block <= spots.to() + FAR_BELOW
        && !spots.isOfOthers(block)
        && !isAside(block);
  }

  private boolean isAside(int block) {
    PageRegion region =
        block < page.blocks().size() ? page.blocks().get(block).region() : page.body();
    for (PageRegion at = region; at != null; at = at.parent()) {
      String name = at.element().normalName();
      if (name.equals("nav") || name.equals("aside")) {
        return true;
      }
    }
    return false;
  }
}
