package org.clipsheet.read.listing;

import java.net.URI;
import java.util.Optional;
import org.clipsheet.read.document.Links;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An HTML page of links, parsed. */
record FrontPage(Document document, URI address) {
  private static final String FEEDS =
      "link[rel~=(?i)alternate][type~=(?i)(rss|atom|feed\\+json)][href]";

  static FrontPage parse(String text, URI address) {
    return new FrontPage(Jsoup.parse(text, address.toString()), address);
  }

  /** Against what its links are read. */
  URI base() {
    Element base = document.selectFirst("base[href]");
    return base == null ? address : Links.absolute(address, base.attr("href")).orElse(address);
  }

  /** The feed that the page itself names. */
  Optional<URI> advertisedFeed() {
    return Optional.ofNullable(document.selectFirst(FEEDS))
        .flatMap(link -> Links.absolute(base(), link.attr("href")));
  }
}
