package org.clipsheet.read.listing;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.listing.ListingOutcome.Listed;
import org.clipsheet.read.listing.ListingOutcome.Unlisted;

/**
 * Reads what one poll of a source returned: a feed (RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed), a sitemap or
 * sitemap index (sitemaps.org, also as text or gzipped), or an HTML page of links.
 *
 * <p>Stateless, safe for any number of threads. Any bytes end in an outcome.
 */
public final class ListingReader {

  /**
   * Reads a listing.
   *
   * @param kind what the user says it is. A feed and a sitemap are taken for each other and for a page, because they name
   *     themselves; only an HTML page is refused where something else was expected
   * @param select {@code links}, where given, says which links of a page are the stories
   * @param now when the document was fetched: times later than a day from then are not believed
   */
  public ListingOutcome read(WebDocument document, SourceKind kind, Selectors select, Instant now) {
    String text = WrappedFeed.unwrapped(ListingUnpacking.text(document));
    return switch (read(text, document.address(), kind, select, now)) {
      case Listed listed -> new Listed(ListingTimes.believed(listed.listing(), now));
      case Unlisted unlisted -> unlisted;
    };
  }

  /** How many bytes there may be to read, at most: a packed listing is read unpacked. */
  public int size(WebDocument document) {
    return ListingUnpacking.largest(document);
  }

  private static ListingOutcome read(
      String text, URI address, SourceKind kind, Selectors select, Instant now) {
    return switch (ListingForm.of(text)) {
      case EMPTY -> new Unlisted("empty document");
      case FEED -> FeedReader.read(text, address);
      case JSON -> FeedJson.read(text, address);
      case SITEMAP -> new Listed(SitemapReader.read(text, address));
      case ADDRESSES -> new Listed(SitemapReader.readAddresses(text));
      case PAGE -> page(text, address, kind, select, now);
      case OTHER_XML ->
        select.links() == null
            ? new Unlisted("an XML document that is neither a feed nor a sitemap")
            : page(text, address, kind, select, now);
    };
  }

  /** The feeds that an HTML page names, the likeliest first; none for any other document. */
  public List<URI> feeds(WebDocument document) {
    String text = ListingUnpacking.text(document);
    return ListingForm.of(text) == ListingForm.PAGE
        ? FrontPage.parse(text, document.address()).feeds()
        : List.of();
  }

  private static ListingOutcome page(
      String text, URI address, SourceKind kind, Selectors select, Instant now) {
    FrontPage page = FrontPage.parse(text, address);
    return switch (kind) {
      case FEED -> new Unlisted("an HTML page where a feed was expected" + advice(page));
      case SITEMAP -> new Unlisted("an HTML page where a sitemap was expected");
      case AUTO, PAGE -> listed(page, select, now);
    };
  }

  private static ListingOutcome listed(FrontPage page, Selectors select, Instant now) {
    Optional<String> problem = FrontPageReader.problem(select);
    if (problem.isPresent()) {
      return new Unlisted(problem.get());
    }
    Listing listing = FrontPageReader.read(page, select, now);
    if (!listing.entries().isEmpty()) {
      return new Listed(listing);
    }
    return new Unlisted(
        select.links() == null
            ? "no links of stories found" + advice(page)
            : "no links found at \"" + select.links() + "\"");
  }

  private static String advice(FrontPage page) {
    return page.advertisedFeed()
        .map(feed -> "; the page names this feed: " + feed)
        .orElse("");
  }
}
