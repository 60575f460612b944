package org.clipsheet.app.desk;

import java.util.List;
import java.util.Optional;
import org.clipsheet.archive.ArchiveIndex;
import org.clipsheet.archive.BrokenIndexException;
import org.clipsheet.archive.IndexSnapshot;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.query.Expression;
import org.clipsheet.store.Store;
import org.clipsheet.watch.Watch;
import org.clipsheet.watch.Watchlist;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds articles of the archive by the watchlist's own matcher: the index only says which to ask. What another process
 * has not indexed yet is read from the store, so that nothing is missed while it is at it.
 */
public final class SearchArchive {
  private static final Logger LOG = LoggerFactory.getLogger(SearchArchive.class);
  private static final WatchName QUERY = new WatchName("search");

  private final Store store;
  private final ArchiveIndex index;
  private final IndexArchive indexArchive;

  public SearchArchive(Store store, ArchiveIndex index) {
    this.store = store;
    this.index = index;
    this.indexArchive = new IndexArchive(store, index);
  }

  /** @param most how many articles are wanted at most */
  public SearchOutcome search(Expression query, int most, Indexing watcher) {
    indexArchive.index(watcher);
    Watchlist asked = Watchlist.compile(List.of(new Watch(QUERY, query, null)));
    try {
      return search(asked, most);
    } catch (BrokenIndexException e) {
      LOG.warn("{}; it is made anew", e.getMessage());
      index.discard();
      indexArchive.index(watcher);
      return search(asked, most);
    }
  }

  private SearchOutcome search(Watchlist asked, int most) {
    Optional<IndexSnapshot> snapshot = index.open();
    if (snapshot.isEmpty()) {
      return new ArchiveSearch(store, asked, most).after(0).outcome();
    }
    try (IndexSnapshot indexed = snapshot.get()) {
      return new ArchiveSearch(store, asked, most)
          .after(indexed.lastChange())
          .among(indexed.candidates(asked.watches().getFirst().sought()))
          .outcome();
    }
  }
}
