package org.clipsheet.read.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.clipsheet.read.document.PageText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One address that a page links, with the links to it: a headline, a picture and "read more" are often three. */
final class PageLink {
  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]";
  private static final Pattern TITLE_CLASS =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:title|headline|titel|heading)(?:$|[\\s_-])");
  private static final int LONGEST_TITLE = 250;

  private final URI address;
  private final List<Element> links = new ArrayList<>();

  PageLink(URI address) {
    this.address = address;
  }

  URI address() {
    return address;
  }

  void add(Element link) {
    links.add(link);
  }

  List<Element> links() {
    return links;
  }

  /** The link that says most: one of a heading, else the one with the longest text that is no "read more". */
  Element best() {
    return links.stream()
        .max(Comparator.<Element>comparingInt(link -> worth(text(link)))
            .thenComparing(link -> LinkPlace.isHeading(link))
            .thenComparingInt(link -> Math.min(LONGEST_TITLE, text(link).length())))
        .orElseThrow();
  }

  String title() {
    return text(best());
  }

  private static int worth(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    return LinkWords.is("more", String.join("-", LinkWords.split(text))) ? 1 : 2;
  }

  /** A link around a whole card holds headline, teaser and date; the headline is meant. */
  private static String text(Element link) {
    @Nullable Element heading = link.selectFirst(HEADINGS);
    if (heading == null) {
      heading = link.stream()
          .filter(part -> part != link && TITLE_CLASS.matcher(part.className()).find())
          .findFirst()
          .orElse(null);
    }
    String text = PageText.collapsed((heading == null ? link : heading).text());
    if (text.length() > LONGEST_TITLE && heading == null) {
      text = firstBlock(link, text);
    }
    for (String attribute : List.of("title", "aria-label", "data-title")) {
      text = text.isEmpty() ? PageText.collapsed(link.attr(attribute)) : text;
    }
    if (text.isEmpty()) {
      Element picture = link.selectFirst("img[alt]");
      text = picture == null ? "" : PageText.collapsed(picture.attr("alt"));
    }
    return text;
  }

  private static String firstBlock(Element link, String whole) {
    return link.children().stream()
        .map(child -> PageText.collapsed(child.text()))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(whole);
  }
}
