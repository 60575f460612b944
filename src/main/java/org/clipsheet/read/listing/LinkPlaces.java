package org.clipsheet.read.listing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clipsheet.read.document.PageText;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** The places of one page. What is found out about a list or a box is found out once, not once for each of its links. */
final class LinkPlaces {
  private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");
  private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "p", "td", "div");

  /** In characters; the longest label that the words hold is shorter. */
  private static final int LONGEST_LABEL = 40;

  private static final int RUN = 4;
  private static final int SHORT_WORDS = 3;
  private static final int SHORT_LETTERS = 24;

  private final Map<Element, LinkBox> boxes = new IdentityHashMap<>();
  private final Map<Element, Boolean> lists = new IdentityHashMap<>();

  LinkPlace of(Element link, LinkCard card, boolean teased) {
    LinkBox own = LinkBox.of(link);
    @Nullable Element parent = link.parent();
    LinkBox around = parent == null ? LinkBox.OPEN : box(parent);
    return new LinkPlace(
        own.furniture() || around.furniture(),
        LinkPlace.isHeading(link),
        card.isDated(),
        teased,
        own.promoted()
            || around.promoted()
            || link.attr("rel").contains("sponsored")
            || isLabelled(card.own()),
        around.media(),
        isListed(link));
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

  private boolean isListed(Element link) {
    @Nullable Element list = link;
    while (list != null && !LISTS.contains(list.normalName())) {
      list = list.parent();
    }
    return list != null && lists.computeIfAbsent(list, LinkPlaces::isOfShortLinks);
  }

  private static boolean isOfShortLinks(Element list) {
    List<Element> links = list.select(LINKS);
    return links.size() >= RUN && links.stream().allMatch(one -> isShort(one.text()));
  }

  private static boolean isShort(String text) {
    return PageText.words(text) <= SHORT_WORDS && text.length() <= SHORT_LETTERS;
  }
}
