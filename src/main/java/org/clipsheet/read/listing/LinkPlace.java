package org.clipsheet.read.listing;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Where a link stands on its page.
 *
 * @param furniture in a menu or footer
 * @param heading in or around a heading
 * @param teased beside a paragraph of text
 * @param promoted in a box of advertising, shop or partner content
 * @param media in a box of videos, sound or pictures
 */
record LinkPlace(
    boolean furniture, boolean heading, boolean teased, boolean promoted, boolean media) {
  private static final Set<String> HEADING_TAGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Evaluator HEADINGS =
      Selector.evaluatorOf("h1, h2, h3, h4, h5, h6, [role=heading]");

  private static final Pattern TITLE_NAME =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:title|headline|heading|titel|zagolovok|titre|titular)");

  static boolean isHeading(Element link) {
    return isNamedHeading(link)
        || isNamedHeading(link.parent())
        || isInHeading(link)
        || heading(link) != null;
  }

  /** The first heading in the link; null where there is none, as in most. */
  static @Nullable Element heading(Element link) {
    return link.childrenSize() == 0 ? null : link.selectFirst(HEADINGS);
  }

  private static boolean isNamedHeading(@Nullable Element element) {
    return element != null
        && element.hasAttr("class")
        && TITLE_NAME.matcher(element.className()).find();
  }

  private static boolean isInHeading(Element link) {
    for (Element at = link; at != null; at = at.parent()) {
      if (HEADING_TAGS.contains(at.normalName()) || at.attr("role").equalsIgnoreCase("heading")) {
        return true;
      }
    }
    return false;
  }

  void describe(LinkTraits traits) {
    traits.add("place.furniture", furniture);
    traits.add("place.heading", heading);
    traits.add("place.teased", teased);
    traits.add("place.promoted", promoted);
    traits.add("place.media", media);
  }
}
