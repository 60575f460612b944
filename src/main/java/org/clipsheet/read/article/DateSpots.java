package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The places of a page where its article is dated: beside the headline, or where the text begins and ends.
 *
 * @param headline index of the headline's block, or of the text's first where the page has no headline
 * @param from index of the text's first block
 * @param to one past its last
 */
record DateSpots(PageOutline page, int headline, int from, int to) {
  private static final int FAR_BELOW = 14;
  private static final int FAR_ABOVE = 8;
  private static final int BESIDE_ABOVE = 3;
  private static final int BESIDE_BELOW = 8;
  private static final int FOOT = 3;
  private static final int LONGEST_LINE = 160;
  private static final double MOSTLY = 0.5;

  /** @param text the blocks of the article; empty where only machinery states its text, and then the headline stands for it */
  static DateSpots of(PageOutline page, ArticleTitle title, List<PageBlock> text) {
    int from = text.isEmpty() ? Math.max(title.block(), 0) : text.getFirst().index();
    int to = text.isEmpty() ? from : text.getLast().index() + 1;
    int headline = title.block() < 0 ? from : title.block();
    return new DateSpots(page, headline, from, to);
  }

  boolean isBeside(int block) {
    return isBeside(block, headline) || isBeside(block, from);
  }

  private static boolean isBeside(int block, int anchor) {
    return block >= anchor - BESIDE_ABOVE && block <= anchor + BESIDE_BELOW;
  }

  boolean isNearHeadline(int block) {
    return block >= headline - FAR_ABOVE && block <= headline + FAR_BELOW;
  }

  /** Whether what stands there is of others: said by readers, quoted, or in a card with a linked headline of its own. */
  boolean isOfOthers(int block) {
    return page.isOfReaders(block)
        || (block < page.blocks().size()
            && (page.blocks().get(block).kind() == PageTag.QUOTE || isInCard(block)));
  }

  private boolean isInCard(int block) {
    for (PageRegion at = page.blocks().get(block).region();
        at != null && !at.holds(headline) && !at.holds(from);
        at = at.parent()) {
      if (IntStream.range(at.first(), at.end()).anyMatch(this::isLinkedHeading)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLinkedHeading(int block) {
    PageBlock heading = page.blocks().get(block);
    return heading.isHeading() && heading.linkDensity() > MOSTLY;
  }

  /** Short lines below the headline in their order, then those above it, nearest first, then those behind the text. */
  List<PageBlock> lines() {
    List<PageBlock> lines = nearHeadline();
    lines.addAll(blocks(to, to + FOOT));
    lines.removeIf(line -> line.text().length() > LONGEST_LINE);
    return lines;
  }

  /** Short lines of the article's own beside the headline, below it sooner than above. */
  List<PageBlock> linesBeside() {
    return nearHeadline().stream()
        .filter(line -> isBeside(line.index())
            && !line.isHeading()
            && line.text().length() <= LONGEST_LINE
            && !isOfOthers(line.index()))
        .toList();
  }

  private List<PageBlock> nearHeadline() {
    List<PageBlock> near = new ArrayList<>(blocks(headline, headline + FAR_BELOW));
    near.addAll(blocks(headline - FAR_ABOVE, headline).reversed());
    return near;
  }

  /** The blocks that the text begins with. */
  List<PageBlock> beginning(int most) {
    return blocks(from, Math.min(to, from + most));
  }

  private List<PageBlock> blocks(int first, int end) {
    int last = Math.min(end, page.blocks().size());
    return page.blocks().subList(Math.clamp(first, 0, last), last);
  }
}
