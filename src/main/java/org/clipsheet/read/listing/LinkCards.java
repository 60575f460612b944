package org.clipsheet.read.listing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** The cards of a page: which part of it belongs to which of the links that may be stories. */
final class LinkCards {
  /** What follows a link belongs to it no farther than this many elements. */
  private static final int FARTHEST = 3;

  private static final Evaluator ANOTHER = Selector.evaluatorOf("h1, h2, h3, h4, a[href]");

  /** The one link that an element holds; absent from the map where it holds none, null where it holds several. */
  private final Map<Element, @Nullable PageLink> holders = new IdentityHashMap<>();

  LinkCards(List<PageLink> stories) {
    for (PageLink story : stories) {
      for (Element link : story.links()) {
        for (Element at = link; at != null; at = at.parent()) {
          if (!holders.containsKey(at)) {
            holders.put(at, story);
          } else if (holders.get(at) == null) {
            break;
          } else if (holders.get(at) != story) {
            holders.put(at, null);
          }
        }
      }
    }
  }

  LinkCard of(PageLink link) {
    Element largest = link.best();
    for (Element at = largest.parent(); at != null && isOwn(at, link); at = at.parent()) {
      if (at.normalName().equals("body")) {
        break;
      }
      largest = at;
    }
    List<Element> own = largest.getAllElements();
    List<Element> all = own;
    Element next = largest.nextElementSibling();
    for (int i = 0; i < FARTHEST && next != null && !startsAnother(next); i++) {
      all = new ArrayList<>(all);
      all.addAll(next.getAllElements());
      next = next.nextElementSibling();
    }
    return new LinkCard(own, all);
  }

  private boolean startsAnother(Element element) {
    return holders.containsKey(element) || element.selectFirst(ANOTHER) != null;
  }

  /** A link that is no story itself has the smallest card. */
  private boolean isOwn(Element at, PageLink link) {
    return holders.containsKey(at) && holders.get(at) == link;
  }
}
