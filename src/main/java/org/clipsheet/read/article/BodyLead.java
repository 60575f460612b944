package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.List;
import org.clipsheet.read.document.PageText;

/**
 * Finds the lead: the paragraph that many pages show between the headline and the text, in an element of its own beside
 * the one that holds the text.
 */
final class BodyLead {
  private static final int SHORTEST = 40;
  private static final int LONGEST_TITLE = 400;
  private static final int FARTHEST = 60;
  private static final double MOST_LINKED = 0.3;

  private final PageOutline page;
  private final BodyMeasure measure;
  private final ArticleTitle title;
  private final List<String> described;

  BodyLead(PageOutline page, BodyMeasure measure, ArticleTitle title) {
    this.page = page;
    this.measure = measure;
    this.title = title;
    this.described = descriptions(page);
  }

  /** The first block that says what the page describes itself with; at most one. */
  static List<PageBlock> described(PageOutline page) {
    List<String> descriptions = descriptions(page);
    return page.blocks().stream()
        .filter(block -> block.letters() >= SHORTEST && block.linkDensity() < MOST_LINKED)
        .filter(block -> isDescribed(block, descriptions))
        .limit(1)
        .toList();
  }

  private static List<String> descriptions(PageOutline page) {
    return page.meta().all(List.of("description", "og:description", "twitter:description")).stream()
        .map(PageText::key)
        .filter(key -> key.length() >= SHORTEST)
        .toList();
  }

  /**
   * The blocks of the lead in order; none where the text begins with it.
   *
   * @param text the first block of the text
   */
  List<PageBlock> before(PageBlock text) {
    List<PageBlock> lead = new ArrayList<>();
    if (title.block() < 0 || text.index() - title.block() > FARTHEST) {
      return lead;
    }
    String opening = PageText.key(text.text());
    for (int i = title.block() + 1; i < text.index(); i++) {
      PageBlock block = page.blocks().get(i);
      if (isLead(block) && !opening.startsWith(PageText.key(block.text()))) {
        lead.add(block);
      }
    }
    return lead;
  }

  private boolean isLead(PageBlock block) {
    return measure.isLive(block.index())
        && block.letters() >= SHORTEST
        && block.linkDensity() < MOST_LINKED
        && block.kind() != PageTag.CELL
        && (PageText.endsSentence(block.text()) || isDescribed(block, described))
        && BodyFurniture.of(block) == null
        && !CreditReader.isCreditLine(block)
        && !NoticeReader.isNotice(block)
        && !repeatsTitle(block);
  }

  /** Whether the page tells search engines the same, as it does with its lead and never with a box. */
  private static boolean isDescribed(PageBlock block, List<String> descriptions) {
    String key = PageText.key(block.text());
    return descriptions.stream()
        .anyMatch(description -> key.startsWith(description) || description.startsWith(key));
  }

  private boolean repeatsTitle(PageBlock block) {
    return block.text().length() < LONGEST_TITLE
        && PageText.key(block.text()).equals(PageText.key(title.text()));
  }
}
