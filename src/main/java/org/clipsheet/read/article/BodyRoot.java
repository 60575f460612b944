package org.clipsheet.read.article;

import java.util.List;

/**
 * Finds the element that holds an article's text: the one with most prose, less the more of its text is something else.
 * A wider element gains the prose of what it adds and pays for everything else in it, so the choice settles where the
 * article ends (after composite text density, Sun, Song and Liao, SIGIR 2011).
 */
final class BodyRoot {
  private static final double PURITY = 1.5;

  private BodyRoot() {}

  /**
   * The element that was chosen.
   *
   * @param clearance how far the best element beside it falls behind: 0 is level with it, 1 is that there is none
   */
  record Choice(PageRegion region, double clearance) {}

  static Choice of(PageOutline page, BodyMeasure measure) {
    List<PageRegion> regions = page.regions();
    double[] scores = new double[regions.size()];
    int best = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(regions.get(i), measure);
      // of elements around the same text the innermost stands, which is the later one
      if (scores[i] > 0 && scores[i] >= scores[best]) {
        best = i;
      }
    }
    PageRegion chosen = regions.get(best);
    double second = 0;
    for (int i = 0; i < scores.length; i++) {
      PageRegion other = regions.get(i);
      if (scores[i] > second && (other.end() <= chosen.first() || other.first() >= chosen.end())) {
        second = scores[i];
      }
    }
    return new Choice(chosen, scores[best] == 0 ? 0 : Math.max(0, 1 - second / scores[best]));
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
