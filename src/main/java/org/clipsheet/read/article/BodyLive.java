package org.clipsheet.read.article;

import java.util.Arrays;
import java.util.List;

/** Which blocks of a page no element's name speaks against. */
final class BodyLive {
  private static final double MOST = 0.5;

  private BodyLive() {}

  /**
   * A name counts less than what it stands for: an element that is called a box of some kind and yet holds the headline or
   * an article's text, and most sentences of the page, is the article, whatever its template is called.
   *
   * @param headline index of the headline's block, or -1
   * @param strict whether names that may be about layout count too
   */
  static boolean[] of(PageOutline page, int headline, boolean strict) {
    boolean[] live = new boolean[page.blocks().size()];
    Arrays.fill(live, true);
    for (PageRegion region : page.regions()) {
      if (isCertainlyNoText(region)) {
        Arrays.fill(live, region.first(), region.end(), false);
      }
    }
    BodyMeasure all = new BodyMeasure(page.blocks(), live.clone(), -1);
    double prose = all.prose(0, live.length);
    List<PageRegion> bodies =
        page.regions().stream().filter(region -> region.hint() == PageHint.BODY).toList();
    for (PageRegion region : page.regions()) {
      if (isNamedFurniture(region, strict)
          && !(all.prose(region.first(), region.end()) > MOST * prose
              && holdsArticle(region, headline, bodies))) {
        Arrays.fill(live, region.first(), region.end(), false);
      }
    }
    return live;
  }

  private static boolean isCertainlyNoText(PageRegion region) {
    return region.tag() == PageTag.CAPTION
        || switch (region.hint()) {
          case COMMENTS, CAPTION, HIDDEN -> true;
          case FURNITURE, BYLINE, NONE, BODY, CONTENT -> false;
        };
  }

  private static boolean isNamedFurniture(PageRegion region, boolean strict) {
    return region.tag() == PageTag.FURNITURE
        || (strict && (region.hint() == PageHint.FURNITURE || region.hint() == PageHint.BYLINE));
  }

  private static boolean holdsArticle(PageRegion region, int headline, List<PageRegion> bodies) {
    return region.holds(headline)
        || bodies.stream()
            .anyMatch(body -> body.first() < body.end()
                && region.first() <= body.first()
                && body.end() <= region.end());
  }
}
