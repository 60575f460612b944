package org.clipsheet.read.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clipsheet.address.AddressKey;
import org.clipsheet.address.Addresses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page of links, parsed.
 *
 * @param unparsed how many links stand behind the part that is parsed
 */
record FrontPage(Document document, URI address, int unparsed) {
  private static final Pattern LINK = Pattern.compile("(?i)<a\\s");

  /** Cards that a script makes clickable name their address in one of these. */
  private static final List<String> ADDRESSES =
      List.of("href", "data-href", "data-url", "data-link");

  private static final Evaluator LINKS =
      Selector.evaluatorOf("a[href], [data-href], [data-url], [data-link]");

  /** So many addresses are read of a page. No front page has a tenth of them; a page of all that a site ever printed may. */
  static final int MOST_LINKS = 20_000;

  /** In characters; what a page holds behind them is not parsed. Twice what {@code fetch} takes by default. */
  private static final int LONGEST = 20_000_000;

  static FrontPage parse(String text, URI address) {
    String head = text.substring(0, Math.min(text.length(), LONGEST));
    int unparsed = (int) LINK.matcher(text.substring(head.length())).results().count();
    return new FrontPage(Jsoup.parse(head, address.toString()), address, unparsed);
  }

  /** Against what its links are read. */
  URI base() {
    Element base = document.selectFirst("base[href]");
    return base == null ? address : Addresses.parse(base.attr("href"), address).orElse(address);
  }

  /** @param unread how many links stand behind the {@link #MOST_LINKS} addresses that are read */
  record Links(List<PageLink> read, int unread) {}

  /**
   * The addresses that it links, in its order, each once, without those that lead to itself.
   *
   * @param selector only what it finds, and the links in what it finds; null for all
   */
  Links links(@Nullable String selector) {
    return gathered(selector == null ? document.select(LINKS) : chosen(selector));
  }

  private List<Element> chosen(String selector) {
    List<Element> links = new ArrayList<>();
    for (Element element : document.select(selector)) {
      if (element.hasAttr("href")) {
        links.add(element);
      } else {
        links.addAll(element.select("a[href]"));
      }
    }
    return links;
  }

  /** The feeds that the page names, the likeliest first. */
  List<URI> feeds() {
    return PageFeeds.of(this);
  }

  /** The first of them. */
  Optional<URI> advertisedFeed() {
    return feeds().stream().findFirst();
  }

  private Links gathered(List<Element> elements) {
    URI base = base();
    AddressKey self = AddressKey.of(address);
    Map<AddressKey, PageLink> links = new LinkedHashMap<>();
    int looked = 0;
    for (Element element : elements) {
      if (links.size() == MOST_LINKS) {
        break;
      }
      looked++;
      URI found = Addresses.parse(written(element), base).orElse(null);
      AddressKey key = found == null ? self : AddressKey.of(found);
      if (found != null && !key.equals(self)) {
        links
            .computeIfAbsent(key, k -> new PageLink(Addresses.withoutFragment(found)))
            .add(element);
      }
    }
    return new Links(List.copyOf(links.values()), elements.size() - looked + unparsed);
  }

  private static String written(Element element) {
    return ADDRESSES.stream()
        .map(element::attr)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }
}
