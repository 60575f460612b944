package org.clipsheet.app.source;

import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.clipsheet.fetch.FetchOutcome;
import org.clipsheet.fetch.Fetcher;
import org.clipsheet.fetch.SiteHeaders;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.Validators;
import org.clipsheet.read.listing.ListingOutcome;
import org.clipsheet.read.listing.ListingReader;

/** The parts of a sitemap index, gathered into one listing. */
final class SitemapParts {
  /** News stands in the newest sitemaps of an index; the rest is the site's past. */
  private static final int PARTS = 5;

  private final Fetcher fetcher;
  private final ListingReader reader;
  private final ReadingTurns turns;
  private final InstantSource clock;

  SitemapParts(Fetcher fetcher, ListingReader reader, ReadingTurns turns, InstantSource clock) {
    this.fetcher = fetcher;
    this.reader = reader;
    this.turns = turns;
    this.clock = clock;
  }

  /** One part that fails leaves the others; if all fail, so does the listing. */
  Collected gather(Source source, Listing index, Validators validators, String hash)
      throws InterruptedException {
    List<Entry> entries = new ArrayList<>(index.entries());
    String lastReason = "";
    int read = 0;
    for (URI part : index.parts().subList(0, Math.min(PARTS, index.parts().size()))) {
      switch (fetcher.fetch(part, Validators.NONE, SiteHeaders.of(source))) {
        case FetchOutcome.Fetched fetched -> {
          switch (turns.read(
            fetched.document(),
            () -> reader.read(
                fetched.document(), SourceKind.SITEMAP, source.select(), clock.instant()))) {
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
      return new Collected.Missed(
          "no part of the sitemap index could be read: " + lastReason, 0, null, false);
    }
    return new Collected.Listed(
        new Listing(
            index.kind(), index.title(), index.link(), index.language(), entries, List.of()),
        null,
        validators,
        hash);
  }
}
