package org.clipsheet.app.source;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.clipsheet.fetch.FetchOutcome;
import org.clipsheet.fetch.Fetcher;
import org.clipsheet.fetch.SiteHeaders;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.Validators;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.listing.ListingOutcome;
import org.clipsheet.read.listing.ListingReader;
import org.clipsheet.store.SourceState;
import org.jspecify.annotations.Nullable;

/**
 * A source → its listing. A page whose kind the user left open is read by a feed that it names; later polls ask that feed
 * alone, and the page again once the feed is gone or has failed for a while. A sitemap index is read with its parts.
 */
final class ListingCollector {
  /** A page that names more feeds than this has one for each section; the first are the site's own. */
  private static final int FEEDS = 3;

  /** Polls in a row that a chosen feed may fail before the page is asked for another. */
  private static final int PATIENCE = 3;

  private final Fetcher fetcher;
  private final ListingReader reader;
  private final ReadingTurns turns;
  private final SitemapParts parts;
  private final InstantSource clock;

  ListingCollector(Fetcher fetcher, ListingReader reader, ReadingTurns turns, InstantSource clock) {
    this.fetcher = fetcher;
    this.reader = reader;
    this.turns = turns;
    this.parts = new SitemapParts(fetcher, reader, turns, clock);
    this.clock = clock;
  }

  /** Asks the feed chosen before, where there is one, else the source's own address. */
  Collected collect(Source source, SourceState state) throws InterruptedException {
    URI feed = state.feed();
    if (feed == null) {
      return byAddress(source, state.validators(), state.contentHash());
    }
    if (!mayChooseFeed(source)) {
      return byAddress(source, Validators.NONE, null);
    }
    Collected byFeed = byFeed(source, feed, state.validators(), state.contentHash());
    if (!(byFeed instanceof Collected.Missed missed)) {
      return byFeed;
    }
    boolean givenUp = missed.retryAt() == null && state.failures() + 1 >= PATIENCE;
    return missed.gone() || givenUp ? withoutFeed(source, missed) : missed;
  }

  /** The page anew; the feed stays the chosen one where the page cannot be had either. */
  private Collected withoutFeed(Source source, Collected.Missed feed) throws InterruptedException {
    Collected anew = byAddress(source, Validators.NONE, null);
    return anew instanceof Collected.Missed page
        ? new Collected.Missed(
            page.reason() + "; " + feed.reason(), page.status(), page.retryAt(), page.gone())
        : anew;
  }

  private static boolean mayChooseFeed(Source source) {
    return source.kind() == SourceKind.AUTO && source.select().links() == null;
  }

  private Collected byAddress(Source source, Validators validators, @Nullable String hash)
      throws InterruptedException {
    return ask(source, source.url(), validators, hash, (fetched, newHash) -> {
      if (mayChooseFeed(source)) {
        Optional<Collected> feed = feedOf(source, fetched.document());
        if (feed.isPresent()) {
          return feed.get();
        }
      }
      return ownListing(source, fetched, newHash);
    });
  }

  private Collected ownListing(Source source, FetchOutcome.Fetched fetched, String hash)
      throws InterruptedException {
    return switch (read(source, fetched.document(), source.kind())) {
      case ListingOutcome.Unlisted unlisted -> missed(unlisted);
      case ListingOutcome.Listed listed ->
        listed.listing().kind().startsWith("sitemap")
            ? parts.gather(source, listed.listing(), fetched.validators(), hash)
            : new Collected.Listed(listed.listing(), null, fetched.validators(), hash);
    };
  }

  /** The first feed of the page that has entries; a feed says more of them than a page, and says it surely. */
  private Optional<Collected> feedOf(Source source, WebDocument page) throws InterruptedException {
    for (URI feed : turns.read(reader.size(page), () -> reader.feeds(page)).stream()
        .limit(FEEDS)
        .toList()) {
      Collected read = byFeed(source, feed, Validators.NONE, null);
      if (read instanceof Collected.Listed) {
        return Optional.of(read);
      }
    }
    return Optional.empty();
  }

  /** A feed without entries is none: sites leave the shell of one behind when they give it up. */
  private Collected byFeed(Source source, URI feed, Validators validators, @Nullable String hash)
      throws InterruptedException {
    Collected answer = ask(source, feed, validators, hash, (fetched, newHash) -> switch (read(
        source, fetched.document(), SourceKind.FEED)) {
      case ListingOutcome.Unlisted unlisted -> missed(unlisted);
      case ListingOutcome.Listed listed -> {
        Listing listing = listed.listing();
        yield listing.entries().isEmpty()
            ? new Collected.Missed("no entries", 0, null, true)
            : new Collected.Listed(
                listing, fetched.movedTo().orElse(feed), fetched.validators(), newHash);
      }
    });
    return answer instanceof Collected.Missed missed
        ? new Collected.Missed(
            "its feed " + withoutQuery(feed) + ": " + missed.reason(),
            missed.status(),
            missed.retryAt(),
            missed.gone())
        : answer;
  }

  /** A query may carry a token, and reasons are mailed. */
  private static String withoutQuery(URI address) {
    return address.toString().replaceFirst("[?#].*", "");
  }

  private Collected ask(
      Source source, URI address, Validators validators, @Nullable String hash, Reading reading)
      throws InterruptedException {
    return switch (fetcher.fetch(address, validators, SiteHeaders.of(source))) {
      case FetchOutcome.Fetched fetched -> {
        String newHash = sha256(fetched.document());
        yield newHash.equals(hash)
            ? new Collected.Unchanged(fetched.validators())
            : reading.read(fetched, newHash);
      }
      case FetchOutcome.NotModified unchanged -> new Collected.Unchanged(unchanged.validators());
      case FetchOutcome.Deferred deferred ->
        new Collected.Missed(deferred.reason(), 0, deferred.retryAt(), false);
      case FetchOutcome.Refused refused -> new Collected.Missed(refused.reason(), 0, null, true);
      case FetchOutcome.Failed failed ->
        new Collected.Missed(
            failed.reason(),
            failed.status(),
            null,
            failed.status() == 404 || failed.status() == 410);
    };
  }

  private ListingOutcome read(Source source, WebDocument document, SourceKind kind)
      throws InterruptedException {
    return turns.read(
        reader.size(document), () -> reader.read(document, kind, source.select(), clock.instant()));
  }

  /** What is made of an answer that is new. */
  private interface Reading {
    Collected read(FetchOutcome.Fetched fetched, String hash) throws InterruptedException;
  }

  private static Collected missed(ListingOutcome.Unlisted unlisted) {
    return new Collected.Missed(unlisted.reason(), 0, null, true);
  }

  private static String sha256(WebDocument document) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(document.bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
