package org.clipsheet.app.source;

import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.clipsheet.address.AddressKey;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.Source;
import org.clipsheet.store.Reading;
import org.clipsheet.watch.Watchlist;

/** One entry that its source has not shown before → its article, read and matched. Thread-safe. */
final class EntryReader {
  private final PageReader pages;
  private final InstantSource clock;

  EntryReader(PageReader pages, InstantSource clock) {
    this.pages = pages;
    this.clock = clock;
  }

  /**
   * Reads the entry: from the listing where that carries the whole article, else from its page, else as it stands.
   *
   * @param backlog what is held back; {@link Backlog#NONE} at all polls but a source's first
   */
  ReadEntry read(
      Source source, Listing listing, String key, Entry entry, Backlog backlog, Watchlist watchlist)
      throws InterruptedException {
    Optional<Article> standing = EntryArticles.fromEntry(source, listing, entry);
    if (standing.isPresent() && backlog.covers(EntryArticles.published(entry), clock.instant())) {
      return taken(
          key,
          entry,
          Reading.BACKLOG,
          standing.get(),
          List.of(),
          "older than the backlog of the first poll");
    }
    if (standing.isPresent() && standing.get().origin() == Origin.FEED_TEXT) {
      return matched(
          source, key, entry, Reading.READ, standing.get(), "the feed carries it whole", watchlist);
    }
    if (entry.link() == null) {
      return standIn(source, key, entry, standing, "the entry has no address", watchlist);
    }
    return switch (pages.read(entry.link(), source, 0)) {
      case PageReading.Got got -> {
        Article article = EntryArticles.completed(got, source, listing, entry);
        ReadEntry read = backlog.covers(article.published(), clock.instant())
            ? taken(
                key,
                entry,
                Reading.BACKLOG,
                article,
                List.of(),
                "older than the backlog of the first poll")
            : matched(source, key, entry, Reading.READ, article, "from its page", watchlist);
        yield read.from(got);
      }
      case PageReading.Missed missed ->
        standIn(source, key, entry, standing, missed.reason(), watchlist)
            .triedAgainAt(missed.retryAt());
    };
  }

  /** The entry in the place of its article, which may not or cannot be read. */
  private static ReadEntry standIn(
      Source source,
      String key,
      Entry entry,
      Optional<Article> standing,
      String reason,
      Watchlist watchlist) {
    return standing
        .map(article -> matched(source, key, entry, Reading.FEED_ONLY, article, reason, watchlist))
        .orElseGet(() -> ReadEntry.failed(key, entry, reason));
  }

  private static ReadEntry matched(
      Source source,
      String key,
      Entry entry,
      Reading reading,
      Article article,
      String reason,
      Watchlist watchlist) {
    return taken(
        key, entry, reading, article, watchlist.match(article, source.name().value()), reason);
  }

  private static ReadEntry taken(
      String key,
      Entry entry,
      Reading reading,
      Article article,
      List<Match> matches,
      String reason) {
    return new ReadEntry(
        key,
        entry,
        reading,
        article,
        addresses(entry, article),
        matches,
        reason,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** Under which the article is known: the entry's own address first, then where it was read and calls itself. */
  static List<AddressKey> addresses(Entry entry, Article article) {
    SequencedSet<AddressKey> keys = new LinkedHashSet<>();
    if (entry.link() != null) {
      keys.add(AddressKey.of(entry.link()));
    }
    if (article.origin() == Origin.PAGE) {
      keys.add(AddressKey.of(article.address()));
    }
    if (article.canonical() != null) {
      keys.add(AddressKey.of(article.canonical()));
    }
    return List.copyOf(keys);
  }
}
