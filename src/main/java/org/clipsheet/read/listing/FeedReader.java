package org.clipsheet.read.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clipsheet.address.Addresses;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.read.document.Dates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * RSS, RDF and Atom → a listing. Read from the tree that jsoup makes of any text: a parser that insists on well-formed XML
 * loses a whole feed for one ampersand, and declared entities are never expanded here.
 */
final class FeedReader {
  /** Nothing is given back once taken, so that a run without end is looked at once. */
  private static final Pattern MAIL_AND_NAME = Pattern.compile("^[^\\s@]++@\\S++\\s++\\((.+)\\)$");

  /** Of one entry; the rest of a longer list is not read. */
  private static final int MOST_AUTHORS = 100;

  private FeedReader() {}

  static ListingOutcome read(String text, URI address) {
    Document document = FeedTree.parse(text, address);
    Optional<Element> atom = first(document, "feed");
    if (atom.isPresent()) {
      return new ListingOutcome.Listed(atom(document, atom.get(), address));
    }
    Optional<Element> channel = first(document, "channel");
    Elements items = document.select("item");
    String kind = first(document, "rdf:RDF", "rdf", "RDF").isPresent() ? "rdf" : "rss";
    return new ListingOutcome.Listed(rss(kind, channel.orElse(document), items, address));
  }

  private static Optional<Element> first(Element tree, String... names) {
    for (Element element : tree.getAllElements()) {
      for (String name : names) {
        if (element.tagName().equalsIgnoreCase(name)) {
          return Optional.of(element);
        }
      }
    }
    return Optional.empty();
  }

  private static Listing rss(String kind, Element channel, List<Element> items, URI address) {
    URI link = FeedXml.children(channel, "link").stream()
        .flatMap(element -> FeedXml.address(element, FeedXml.base(channel, address)).stream())
        .findFirst()
        .orElse(null);
    URI base = link != null ? link : address;
    List<Entry> entries = new ArrayList<>();
    for (Element item : items) {
      entries.add(item(item, FeedXml.base(item, base)));
    }
    return new Listing(
        kind,
        FeedXml.text(channel, "title", "dc:title"),
        link,
        language(channel),
        entries,
        List.of());
  }

  private static Entry item(Element item, URI base) {
    @Nullable String summary = FeedXml.text(item, "description", "summary", "itunes:summary");
    @Nullable StatedTime updated = time(item, "atom:updated", "updated", "dcterms:modified");
    @Nullable
    StatedTime published = time(
        item,
        "pubdate",
        "dc:date",
        "published",
        "atom:published",
        "date",
        "dcterms:issued",
        "dcterms:created");
    return new Entry(
        FeedXml.text(item, "title", "dc:title", "media:title"),
        itemLink(item, base),
        Optional.ofNullable(FeedXml.text(item, "guid", "id"))
            .orElse(blankToNull(item.attr("rdf:about"))),
        published != null ? published : updated,
        updated,
        author(item),
        summary,
        FeedContent.whole(content(item), summary),
        language(item));
  }

  /** The link as it stands; where there is none, a guid that is an address. */
  private static @Nullable URI itemLink(Element item, URI base) {
    return FeedXml.child(item, "feedburner:origlink")
        .flatMap(original -> FeedXml.address(original, base))
        .or(() -> lastLink(item, base))
        .or(() -> FeedXml.child(item, "guid")
            .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
            .filter(guid -> guid.text().startsWith("http"))
            .flatMap(guid -> FeedXml.address(guid, base)))
        .or(() -> Addresses.parse(item.attr("rdf:about"), base))
        .orElse(null);
  }

  /** Of several the last, as most feed readers have it; Atom's, borrowed, where RSS has none of its own. */
  private static Optional<URI> lastLink(Element item, URI base) {
    return Stream.of("link", "atom:link")
        .flatMap(name -> FeedXml.children(item, name).reversed().stream())
        .flatMap(link -> FeedXml.address(link, base).stream())
        .findFirst();
  }

