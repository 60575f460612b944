package org.clipsheet.read.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clipsheet.read.document.PageText;
import org.clipsheet.read.document.WordLists;
import org.jsoup.nodes.Element;

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
  static final LinkPlace NOWHERE = new LinkPlace(false, false, false, false, false, false, false);

  private static final Map<String, Set<String>> WORDS =
      WordLists.sections(LinkPlace.class, "link-places.txt").entrySet().stream()
          .collect(Collectors.toMap(
              Map.Entry::getKey,
              section -> section.getValue().stream()
                  .flatMap(line -> Arrays.stream(line.split("\\s*,\\s*")))
                  .collect(Collectors.toUnmodifiableSet())));
  private static final Pattern NAME_PARTS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]";
  private static final Pattern TITLE_NAME =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:title|headline|heading|titel|zagolovok|titre|titular)");
  private static final int RUN = 4;
  private static final int SHORT_WORDS = 3;
  private static final int SHORT_LETTERS = 24;
  private static final int DEEPEST = 40;

  /** @param lists what was found out before about the lists of this page */
  static LinkPlace of(
      Element link, Element card, boolean dated, boolean teased, Map<Element, Boolean> lists) {
    boolean furniture = false;
    boolean promoted = link.attr("rel").contains("sponsored") || isLabelled(card);
    boolean media = false;
    int depth = 0;
    for (Element at = link; at != null && depth < DEEPEST; at = at.parent(), depth++) {
      String tag = at.normalName();
      if (tag.equals("body") || tag.equals("html") || tag.equals("main")) {
        break;
      }
      String role = at.attr("role");
      furniture |= tag.equals("nav")
          || tag.equals("footer") && at.closest("article") == null
          || role.equals("navigation")
          || role.equals("contentinfo");
      List<String> names = names(at);
      furniture |= names.stream().anyMatch(name -> is("furniture", name));
      promoted |= names.stream().anyMatch(name -> is("promoted", name));
      media |= at != link && names.stream().anyMatch(name -> is("media", name));
    }
    return new LinkPlace(
        furniture, isHeading(link), dated, teased, promoted, media, isListed(link, lists));
  }

  static boolean isHeading(Element link) {
    return link.closest(HEADINGS) != null
        || link.selectFirst(HEADINGS) != null
        || TITLE_NAME.matcher(link.className()).find()
        || link.parent() != null
            && TITLE_NAME.matcher(link.parent().className()).find();
  }

  private static boolean is(String section, String word) {
    return WORDS.getOrDefault(section, Set.of()).contains(word);
  }

  private static List<String> names(Element element) {
    String written = element.className() + " " + element.id();
    return written.isBlank()
        ? List.of()
        : Arrays.stream(NAME_PARTS.split(written)).map(PageText::lower).toList();
  }

  /** Readers are told of advertising by one word of its own in the box. */
  private static boolean isLabelled(Element card) {
    return card.stream()
        .anyMatch(part -> part.childrenSize() == 0
            && is("promotion-label", PageText.lower(PageText.collapsed(part.text()))));
  }

  private static boolean isListed(Element link, Map<Element, Boolean> lists) {
    Element list = link.closest("ul, ol, dl, p, td, div");
    return list != null && lists.computeIfAbsent(list, LinkPlace::isOfShortLinks);
  }

  private static boolean isOfShortLinks(Element list) {
    List<Element> links = list.select("a[href]");
    return links.size() >= RUN && links.stream().allMatch(one -> isShort(one.text()));
  }

  private static boolean isShort(String text) {
    return PageText.words(text) <= SHORT_WORDS && text.length() <= SHORT_LETTERS;
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
