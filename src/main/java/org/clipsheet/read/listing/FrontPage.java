package org.clipsheet.read.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clipsheet.address.AddressKey;
import org.clipsheet.address.Addresses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An HTML page of links, parsed. */
record FrontPage(Document document, URI address) {
  /** Cards that a script makes clickable name their address in one of these. */
  private static final List<String> ADDRESSES =
      List.of("href", "data-href", "data-url", "data-link");

  private static final String LINKS = "a[href], [data-href], [data-url], [data-link]";

  static FrontPage parse(String text, URI address) {
    return new FrontPage(Jsoup.parse(text, address.toString()), address);
  }

  /** Against what its links are read. */
  URI base() {
    Element base = document.selectFirst("base[href]");
    return base == null ? address : Addresses.parse(base.attr("href"), address).orElse(address);
  }

  /** The addresses that it links, in its order, each once, without those that lead to itself. */
  List<PageLink> links() {
    return gathered(document.select(LINKS));
  }

  /** The same for the links that this selector finds, or that stand in what it finds. */
  List<PageLink> links(String selector) {
    List<Element> links = new ArrayList<>();
    for (Element element : document.select(selector)) {
      if (element.hasAttr("href")) {
        links.add(element);
      } else {
        links.addAll(element.select("a[href]"));
      }
    }
    return gathered(links);
  }

  /** The feeds that the page names, the likeliest first. */
  List<URI> feeds() {
    return PageFeeds.of(this);
  }

  /** The first of them. */
  Optional<URI> advertisedFeed() {
    return feeds().stream().findFirst();
  }

  private List<PageLink> gathered(List<Element> elements) {
    URI base = base();
    AddressKey self = AddressKey.of(address);
    Map<AddressKey, PageLink> links = new LinkedHashMap<>();
    for (Element element : elements) {
      Addresses.parse(written(element), base)
          .filter(found -> !AddressKey.of(found).equals(self))
          .map(Addresses::withoutFragment)
          .ifPresent(found -> links
              .computeIfAbsent(AddressKey.of(found), key -> new PageLink(found))
              .add(element));
    }
    return List.copyOf(links.values());
  }

  private static String written(Element element) {
    return ADDRESSES.stream()
        .map(element::attr)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }
}
