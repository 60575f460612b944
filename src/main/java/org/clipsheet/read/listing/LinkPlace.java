package org.clipsheet.read.listing;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Where a link stands on its page.
 *
 * @param furniture in a menu or footer
 * @param heading in or around a heading
 * @param dated beside a date
 * @param teased beside a paragraph of text
 * @param promoted in a box of advertising, shop or partner content
 * @param media in a box of videos, sound or pictures
 * @param listed in a run of short links, as menus without a name are
 */
record LinkPlace(
    boolean furniture,
    boolean heading,
    boolean dated,
    boolean teased,
    boolean promoted,
    boolean media,
    boolean listed) {
  static final Evaluator HEADINGS = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6, [role=heading]");

  private static final Pattern TITLE_NAME =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:title|headline|heading|titel|zagolovok|titre|titular)");

  static boolean isHeading(Element link) {
    return link.closest(HEADINGS) != null
        || link.selectFirst(HEADINGS) != null
        || TITLE_NAME.matcher(link.className()).find()
        || link.parent() != null
            && TITLE_NAME.matcher(link.parent().className()).find();
  }

  void describe(LinkTraits traits) {
    traits.add("place.furniture", furniture ? 1 : 0);
    traits.add("place.heading", heading ? 1 : 0);
    traits.add("place.dated", dated ? 1 : 0);
    traits.add("place.teased", teased ? 1 : 0);
    traits.add("place.promoted", promoted ? 1 : 0);
    traits.add("place.media", media ? 1 : 0);
    traits.add("place.listed", listed ? 1 : 0);
  }
}
