package org.clipsheet.read.article;

import java.util.HashMap;
import java.util.Map;

/** What an element's name alone says about the text in it. Names that HTML does not know are blocks. */
enum PageTag {
  /** Holds no text that a reader of the page sees as text. */
  SKIPPED(
      "style template svg math iframe object embed video audio canvas map select option datalist textarea button"
          + " input progress meter area param source track frameset noframes applet marquee rp rt"),
  INLINE(
      "abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small"
          + " span strike strong sub sup tt u var wbr img picture"),
  LINK("a"),
  TIME("time"),
  LINE_BREAK("br"),
  SCRIPT("script"),
  NOSCRIPT("noscript"),
  META("meta"),
  REFERENCE("link"),
  TITLE("title"),
  PARAGRAPH("p"),
  HEADING("h1 h2 h3 h4 h5 h6"),
  ITEM("li dt dd"),
  QUOTE("blockquote"),
  CELL("td th"),
  PREFORMATTED("pre"),
  CAPTION("figcaption caption figure"),
  LIST("ul ol dl menu"),
  TABLE("table"),
  FURNITURE(
      "nav footer aside dialog amp-ad amp-consent amp-embed amp-lightbox amp-sidebar amp-social-share amp-sticky-ad"
          + " amp-user-notification"),
  ARTICLE("article main"),
  BLOCK("");

  private static final Map<String, PageTag> BY_NAME = new HashMap<>();

  static {
    for (PageTag tag : values()) {
      for (String name : tag.names.split(" ")) {
        BY_NAME.put(name, tag);
      }
    }
  }

  private final String names;

  PageTag(String names) {
    this.names = names;
  }

  /** @param name in lower case */
  static PageTag of(String name) {
    return BY_NAME.getOrDefault(name, BLOCK);
  }

  /** Whether it stands within a line of text and does not end it. */
  boolean isInline() {
    return this == INLINE || this == LINK || this == TIME;
  }
}
