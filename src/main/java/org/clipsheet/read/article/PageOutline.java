package org.clipsheet.read.article;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Everything one walk over a page finds: its text as a flat list of blocks with the elements around them, what its
 * head states, and the elements that may name people and dates.
 *
 * @param blocks in the page's order
 * @param regions in the page's order, parents before children; the first is the page's body
 * @param mentions elements that by their name, class or attributes tell an author or a date
 * @param filings links to what the page's stories are filed under ({@code rel=tag}, {@code rel=category})
 * @param data the JSON-LD of the page, as written
 * @param language the language the page declares; empty where it does not
 * @param asksForScripts whether the page says that it shows nothing without scripts
 */
record PageOutline(
    List<PageBlock> blocks,
    List<PageRegion> regions,
    List<Mention> mentions,
    List<Mention> filings,
    PageMeta meta,
    List<String> data,
    String language,
    boolean asksForScripts) {

  /**
   * An element that may tell something of the article.
   *
   * @param block the index of the block it stands in, or of the next one
   */
  record Mention(Element element, int block) {}

  PageRegion body() {
    return regions.getFirst();
  }

  /** Whether the block of that index, or the place behind the last one, stands among what readers say. */
  boolean isOfReaders(int block) {
    PageRegion region = block < blocks.size() ? blocks.get(block).region() : body();
    for (PageRegion at = region; at != null; at = at.parent()) {
      if (at.hint() == PageHint.COMMENTS) {
        return true;
      }
    }
    return false;
  }

  /** The order in which mentions speak for a headline: those below it before those above, nearest first in both. */
  Comparator<Mention> nearestTo(int headline) {
    return Comparator.comparingInt(mention -> {
      int below = mention.block() - headline;
      return below >= 0 ? below : blocks.size() - below;
    });
  }
}
