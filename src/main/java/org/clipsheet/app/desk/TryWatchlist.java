package org.clipsheet.app.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.Origin;
import org.clipsheet.store.Store;
import org.clipsheet.store.StoredArticle;
import org.clipsheet.watch.Watch;
import org.clipsheet.watch.Watchlist;
import org.jspecify.annotations.Nullable;

/**
 * Tries watches on the articles that are stored, and compares what they find with the matches that are stored. Only reads,
 * a few articles at a time, the newest first, so that it may be ended at any time and has then covered the latest past.
 */
public final class TryWatchlist {
  private static final int PAGE = 100;

  private final Store store;
  private final InstantSource clock;

  /** Asked after each few articles whether to go on. */
  @FunctionalInterface
  public interface Course {
    boolean goesOn(long articles, long of);
  }

  public TryWatchlist(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** @param past how far back to look */
  public Trial run(List<Watch> watches, Duration past, Course course) {
    Instant since = clock.instant().minus(past);
    long of = store.read(tx -> tx.articles().countWatchedSince(since));
    TrialCount count = new TrialCount(watches);
    Watchlist compiled = Watchlist.compile(watches);
    @Nullable ArticleId last = null;
    List<Tried> page = page(since, last);
    while (!page.isEmpty()) {
      page.forEach(tried -> count(tried, compiled, count));
      if (!course.goesOn(count.articles(), of)) {
        break;
      }
      last = page.getLast().article().id();
      page = page(since, last);
    }
    return count.result(past, of);
  }

  private record Tried(StoredArticle article, List<Match> stored) {

    /** Whether the text was dropped; a title without a text is all that some feeds give. */
    boolean isWithoutText() {
      return article.article().text().isEmpty()
          && (article.article().origin() != Origin.ENTRY
              || stored.stream()
                  .flatMap(match -> match.passages().stream())
                  .anyMatch(passage -> passage.field() == Field.TEXT));
    }
  }

  private static void count(Tried tried, Watchlist compiled, TrialCount count) {
    if (tried.isWithoutText()) {
      count.addWithoutText();
      return;
    }
    StoredArticle article = tried.article();
    count.add(
        article,
        tried.stored(),
        compiled.match(article.article(), article.source().value()));
  }

  private List<Tried> page(Instant since, @Nullable ArticleId last) {
    return store.read(tx -> tx.articles().watchedSince(since, last, PAGE).stream()
        .map(article -> new Tried(article, tx.articles().matches(article.id())))
        .toList());
  }
}
