package org.clipsheet.read.listing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.clipsheet.read.document.PageText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The places of one page. What is found out about a box is found out once, not once for each of its links. */
final class LinkPlaces {

  /** In characters; the longest label that the words hold is shorter. */
  private static final int LONGEST_LABEL = 40;

  private final Map<Element, LinkBox> boxes = new IdentityHashMap<>();

  LinkPlace of(Element link, LinkCard card, boolean teased) {
    LinkBox own = LinkBox.of(link);
    @Nullable Element parent = link.parent();
    LinkBox around = parent == null ? LinkBox.OPEN : box(parent);
    return new LinkPlace(
        own.furniture() || around.furniture(),
        LinkPlace.isHeading(link),
        teased,
        own.promoted()
            || around.promoted()
            || link.attr("rel").contains("sponsored")
            || isLabelled(card.own()),
        around.media());
  }

  /** What the boxes around a place say together, from the outermost inwards. */
  private LinkBox box(Element element) {
    List<Element> unknown = new ArrayList<>();
    Element at = element;
    while (at != null && !boxes.containsKey(at) && !LinkBox.isOutermost(at)) {
      unknown.add(at);
      at = at.parent();
    }
    LinkBox around = at == null ? LinkBox.OPEN : boxes.getOrDefault(at, LinkBox.OPEN);
    for (Element inner : unknown.reversed()) {
      around = around.with(LinkBox.of(inner));
      boxes.put(inner, around);
    }
    return around;
  }

  /** Readers are told of advertising by one word of its own in the box. */
  private static boolean isLabelled(List<Element> card) {
    return card.stream()
        .filter(part -> part.childrenSize() == 0)
        .map(Element::text)
        .anyMatch(text -> text.length() <= LONGEST_LABEL
            && LinkBox.WORDS.contain("promotion-label", PageText.lower(PageText.collapsed(text))));
  }
}
