package org.clipsheet.read.article;

/**
 * A run of text between two block boundaries: what the page shows as one paragraph, heading or item.
 *
 * @param index its place in the page
 * @param text not empty; white space collapsed, a forced line break is {@code \n}
 * @param letters how much text that is, as {@link org.clipsheet.read.document.PageText#append} counts
 * @param linkLetters how many of them stand in links
 * @param boldLetters how many of them are emphasised
 * @param region the block-level element directly around it
 * @param kind the nearest element around it that tells what kind of text this is; {@link PageTag#BLOCK} where none does
 */
record PageBlock(
    int index,
    String text,
    int letters,
    int linkLetters,
    int boldLetters,
    PageRegion region,
    PageTag kind) {

  /** The share of the text that is in links, 0 to 1. */
  double linkDensity() {
    return (double) linkLetters / letters;
  }

  boolean isHeading() {
    return kind == PageTag.HEADING;
  }

  /** Whether it is emphasised as a whole, as headings are on pages that have no heading elements. */
  boolean isBold() {
    return boldLetters >= letters;
  }
}
