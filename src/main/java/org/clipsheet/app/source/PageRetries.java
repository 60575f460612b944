package org.clipsheet.app.source;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.Source;
import org.clipsheet.store.Decision;
import org.clipsheet.store.Reading;
import org.clipsheet.store.RetryEntry;
import org.clipsheet.store.Stage;
import org.clipsheet.store.Store;
import org.clipsheet.store.Transaction;
import org.clipsheet.watch.Watchlist;

/**
 * Tries pages again that could not be read when their entry was new. What is read then takes the place of the entry that
 * stood for the article, and may satisfy watches that the teaser did not; what was sent is not sent again.
 */
final class PageRetries {
  private static final int AT_ONE_POLL = 10;

  private final Store store;
  private final PageReader pages;
  private final InstantSource clock;

  PageRetries(Store store, PageReader pages, InstantSource clock) {
    this.store = store;
    this.pages = pages;
    this.clock = clock;
  }

  /** Tries what is due of this source; returns how many articles satisfied a watch for the first time. */
  int run(Source source, Watchlist watchlist) throws InterruptedException {
    List<RetryEntry> due =
        store.read(tx -> tx.entries().dueForRetry(source.name(), clock.instant(), AT_ONE_POLL));
    int matched = 0;
    for (RetryEntry entry : due) {
      matched += retry(source, entry, watchlist) ? 1 : 0;
    }
    return matched;
  }

  private boolean retry(Source source, RetryEntry entry, Watchlist watchlist)
      throws InterruptedException {
    PageReading reading =
        pages.read(Objects.requireNonNull(entry.entry().link()), source, entry.tries());
    Instant now = clock.instant();
    return switch (reading) {
      case PageReading.Missed missed -> {
        store.inTransaction(tx -> {
          tx.entries()
              .recordReading(entry.id(), standing(entry), entry.tries() + 1, missed.retryAt());
          tx.ledger()
              .record(
                  new Decision(entry.id(), Stage.READ, "tried again", missed.reason(), null, now));
          return null;
        });
        yield false;
      }
      case PageReading.Got got -> {
        Article article = EntryArticles.completed(got, source, NO_LISTING, entry.entry());
        List<Match> matches = watchlist.match(article, source.name().value());
        yield store.inTransaction(tx -> {
          got.missed()
              .forEach(rule -> tx.ledger()
                  .record(
                      new Decision(entry.id(), Stage.READ, Decision.RULE_MISSED, rule, null, now)));
          IntakeCommit.learn(tx, got.page(), now);
          return keep(tx, entry, article, matches, now);
        });
      }
    };
  }

  private static boolean keep(
      Transaction tx, RetryEntry entry, Article article, List<Match> matches, Instant now) {
    tx.entries().recordReading(entry.id(), Reading.READ, entry.tries() + 1, Optional.empty());
    tx.ledger()
        .record(new Decision(
            entry.id(), Stage.READ, "read", "from its page, at a later try", null, now));
    ArticleId id = entry.article();
    if (id == null) {
      id = tx.articles()
          .insert(article, EntryReader.addresses(entry.entry(), article), entry.id(), now);
    } else {
      tx.articles().replace(id, article);
      tx.articles().addAddresses(id, EntryReader.addresses(entry.entry(), article));
    }
    return IntakeCommit.keepMatches(tx, entry.id(), id, matches, now) > 0;
  }

  private static Reading standing(RetryEntry entry) {
    return entry.article() == null ? Reading.FAILED : Reading.FEED_ONLY;
  }

  /** The listing is long gone by then; it had only defaults to give. */
  private static final Listing NO_LISTING = new Listing("", null, null, null, List.of(), List.of());
}
