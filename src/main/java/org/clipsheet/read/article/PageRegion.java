package org.clipsheet.read.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A block-level element of a page and the interval of {@linkplain PageBlock blocks} beneath it. Regions are made in
 * document order, so a region's parent stands before it.
 */
final class PageRegion {
  private final @Nullable PageRegion parent;
  private final Element element;
  private final PageTag tag;
  private final PageHint hint;
  private final PageTag kind;
  private final int first;
  private int end;

  PageRegion(@Nullable PageRegion parent, Element element, PageTag tag, PageHint hint, int first) {
    this.parent = parent;
    this.element = element;
    this.tag = tag;
    this.hint = hint;
    this.kind = kindOf(tag, parent);
    this.first = first;
    this.end = first;
  }

  /** Absent for the page's body. */
  @Nullable
  PageRegion parent() {
    return parent;
  }

  Element element() {
    return element;
  }

  PageTag tag() {
    return tag;
  }

  PageHint hint() {
    return hint;
  }

  /** What kind of text stands directly in this element, told by it or by what is around it. */
  PageTag kind() {
    return kind;
  }

  /** Index of the first block beneath this element. */
  int first() {
    return first;
  }

  /** One past the last; equal to {@link #first()} where there is none. */
  int end() {
    return end;
  }

  void endAt(int block) {
    end = block;
  }

  /** Whether that block stands beneath this element. */
  boolean holds(int block) {
    return first <= block && block < end;
  }

  private static PageTag kindOf(PageTag tag, @Nullable PageRegion parent) {
    PageTag around = parent == null ? PageTag.BLOCK : parent.kind;
    return switch (tag) {
      case PARAGRAPH -> around == PageTag.ITEM || around == PageTag.QUOTE ? around : tag;
      case HEADING, ITEM, QUOTE, CELL, PREFORMATTED, CAPTION -> tag;
      case ARTICLE, LIST, TABLE, FURNITURE -> PageTag.BLOCK;
      default -> around;
    };
  }
}
