package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.List;
import org.clipsheet.read.document.PageText;
import org.jspecify.annotations.Nullable;

/** Parts an article's text from what else stands in its element. */
final class BodyFilter {
  private static final double LINK_LIST = 0.6;
  private static final double LINK_PARAGRAPH = 0.8;
  private static final int LONGEST_HEADING = 80;

  private final PageOutline page;
  private final BodyMeasure measure;
  private final PageRegion root;
  private final int first;
  private final int end;
  private final BodyMarks marks;
  private final @Nullable BodyFurniture[] furniture;

  /** @param marks what is found out about the blocks of the root is noted there */
  BodyFilter(
      PageOutline page, BodyMeasure measure, PageRegion root, int headline, BodyMarks marks) {
    this.page = page;
    this.measure = measure;
    this.root = root;
    this.first = root.holds(headline) ? headline + 1 : root.first();
    this.end = root.end();
    this.marks = marks;
    this.furniture = new BodyFurniture[page.blocks().size()];
  }

  /** The blocks that are the article's text, in order. */
  List<PageBlock> blocks(String title) {
    keepLive(title);
    dropLinkLists();
    dropFurniture();
    dropBesides();
    List<PageBlock> blocks = new ArrayList<>();
    for (int i = first; i < end; i++) {
      if (marks.isKept(i)) {
        blocks.add(page.blocks().get(i));
      }
    }
    return blocks;
  }

  private void keepLive(String title) {
    String key = PageText.key(title);
    for (int i = first; i < end; i++) {
      PageBlock block = page.blocks().get(i);
      boolean repeatsTitle = block.text().length() < 400 && PageText.hasKey(block.text(), key);
      marks.keep(i);
      if (!measure.isLive(i)) {
        marks.drop(i, Omission.NAMED);
      } else if (repeatsTitle) {
        marks.drop(i, Omission.HEADLINE);
      }
    }
  }

  /** Elements beneath the root in which most text is links. */
  private void dropLinkLists() {
    for (PageRegion region : page.regions()) {
      if (region.first() < first
          || region.end() > end
          || region == root
          || region.first() == region.end()) {
        continue;
      }
      double density = measure.linkDensity(region.first(), region.end());
      if (density > (region.tag() == PageTag.PARAGRAPH ? LINK_PARAGRAPH : LINK_LIST)) {
        marks.drop(region.first(), region.end(), Omission.LINK_LIST);
      }
    }
  }

  private void dropFurniture() {
    for (int i = first; i < end; i++) {
      furniture[i] = marks.isKept(i) ? BodyFurniture.of(page.blocks().get(i)) : null;
    }
    for (int i = first; i < end; i++) {
      BodyFurniture is = furniture[i];
      if (is == null) {
        continue;
      }
      marks.drop(i, is.omission());
      switch (is) {
        case RELATED -> dropLinksAfter(i);
        case COMMENTS -> {
          if (measure.prose(i, end) < measure.prose(first, i)) {
            marks.drop(i, end, Omission.AFTER_END);
          }
        }
        default -> {}
      }
    }
  }

  /** What a related box lists after its heading: links and bare headlines, up to the next sentence. */
  private void dropLinksAfter(int heading) {
    for (int i = heading + 1; i < end; i++) {
      PageBlock block = page.blocks().get(i);
      boolean isTeaser = block.linkDensity() > 0.5
          || (block.kind() == PageTag.ITEM && !PageText.endsSentence(block.text()));
      if (!isTeaser) {
        return;
      }
      marks.drop(i, Omission.RELATED);
    }
  }

  /** Some templates set the lead, or whole texts, as a heading. */
  static boolean isSentence(PageBlock block) {
    return block.letters() > LONGEST_HEADING && PageText.endsSentence(block.text());
  }

  /** Blocks that stand alone: links outside sentences, headings of nothing. */
  private void dropBesides() {
    for (int i = first; i < end; i++) {
      PageBlock block = page.blocks().get(i);
      if (!marks.isKept(i)) {
        continue;
      }
      if (block.linkDensity() > LINK_PARAGRAPH) {
        marks.drop(i, Omission.LINK);
      } else if (CreditReader.isCreditLine(block)) {
        marks.drop(i, Omission.CREDIT);
      }
    }
    boolean followed = false;
    for (int i = end - 1; i >= first; i--) {
      PageBlock block = page.blocks().get(i);
      if (block.isHeading() && !isSentence(block)) {
        if (!followed) {
          marks.drop(i, Omission.EMPTY_HEADING);
        }
        followed = false;
      } else if (marks.isKept(i)) {
        followed = true;
      }
    }
  }
}
