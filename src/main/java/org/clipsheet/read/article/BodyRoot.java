package org.clipsheet.read.article;

/**
 * Finds the element that holds an article's text: the one with most prose, less the more of its text is something else.
 * A wider element gains the prose of what it adds and pays for everything else in it, so the choice settles where the
 * article ends (after composite text density, Sun, Song and Liao, SIGIR 2011).
 */
final class BodyRoot {
  private static final double PURITY = 1.5;

  private BodyRoot() {}

  static PageRegion of(PageOutline page, BodyMeasure measure) {
    PageRegion best = page.body();
    double most = 0;
    for (PageRegion region : page.regions()) {
      double score = score(region, measure);
      // of elements around the same text the innermost stands, which is the later one
      if (score > 0 && score >= most) {
        best = region;
        most = score;
      }
    }
    return best;
  }

  private static double score(PageRegion region, BodyMeasure measure) {
    int first = region.first();
    int end = region.end();
    double prose = measure.prose(first, end);
    if (prose <= 0) {
      return 0;
    }
    double purity = prose / measure.shown(first, end);
    return prose * Math.pow(purity, PURITY) * hint(region);
  }

  private static double hint(PageRegion region) {
    return switch (region.hint()) {
      case BODY -> 1.6;
      case CONTENT -> 1.15;
      default -> region.tag() == PageTag.ARTICLE ? 1.15 : isParagraph(region) ? 0.5 : 1;
    };
  }

  /** An article of one paragraph is rare, a page of which one paragraph alone scores well is not. */
  private static boolean isParagraph(PageRegion region) {
    return switch (region.tag()) {
      case PARAGRAPH, ITEM, HEADING, QUOTE, CELL -> true;
      default -> false;
    };
  }
}