  private static @Nullable String content(Element item) {
    return FeedXml.child(item, "content:encoded", "xhtml:body", "body", "content", "description")
        .map(FeedXml::inner)
        .orElse(null);
  }

  private static Listing atom(Document document, Element feed, URI address) {
    URI base = FeedXml.base(feed, address);
    URI link = atomLink(feed, base).orElse(null);
    List<Entry> entries = new ArrayList<>();
    for (Element element : document.getAllElements()) {
      if (element.tagName().equalsIgnoreCase("entry")) {
        entries.add(atomEntry(element, FeedXml.base(element, address)));
      }
    }
    return new Listing(
        "atom",
        FeedXml.text(feed, "title", "atom:title"),
        link,
        language(feed),
        entries,
        List.of());
  }

  private static Entry atomEntry(Element entry, URI base) {
    @Nullable String summary = FeedXml.text(entry, "summary", "atom:summary");
    @Nullable StatedTime updated = time(entry, "updated", "atom:updated", "modified");
    @Nullable
    StatedTime published =
        time(entry, "published", "atom:published", "issued", "created", "dc:date");
    @Nullable
    String content =
        FeedXml.child(entry, "content", "atom:content").map(FeedXml::inner).orElse(null);
    return new Entry(
        FeedXml.text(entry, "title", "atom:title"),
        atomLink(entry, base).or(() -> permanentId(entry, base)).orElse(null),
        FeedXml.text(entry, "id", "atom:id"),
        published != null ? published : updated,
        updated,
        author(entry),
        summary != null ? summary : FeedContent.teaser(content),
        FeedContent.whole(content, summary),
        language(entry));
  }

  /** The alternate link: what an entry is about, not the ways to edit it or its attachments (RFC 4287 §4.2.7.2). */
  private static Optional<URI> atomLink(Element parent, URI base) {
    for (Element link : parent.children()) {
      boolean named =
          link.tagName().equalsIgnoreCase("link") || link.tagName().equalsIgnoreCase("atom:link");
      String rel = link.attr("rel").toLowerCase(Locale.ROOT);
      if (named && (rel.isEmpty() || rel.equals("alternate"))) {
        return link.hasAttr("href")
            ? FeedXml.address(link.attr("href"), base)
            : FeedXml.address(link, base);
      }
    }
    return Optional.empty();
  }

  private static Optional<URI> permanentId(Element entry, URI base) {
    return FeedXml.child(entry, "id", "atom:id")
        .filter(id -> id.text().startsWith("http"))
        .flatMap(id -> FeedXml.address(id, base));
  }

  private static @Nullable String author(Element element) {
    List<String> names = new ArrayList<>();
    for (Element child : element.children()) {
      switch (child.tagName().toLowerCase(Locale.ROOT)) {
        case "dc:creator", "author", "atom:author", "itunes:author" -> {
          String name = Optional.ofNullable(FeedXml.text(child, "name", "atom:name"))
              .orElseGet(() -> withoutMail(FeedXml.plain(FeedXml.inner(child))));
          if (!name.isEmpty() && names.size() < MOST_AUTHORS && !names.contains(name)) {
            names.add(name);
          }
        }
        default -> {}
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  /** RSS has {@code mail (Name)} for an author; the mail address alone where there is no name. */
  private static String withoutMail(String written) {
    return MAIL_AND_NAME.matcher(written).replaceFirst("$1");
  }

  private static @Nullable StatedTime time(Element element, String... names) {
    for (String name : names) {
      for (Element child : FeedXml.children(element, name)) {
        Optional<StatedTime> time = Dates.parse(child.text());
        if (time.isPresent()) {
          return time.get();
        }
      }
    }
    return null;
  }

  private static @Nullable String language(Element element) {
    @Nullable String stated = FeedXml.text(element, "language", "dc:language");
    return stated != null ? stated : blankToNull(element.attr("xml:lang"));
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
