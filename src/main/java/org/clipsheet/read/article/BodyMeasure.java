package org.clipsheet.read.article;

import java.util.List;
import org.clipsheet.read.document.PageText;

/**
 * How much of a page's text reads like an article, for any interval of blocks at once: sums up to each block, so that an
 * element is judged without walking what is beneath it.
 */
final class BodyMeasure {
  private static final int SHORTEST_SENTENCE = 30;
  private static final double MOST_LINKED = 0.5;

  private final boolean[] live;
  private final double[] prose;
  private final int[] shown;
  private final int[] letters;
  private final int[] linked;

  /**
   * @param live which blocks no name in the page speaks against
   * @param headline the block of the headline; text before it is rarely the article's
   */
  BodyMeasure(List<PageBlock> blocks, boolean[] live, int headline) {
    this.live = live;
    prose = new double[blocks.size() + 1];
    shown = new int[blocks.size() + 1];
    letters = new int[blocks.size() + 1];
    linked = new int[blocks.size() + 1];
    for (PageBlock block : blocks) {
      int i = block.index();
      double weight = live[i] ? prose(block) * (i < headline ? 0.3 : 1) : 0;
      prose[i + 1] = prose[i] + weight;
      shown[i + 1] = shown[i] + (live[i] ? block.letters() : 0);
      letters[i + 1] = letters[i] + block.letters();
      linked[i + 1] = linked[i] + block.linkLetters();
    }
  }

  private static double prose(PageBlock block) {
    double density = block.linkDensity();
    if (block.letters() < SHORTEST_SENTENCE || density >= MOST_LINKED || block.isHeading()) {
      return 0;
    }
    double kind = switch (block.kind()) {
      case PARAGRAPH, QUOTE, PREFORMATTED -> 1;
      case ITEM, CELL -> 0.6;
      default -> 0.8;
    };
    double ending = PageText.endsSentence(block.text()) ? 1 : 0.6;
    return block.letters() * (1 - density) * (1 - density) * kind * ending;
  }

  boolean isLive(int block) {
    return live[block];
  }

  /** Letters of blocks that read like sentences, weighed by how surely they do. */
  double prose(int first, int end) {
    return prose[end] - prose[first];
  }

  /** Letters of all live blocks. */
  int shown(int first, int end) {
    return shown[end] - shown[first];
  }

  /** Letters of all blocks. */
  int letters(int first, int end) {
    return letters[end] - letters[first];
  }

  /** The share of letters that are in links; 0 where there are none. */
  double linkDensity(int first, int end) {
    int all = letters(first, end);
    return all == 0 ? 0 : (double) (linked[end] - linked[first]) / all;
  }
}
