package org.clipsheet.model.source;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one poll of a source returned, entries in the document's order; those of a page the newest first, where each has a
 * date.
 *
 * @param kind the format found: {@code rss}, {@code rdf}, {@code atom}, {@code json}, {@code sitemap},
 *     {@code sitemap-index} or {@code page}
 * @param link the site the listing belongs to
 * @param language BCP 47 tag the listing states
 * @param parts further listings that make up this one, the last changed first: the sitemaps of an index; else empty
 * @param unread how many links of the document were not looked at, because it has more than are ever read
 */
public record Listing(
    String kind,
    @Nullable String title,
    @Nullable URI link,
    @Nullable String language,
    List<Entry> entries,
    List<ListingPart> parts,
    int unread) {

  public Listing {
    entries = List.copyOf(entries);
    parts = List.copyOf(parts);
  }

  /** One that was read whole. */
  public Listing(
      String kind,
      @Nullable String title,
      @Nullable URI link,
      @Nullable String language,
      List<Entry> entries,
      List<ListingPart> parts) {
    this(kind, title, link, language, entries, parts, 0);
  }

  /** The same with other entries. */
  public Listing withEntries(List<Entry> others) {
    return new Listing(kind, title, link, language, others, parts, unread);
  }
}
