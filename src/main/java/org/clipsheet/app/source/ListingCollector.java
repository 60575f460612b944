package org.clipsheet.app.source;

import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clipsheet.fetch.FetchOutcome;
import org.clipsheet.fetch.Fetcher;
import org.clipsheet.fetch.SiteHeaders;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.Validators;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.listing.ListingOutcome;
import org.clipsheet.read.listing.ListingReader;

/**
 * Bytes of a source → its listing: the parts of a sitemap index gathered into one, and for a page whose kind the user left
 * open the feed that it names, where that can be had. The feed chosen is then the listing's only part.
 */
final class ListingCollector {
  /** News stands in the newest sitemaps of an index; the rest is the site's past. */
  private static final int PARTS = 5;

  /** A page that names more feeds than this has one for each section; the first are the site's own. */
  private static final int FEEDS = 3;

  private final Fetcher fetcher;
  private final ListingReader reader;
  private final ReadingTurns turns;
  private final InstantSource clock;

  ListingCollector(Fetcher fetcher, ListingReader reader, ReadingTurns turns, InstantSource clock) {
    this.fetcher = fetcher;
    this.reader = reader;
    this.turns = turns;
    this.clock = clock;
  }

  ListingOutcome read(Source source, WebDocument document) throws InterruptedException {
    boolean open = source.kind() == SourceKind.AUTO && source.select().links() == null;
    Optional<ListingOutcome> feed = open ? feedOf(source, document) : Optional.empty();
    return feed.isPresent() ? feed.get() : ownListing(source, document);
  }

  private ListingOutcome ownListing(Source source, WebDocument document)
      throws InterruptedException {
    ListingOutcome outcome = read(source, document, source.kind());
    boolean index = outcome instanceof ListingOutcome.Listed listed
        && !listed.listing().parts().isEmpty();
    return index ? gather(source, ((ListingOutcome.Listed) outcome).listing()) : outcome;
  }

  private ListingOutcome read(Source source, WebDocument document, SourceKind kind)
      throws InterruptedException {
    return turns.read(
        document, () -> reader.read(document, kind, source.select(), clock.instant()));
  }

  /** The first feed of the page that has entries; a feed says more of them than a page, and says it surely. */
  private Optional<ListingOutcome> feedOf(Source source, WebDocument page)
      throws InterruptedException {
    for (URI feed :
        turns.read(page, () -> reader.feeds(page)).stream().limit(FEEDS).toList()) {
      if (fetcher.fetch(feed, Validators.NONE, SiteHeaders.of(source))
              instanceof FetchOutcome.Fetched fetched
          && read(source, fetched.document(), SourceKind.FEED)
              instanceof ListingOutcome.Listed listed
          && !listed.listing().entries().isEmpty()) {
        Listing read = listed.listing();
        return Optional.of(new ListingOutcome.Listed(new Listing(
            read.kind(),
            read.title(),
            read.link(),
            read.language(),
            read.entries(),
            List.of(feed))));
      }
    }
    return Optional.empty();
  }

  /** One part that fails leaves the others; if all fail, so does the listing. */
  private ListingOutcome gather(Source source, Listing index) throws InterruptedException {
    List<Entry> entries = new ArrayList<>(index.entries());
    String lastReason = "";
    int read = 0;
    for (URI part : index.parts().subList(0, Math.min(PARTS, index.parts().size()))) {
      switch (fetcher.fetch(part, Validators.NONE, SiteHeaders.of(source))) {
        case FetchOutcome.Fetched fetched -> {
          switch (read(source, fetched.document(), SourceKind.SITEMAP)) {
            case ListingOutcome.Listed listed -> {
              entries.addAll(listed.listing().entries());
              read++;
            }
            case ListingOutcome.Unlisted unlisted -> lastReason = unlisted.reason();
          }
        }
        case FetchOutcome.NotModified unchanged -> read++;
        case FetchOutcome.Deferred deferred -> lastReason = deferred.reason();
        case FetchOutcome.Refused refused -> lastReason = refused.reason();
        case FetchOutcome.Failed failed -> lastReason = failed.reason();
      }
    }
    if (read == 0) {
      return new ListingOutcome.Unlisted(
          "no part of the sitemap index could be read: " + lastReason);
    }
    return new ListingOutcome.Listed(new Listing(
        index.kind(), index.title(), index.link(), index.language(), entries, List.of()));
  }
}
