package org.clipsheet.app.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clipsheet.app.desk.SearchOutcome.End;
import org.clipsheet.archive.Candidates;
import org.clipsheet.digest.Quotes;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.Match;
import org.clipsheet.store.ArticleChange;
import org.clipsheet.store.Store;
import org.clipsheet.store.StoredArticle;
import org.clipsheet.watch.Watchlist;

/** One query on its way through the archive. */
final class ArchiveSearch {
  private static final int PORTION = 50;

  /** An article takes a millisecond or two. */
  private static final int MOST_ASKED = 10_000;

  private static final Comparator<FoundArticle> NEWEST_FIRST = Comparator.comparing(
          FoundArticle::datedAt)
      .thenComparingLong(found -> found.stored().id().value())
      .reversed();

  private final Store store;
  private final Watchlist query;
  private final int most;
  private final List<FoundArticle> found = new ArrayList<>();
  private final Set<ArticleId> asked = new HashSet<>();
  private boolean givenUp;

  /** @param query a watchlist of the query alone */
  ArchiveSearch(Store store, Watchlist query, int most) {
    this.store = store;
    this.query = query;
    this.most = most;
  }

  /** Asks all articles that changed after that change. */
  ArchiveSearch after(long change) {
    long reached = change;
    while (true) {
      long after = reached;
      List<ArticleChange> changes = store.read(tx -> tx.changes().after(after, PORTION));
      if (changes.isEmpty()) {
        return this;
      }
      changes.forEach(one -> ask(one.article()));
      reached = changes.getLast().number();
    }
  }

  /** Asks these, until one more than wanted has been found among them. */
  ArchiveSearch among(Candidates candidates) {
    int enough = found.size() + most + 1;
    int left = MOST_ASKED;
    while (found.size() < enough) {
      List<ArticleId> ids = candidates.next(Math.min(PORTION, most + 1));
      if (ids.isEmpty()) {
        return this;
      }
      if (left <= 0) {
        givenUp = true;
        return this;
      }
      left -= ids.size();
      ids.stream()
          .filter(id -> !asked.contains(id))
          .map(id -> store.read(tx -> tx.articles().find(id)))
          .flatMap(Optional::stream)
          .takeWhile(stored -> found.size() < enough)
          .forEach(this::ask);
    }
    return this;
  }

  private void ask(StoredArticle stored) {
    asked.add(stored.id());
    for (Match match : query.match(stored.article(), stored.source().value())) {
      found.add(new FoundArticle(
          stored,
          IndexArchive.archived(stored).datedAt(),
          new Quotes(stored.article(), match).first()));
    }
  }

  SearchOutcome outcome() {
    List<FoundArticle> newest = found.stream().sorted(NEWEST_FIRST).limit(most).toList();
    End end = found.size() > most ? End.ENOUGH : givenUp ? End.GIVEN_UP : End.ALL;
    return new SearchOutcome(newest, end);
  }
}
