package org.clipsheet.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.edition.DigestName;
import org.clipsheet.model.edition.EditionId;
import org.clipsheet.model.story.StoryId;

/** Digests, their editions and what each told of. */
public interface EditionStore {

  /**
   * Makes sure the digest has a row, next due at {@code nextDueAt} when it is new, and notes for each of its watches
   * from which match on it is told: a watch new to the digest starts after the newest match there is, so that it does not
   * send the past. A digest whose {@code was} names a row while its own name has none takes over that row.
   *
   * @param watches the digest's watches, resolved
   */
  void ensure(Digest digest, List<WatchName> watches, Instant nextDueAt, Instant now);

  Optional<DigestState> find(DigestName name);

  void setNextDue(DigestName name, Instant nextDueAt);

  /**
   * Placed articles with matches that this digest may tell, without those that an edition of it has told, in the order
   * of their first such match. Backlog is left out.
   *
   * @param watches the digest's watches, resolved; matches of others are left out
   * @param matchedSince where present, matches made at or after it count even if they are older than the digest or watch
   */
  List<PendingArticle> pending(
      DigestName name, Collection<WatchName> watches, Optional<Instant> matchedSince);

  /** Of these stories, those that an edition of this digest has shown by a card, with the last such edition. */
  Map<StoryId, ShownStory> shown(DigestName name, Collection<StoryId> stories);

  /**
   * Keeps an edition with its items and sets when the next is due.
   *
   * @throws IllegalStateException if an edition of this digest was due at that time or has told one of the articles
   *     already
   */
  EditionId insert(NewEdition edition);

  /** Editions that told of this article, oldest first. */
  List<ToldIn> toldIn(ArticleId article);
}
