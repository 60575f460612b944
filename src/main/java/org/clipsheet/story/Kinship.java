package org.clipsheet.story;

/** How much two texts have in common, by their shingles. */
record Kinship(int shared, int ofArticle, int ofOther) {
  /** A copy cut by a desk keeps this much of what is left from the original. */
  private static final double CONTAINED = 0.6;

  /** What is left must be this much of the original, else it is a quotation. */
  private static final double PART = 0.25;

  /** Below this many runs of five words, two texts may meet by chance in a stock phrase. */
  private static final int LONG_ENOUGH = 20;

  /** Short texts must be the same nearly word for word. */
  private static final double SAME = 0.9;

  private static final double CONTINUED = 0.3;

  boolean isCopy() {
    int smaller = Math.min(ofArticle, ofOther);
    int larger = Math.max(ofArticle, ofOther);
    if (smaller < LONG_ENOUGH) {
      return larger > 0 && shared >= SAME * larger;
    }
    return shared >= CONTAINED * smaller && shared >= PART * larger;
  }

  /** New text that carries a good part of the other along. */
  boolean isFollowUp() {
    return ofArticle >= 2 * LONG_ENOUGH
        && ofOther >= LONG_ENOUGH
        && shared >= CONTINUED * ofOther
        && shared <= ofArticle / 2
        && !isCopy();
  }

  /** The share of the article's phrases that stand in the other, 0 to 100. */
  int percent() {
    return ofArticle == 0 ? 0 : Math.round(100f * shared / ofArticle);
  }
}
