package org.clipsheet.read.listing;

import java.util.Set;
import java.util.regex.Pattern;
import org.clipsheet.read.document.PageText;
import org.jsoup.nodes.Element;

/**
 * What an element of the page is by its tag, role and names.
 *
 * @param furniture a menu or footer
 * @param promoted advertising, shop or partner content
 * @param media videos, sound or pictures
 */
record LinkBox(boolean furniture, boolean promoted, boolean media) {
  static final LinkBox OPEN = new LinkBox(false, false, false);

  static final WordSets WORDS = WordSets.read("link-places.txt");

  private static final Pattern NAME_PARTS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Set<String> OUTERMOST = Set.of("body", "html", "main");
  private static final Set<String> FURNITURE_ROLES = Set.of("navigation", "contentinfo");

  static LinkBox of(Element element) {
    String tag = element.normalName();
    boolean furniture = tag.equals("nav")
        || tag.equals("footer") && element.closest("article") == null
        || FURNITURE_ROLES.contains(element.attr("role"));
    boolean promoted = false;
    boolean media = false;
    String written = element.className() + " " + element.id();
    if (!written.isBlank()) {
      for (String part : NAME_PARTS.split(written)) {
        String name = PageText.lower(part);
        furniture |= WORDS.contain("furniture", name);
        promoted |= WORDS.contain("promoted", name);
        media |= WORDS.contain("media", name);
      }
    }
    return new LinkBox(furniture, promoted, media);
  }

  /** The names of these elements are said of whole pages, so they tell nothing of a link. */
  static boolean isOutermost(Element element) {
    return OUTERMOST.contains(element.normalName());
  }

  LinkBox with(LinkBox inner) {
    return new LinkBox(
        furniture || inner.furniture, promoted || inner.promoted, media || inner.media);
  }
}
