package org.clipsheet.app.source;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clipsheet.fetch.FetchOutcome;
import org.clipsheet.fetch.Fetcher;
import org.clipsheet.fetch.SiteHeaders;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.ListingPart;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.model.source.Validators;
import org.clipsheet.read.listing.ListingOutcome;
import org.clipsheet.read.listing.ListingReader;
import org.jspecify.annotations.Nullable;

/**
 * What is recent in a sitemap, and in the parts of an index and of the indexes in it: a site's sitemaps list all that it
 * ever published. Parts are read the newest first, and no more than a few.
 */
final class SitemapParts {
  /** Longer than any {@code max-age} in use, so that what is found late is still told as such. */
  private static final Duration RECENT = Duration.ofDays(30);

  /** Read at one poll, indexes among them included; a part that states no time comes after those that do. */
  private static final int PARTS = 8;

  private static final Comparator<ListingPart> NEWEST_FIRST =
      Comparator.comparing((ListingPart part) -> changedAt(part)).reversed();

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

  /**
   * The recent entries of the sitemap and of its parts; one part that fails leaves the others, and if all fail, so does
   * the listing. An unchanged index proves that its parts are unchanged only where it dates them and all were read.
   *
   * @param validators of the sitemap itself
   * @param hash likewise
   */
  Collected gather(Source source, Listing sitemap, Validators validators, String hash)
      throws InterruptedException {
    List<Entry> entries = new ArrayList<>(sitemap.entries());
    List<ListingPart> waiting = new ArrayList<>();
    Set<URI> known = new HashSet<>();
    add(sitemap, waiting, known);
    String lastReason = "";
    boolean proven = true;
    int read = 0;
    int asked = 0;
    for (; asked < PARTS && !waiting.isEmpty(); asked++) {
      ListingPart part = waiting.removeFirst();
      proven &= part.changed() != null;
      switch (read(source, part.address())) {
        case ListingOutcome.Listed listed -> {
          entries.addAll(listed.listing().entries());
          add(listed.listing(), waiting, known);
          read++;
        }
        case ListingOutcome.Unlisted unlisted -> {
          lastReason = unlisted.reason();
          proven = false;
        }
      }
    }
    return asked > 0 && read == 0
        ? new Collected.Missed(
            "no part of the sitemap index could be read: " + lastReason, 0, null, false)
        : new Collected.Listed(
            recent(sitemap, entries),
            null,
            proven ? validators : Validators.NONE,
            proven ? hash : null);
  }

  private ListingOutcome read(Source source, URI part) throws InterruptedException {
    return switch (fetcher.fetch(part, Validators.NONE, SiteHeaders.of(source))) {
      case FetchOutcome.Fetched fetched ->
        turns.read(
            reader.size(fetched.document()),
            () -> reader.read(
                fetched.document(), SourceKind.SITEMAP, source.select(), clock.instant()));
      case FetchOutcome.NotModified unchanged -> new ListingOutcome.Unlisted("no answer to read");
      case FetchOutcome.Deferred deferred -> new ListingOutcome.Unlisted(deferred.reason());
      case FetchOutcome.Refused refused -> new ListingOutcome.Unlisted(refused.reason());
      case FetchOutcome.Failed failed -> new ListingOutcome.Unlisted(failed.reason());
    };
  }

  private void add(Listing index, List<ListingPart> waiting, Set<URI> known) {
    for (ListingPart part : index.parts()) {
      if (isRecent(part.changed()) && known.add(part.address())) {
        waiting.add(part);
      }
    }
    waiting.sort(NEWEST_FIRST); // stable: parts without a time keep the order of their index
  }

  private Listing recent(Listing sitemap, List<Entry> entries) {
    return sitemap.withEntries(
        entries.stream().filter(entry -> isRecent(entry.published())).toList());
  }

  /** What states no time may be new. */
  private boolean isRecent(@Nullable StatedTime time) {
    return time == null || !time.instant().isBefore(clock.instant().minus(RECENT));
  }

  private static Instant changedAt(ListingPart part) {
    return part.changed() == null ? Instant.MIN : part.changed().instant();
  }
}
