package org.clipsheet.app.source;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.clipsheet.fetch.FetchOutcome;
import org.clipsheet.fetch.Fetcher;
import org.clipsheet.fetch.SiteHeaders;
import org.clipsheet.model.article.SiteFurniture;
import org.clipsheet.model.article.SitePage;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.Validators;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.article.ArticleOutcome;
import org.clipsheet.read.article.ArticleReader;
import org.clipsheet.read.article.RuleUse;

/**
 * Fetches the page of an article and reads it when it is its turn. Thread-safe; meant for virtual threads.
 */
final class PageReader {
  private static final int TRIES = 4;
  private static final Duration FIRST_RETRY = Duration.ofMinutes(15);

  private final Fetcher fetcher;
  private final ArticleReader articles;
  private final Function<String, SiteFurniture> furniture;
  private final InstantSource clock;
  private final ReadingTurns turns;

  /** @param furniture host → what its pages are known to have in common */
  PageReader(
      Fetcher fetcher,
      ArticleReader articles,
      Function<String, SiteFurniture> furniture,
      ReadingTurns turns,
      InstantSource clock) {
    this.fetcher = fetcher;
    this.articles = articles;
    this.furniture = furniture;
    this.turns = turns;
    this.clock = clock;
  }

  /**
   * @param source of the entry; its rules and headers stand for its own site's pages
   * @param triesBefore how often this page was tried in vain
   * @throws InterruptedException if the thread is interrupted while it waits its turn
   */
  PageReading read(URI link, Source source, int triesBefore) throws InterruptedException {
    return fetcher.fetch(
        link,
        Validators.NONE,
        SiteHeaders.of(source),
        outcome -> read(outcome, source, triesBefore));
  }

  private PageReading read(FetchOutcome outcome, Source source, int triesBefore)
      throws InterruptedException {
    return switch (outcome) {
      case FetchOutcome.Fetched fetched -> read(fetched.document(), source.select());
      case FetchOutcome.NotModified unchanged ->
        new PageReading.Missed(
            "the server called the page unchanged at the first request", Optional.empty());
      case FetchOutcome.Refused refused ->
        new PageReading.Missed(refused.reason(), Optional.empty());
      case FetchOutcome.Deferred deferred ->
        new PageReading.Missed(deferred.reason(), nextTry(triesBefore, deferred.retryAt()));
      case FetchOutcome.Failed failed ->
        new PageReading.Missed(
            failed.reason(),
            isGone(failed.status()) ? Optional.empty() : nextTry(triesBefore, clock.instant()));
    };
  }

  private PageReading read(WebDocument page, Selectors select) throws InterruptedException {
    SiteFurniture known = furniture.apply(SitePage.hostOf(page.address()));
    return switch (turns.read(
        page.size(), () -> articles.read(page, select, known, clock.instant()))) {
      case ArticleOutcome.Read read ->
        new PageReading.Got(
            read.article(),
            read.rules().stream().filter(RuleUse::missed).map(RuleUse::describe).toList(),
            read.page(),
            read.datedFromFetch());
      case ArticleOutcome.NoArticle none -> new PageReading.Missed(none.reason(), Optional.empty());
    };
  }

  private Optional<Instant> nextTry(int triesBefore, Instant notBefore) {
    if (triesBefore + 1 >= TRIES) {
      return Optional.empty();
    }
    Instant backedOff = clock.instant().plus(FIRST_RETRY.multipliedBy(1L << (2 * triesBefore)));
    return Optional.of(backedOff.isAfter(notBefore) ? backedOff : notBefore);
  }

  /** A page that is not there (404, 410) or that its site keeps to subscribers (401, 402, 403) stays so. */
  private static boolean isGone(int status) {
    return status == 404 || status == 410 || status == 401 || status == 402 || status == 403;
  }
}
