package org.clipsheet.read.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.clipsheet.read.document.PageText;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** One address that a page links, with the links to it: a headline, a picture and "read more" are often three. */
final class PageLink {
  private static final Evaluator PICTURES = Selector.evaluatorOf("img[alt]");
  private static final Pattern TITLE_CLASS =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:title|headline|titel|heading)(?:$|[\\s_-])");
  private static final List<String> TITLES = List.of("title", "aria-label", "data-title");
  private static final int LONGEST_TITLE = 250;

  private static final Comparator<Said> BY_WORTH = Comparator.<Said>comparingInt(
          said -> said.worth())
      .thenComparing(said -> said.heading())
      .thenComparingInt(said -> Math.min(LONGEST_TITLE, said.text().length()));

  private final URI address;
  private final List<Element> links = new ArrayList<>();
  private @Nullable Said best;

  PageLink(URI address) {
    this.address = address;
  }

  /** A link with its text. @param worth 0 where it says nothing, 1 where it says "read more" */
  private record Said(Element link, String text, int worth, boolean heading) {
    static Said by(Element link) {
      String text = PageLink.text(link);
      return new Said(link, text, PageLink.worth(text), LinkPlace.isHeading(link));
    }
  }

  URI address() {
    return address;
  }

  void add(Element link) {
    links.add(link);
    best = null;
  }

  List<Element> links() {
    return links;
  }

  /** The link that says most: one of a heading, else the one with the longest text that is no "read more". */
  Element best() {
    return said().link();
  }

  String title() {
    return said().text();
  }

  private Said said() {
    Said known = best;
    if (known == null) {
      known = links.stream().map(Said::by).max(BY_WORTH).orElseThrow();
      best = known;
    }
    return known;
  }

  private static int worth(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    return LinkWords.kinds(String.join("-", LinkWords.split(text))).contains(LinkWords.Kind.MORE)
        ? 1
        : 2;
  }

  /** A link around a whole card holds headline, teaser and date; the headline is meant. */
  private static String text(Element link) {
    @Nullable Element heading = LinkPlace.heading(link);
    if (heading == null && link.childrenSize() > 0) {
      heading = link.stream()
          .filter(part -> part != link && TITLE_CLASS.matcher(part.className()).find())
          .findFirst()
          .orElse(null);
    }
    String text = PageText.collapsed((heading == null ? link : heading).text());
    if (text.length() > LONGEST_TITLE && heading == null) {
      text = firstBlock(link, text);
    }
    for (String attribute : TITLES) {
      text = text.isEmpty() ? PageText.collapsed(link.attr(attribute)) : text;
    }
    if (text.isEmpty()) {
      Element picture = link.selectFirst(PICTURES);
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
