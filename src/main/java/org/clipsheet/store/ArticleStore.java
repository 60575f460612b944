package org.clipsheet.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clipsheet.address.AddressKey;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.source.EntryId;
import org.jspecify.annotations.Nullable;

/** Articles and the watches they satisfied. */
public interface ArticleStore {

  /** The article known under any of these addresses; the oldest where they name several. */
  Optional<ArticleId> findAny(Collection<AddressKey> addresses);

  /**
   * Keeps an article that none of the addresses names yet, brought by that entry, and ties the entry to it.
   *
   * @throws IllegalStateException if an article is known under one of the addresses already
   */
  ArticleId insert(Article article, Collection<AddressKey> addresses, EntryId entry, Instant at);

  /** Adds addresses under which the article is known; those taken by another article stay with that. */
  void addAddresses(ArticleId id, Collection<AddressKey> addresses);

  /** Puts what was read later in the place of what stood for the article. */
  void replace(ArticleId id, Article article);

  Optional<StoredArticle> find(ArticleId id);

  /** Articles kept at or after {@code since}, backlog included, oldest first. */
  List<StoredArticle> since(Instant since);

  /**
   * Some of the articles kept at or after {@code since}, newest first; those of the backlog, which no watch was asked of,
   * are left out. To be asked again until it gives none.
   *
   * @param last the last article given before; absent at first
   * @param most how many to give
   */
  List<StoredArticle> watchedSince(Instant since, @Nullable ArticleId last, int most);

  /** How many {@link #watchedSince} gives in all. */
  long countWatchedSince(Instant since);

  /** Keeps the matches; one the article has already of that watch stays as it was. Returns those that were new. */
  List<Match> insertMatches(ArticleId id, List<Match> matches, Instant at);

  /** In the order in which they were made. */
  List<Match> matches(ArticleId id);

  /** The matches of a watch that were made last, newest first. */
  List<Match> latestMatches(WatchName watch, int most);

  /**
   * Gives the matches of a renamed watch, and its place in the digests, the new name; what has that name already stays.
   * To be called before {@link EditionStore#ensure}, which would take the new name for a new watch.
   */
  void renameWatch(WatchName from, WatchName to);
}
