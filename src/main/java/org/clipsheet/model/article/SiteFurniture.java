package org.clipsheet.model.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which blocks of text stood on the last pages read of one site: what stands on most of them is the site's furniture and
 * no article's text, whatever it looks like. Advice only: with nothing known, a page is read as it stands.
 *
 * <p>It remembers {@value #PAGES} pages and at most {@value #BLOCKS} blocks of them. Those that stood on fewest pages,
 * and longest ago, are forgotten first.
 *
 * @param pages how many pages it has seen, up to {@value #PAGES}
 * @param blocks what stood on them
 */
public record SiteFurniture(int pages, List<Block> blocks) {

  /** How many pages back it remembers: a bit each. */
  public static final int PAGES = Integer.SIZE;

  /** How many blocks it remembers: some three kilobytes. */
  public static final int BLOCKS = 200;

  /** Nothing is known of the site. */
  public static final SiteFurniture NONE = new SiteFurniture(0, List.of());

  /** How far the pages that hold a block must outnumber those that do not. A quoted paragraph never gets there. */
  private static final int LEAD = 4;

  /** A page of which a smaller part is new is another edition of one that was read before, and teaches nothing. */
  private static final double LEAST_NEW = 0.2;

  public SiteFurniture {
    if (pages < 0 || pages > PAGES) {
      throw new IllegalArgumentException("pages remembered: " + pages + " (0 to " + PAGES + ")");
    }
    if (blocks.size() > BLOCKS) {
      throw new IllegalArgumentException(
          "blocks remembered: " + blocks.size() + " (" + BLOCKS + ")");
    }
    blocks = List.copyOf(blocks);
  }

  /**
   * One block of text.
   *
   * @param fingerprint of its letters and digits
   * @param stoodOn the pages it stood on, a bit for each, the last page in the lowest
   */
  public record Block(long fingerprint, int stoodOn) {

    private int times() {
      return Integer.bitCount(stoodOn);
    }
  }

  /**
   * Fingerprints of the blocks that are furniture: the pages that hold them outnumber the others by {@value #LEAD}, so
   * that four pages do where all hold it, twelve of twenty, eighteen of thirty-two.
   */
  public Set<Long> repeated() {
    return blocks.stream()
        .filter(this::isRepeated)
        .map(Block::fingerprint)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isRepeated(Block block) {
    return block.times() - (pages - block.times()) >= LEAD;
  }

  /** What is known when that page has been read too. */
  public SiteFurniture with(SitePage page) {
    Map<Long, Integer> stoodOn = new HashMap<>();
    blocks.forEach(block -> stoodOn.put(block.fingerprint(), block.stoodOn()));
    if (!bringsNews(page, stoodOn.keySet())) {
      return this;
    }
    stoodOn.replaceAll((print, bits) -> bits << 1);
    page.blocks().forEach(print -> stoodOn.merge(print, 1, (before, now) -> before | now));
    List<Block> seen = new ArrayList<>(stoodOn.size());
    stoodOn.forEach((print, bits) -> {
      if (bits != 0) {
        seen.add(new Block(print, bits));
      }
    });
    seen.sort(MOST_WORTH_KEEPING);
    return new SiteFurniture(
        Math.min(PAGES, pages + 1), seen.subList(0, Math.min(BLOCKS, seen.size())));
  }

  /** The same article under another address, or in a later edition, would make furniture of its own text. */
  private boolean bringsNews(SitePage page, Set<Long> known) {
    Set<Long> own = new HashSet<>(page.blocks());
    own.removeAll(repeated());
    long fresh = own.stream().filter(print -> !known.contains(print)).count();
    return fresh > 0 && fresh >= LEAST_NEW * own.size();
  }

  private static final Comparator<Block> MOST_WORTH_KEEPING = Comparator.comparingInt(Block::times)
      .reversed()
      .thenComparingInt(block -> Integer.numberOfTrailingZeros(block.stoodOn()))
      .thenComparingLong(Block::fingerprint);
}
