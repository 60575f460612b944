package org.clipsheet.store.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.edition.DigestName;
import org.clipsheet.model.story.Placement;
import org.clipsheet.store.PendingArticle;
import org.clipsheet.store.StoredArticle;

/**
 * What a digest has yet to tell. A match counts by its number, not by its time, because one committed late must not be
 * taken for one seen before; an article is told at most once by a digest, whatever else comes to match it.
 */
record PendingArticles(Session session) {

  /** Later than any match. */
  private static final long NEVER = Long.MAX_VALUE;

  private record PendingMatch(StoredArticle article, Placement placement, Match match) {}

  List<PendingArticle> of(
      DigestName digest, Collection<WatchName> watches, Optional<Instant> matchedSince) {
    if (watches.isEmpty()) {
      return List.of();
    }
    Map<ArticleId, List<PendingMatch>> byArticle = new LinkedHashMap<>();
    for (PendingMatch pending : matches(digest, watches, matchedSince)) {
      byArticle.computeIfAbsent(pending.article().id(), id -> new ArrayList<>()).add(pending);
    }
    return byArticle.values().stream().map(PendingArticles::joined).toList();
  }

  private List<PendingMatch> matches(
      DigestName digest, Collection<WatchName> watches, Optional<Instant> matchedSince) {
    return session
        .sql("SELECT match.watch, match.passages, "
            + JdbcStoryStore.COLUMNS
            + ", "
            + StoredArticles.COLUMNS
            + """
                  FROM digest
                  JOIN digest_watch ON digest_watch.digest_id = digest.id
                  JOIN match ON match.watch = digest_watch.watch
                  JOIN placement ON placement.article_id = match.article_id
                  JOIN article ON article.id = match.article_id
                """
            + StoredArticles.JOINS
            + """
                 WHERE digest.name = ?
                   AND (match.id > digest_watch.after_match_id OR match.matched_at >= ?)
                   AND entry.reading <> 'BACKLOG'
                   AND NOT EXISTS (SELECT 1 FROM edition_item
                                    WHERE edition_item.digest_id = digest.id
                                      AND edition_item.article_id = match.article_id)
                   AND digest_watch.watch IN %s
                 ORDER BY match.id
                """.formatted(ValueList.of(watches.size())))
        .bind(digest.value())
        .bind(matchedSince.map(Instant::toEpochMilli).orElse(NEVER))
        .bindAll(watches.stream().map(WatchName::value).toList())
        .list(PendingArticles::pending);
  }

  private static PendingMatch pending(Row row) throws SQLException {
    return new PendingMatch(
        StoredArticles.read(row), JdbcStoryStore.placement(row), JdbcArticleStore.match(row));
  }

  private static PendingArticle joined(List<PendingMatch> matches) {
    PendingMatch first = matches.getFirst();
    return new PendingArticle(
        first.article(),
        first.placement(),
        matches.stream().map(PendingMatch::match).toList());
  }
}
