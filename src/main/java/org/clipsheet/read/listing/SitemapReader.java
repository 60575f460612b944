package org.clipsheet.read.listing;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clipsheet.address.Addresses;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.ListingPart;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.read.document.Dates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Sitemaps and sitemap indexes (sitemaps.org, with the news extension) → a listing. */
final class SitemapReader {

  private SitemapReader() {}

  static Listing read(String text, URI address) {
    Document document = Jsoup.parse(text, address.toString(), Parser.xmlParser());
    List<Entry> entries = new ArrayList<>();
    List<ListingPart> parts = new ArrayList<>();
    for (Element element : document.getAllElements()) {
      switch (element.tagName().toLowerCase(Locale.ROOT)) {
        case "url" ->
          location(element, address).ifPresent(link -> entries.add(entry(element, link)));
        case "sitemap" ->
          location(element, address)
              .ifPresent(link -> parts.add(new ListingPart(link, time(element, "lastmod"))));
        default -> {}
      }
    }
    parts.sort(Comparator.comparing(SitemapReader::changedAt).reversed());
    String kind = parts.isEmpty() ? "sitemap" : "sitemap-index";
    return new Listing(kind, null, null, null, entries, parts);
  }

  /** A sitemap of addresses alone, one a line. */
  static Listing readAddresses(String text) {
    List<Entry> entries = new ArrayList<>();
    text.lines()
        .map(String::strip)
        .filter(line -> line.startsWith("http"))
        .flatMap(line -> Addresses.parse(line, URI.create("http://localhost/")).stream())
        .forEach(
            link -> entries.add(new Entry(null, link, null, null, null, null, null, null, null)));
    return new Listing("sitemap", null, null, null, entries, List.of());
  }

  private static Instant changedAt(ListingPart part) {
    return part.changed() == null ? Instant.MIN : part.changed().instant();
  }

  private static Entry entry(Element url, URI link) {
    Optional<Element> news = FeedXml.child(url, "news:news", "n:news");
    @Nullable StatedTime changed = time(url, "lastmod");
    @Nullable
    StatedTime published = news.map(
            element -> time(element, "news:publication_date", "n:publication_date"))
        .orElse(changed);
    @Nullable
    String language = news.flatMap(
            element -> FeedXml.child(element, "news:publication", "n:publication"))
        .map(publication -> FeedXml.text(publication, "news:language", "n:language"))
        .orElse(null);
    return new Entry(
        news.map(element -> FeedXml.text(element, "news:title", "n:title")).orElse(null),
        link,
        null,
        published != null ? published : changed,
        changed,
        null,
        null,
        null,
        language);
  }

  private static Optional<URI> location(Element element, URI base) {
    return FeedXml.child(element, "loc").flatMap(loc -> FeedXml.address(loc, base));
  }

  private static @Nullable StatedTime time(Element element, String... names) {
    return Optional.ofNullable(FeedXml.text(element, names))
        .flatMap(Dates::parse)
        .orElse(null);
  }
}
