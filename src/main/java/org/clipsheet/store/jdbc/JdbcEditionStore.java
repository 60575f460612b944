package org.clipsheet.store.jdbc;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.edition.DigestName;
import org.clipsheet.model.edition.EditionId;
import org.clipsheet.model.edition.Item;
import org.clipsheet.model.edition.ItemKind;
import org.clipsheet.model.story.StoryId;
import org.clipsheet.store.DigestState;
import org.clipsheet.store.EditionStore;
import org.clipsheet.store.NewEdition;
import org.clipsheet.store.PendingArticle;
import org.clipsheet.store.ShownStory;
import org.clipsheet.store.ToldIn;

record JdbcEditionStore(Session session) implements EditionStore {

  @Override
  public void ensure(Digest digest, List<WatchName> watches, Instant nextDueAt, Instant now) {
    takeOverHistory(digest);
    session.sql("""
            INSERT INTO digest (name, first_seen_at, next_due_at) VALUES (?, ?, ?)
            ON CONFLICT (name) DO NOTHING
            """).bind(digest.name().value()).bind(now).bind(nextDueAt).update();
    long id = idOf(digest.name());
    for (WatchName watch : watches) {
      tellFromNowOn(id, watch);
    }
  }

  private void takeOverHistory(Digest digest) {
    DigestName was = digest.was();
    if (was == null) {
      return;
    }
    session
        .sql("""
            UPDATE digest SET name = ?
             WHERE name = ? AND NOT EXISTS (SELECT 1 FROM digest AS own WHERE own.name = ?)
            """)
        .bind(digest.name().value())
        .bind(was.value())
        .bind(digest.name().value())
        .update();
  }

  /** A watch that leaves the digest keeps its row: taken out by mistake and put back, it has lost nothing. */
  private void tellFromNowOn(long digest, WatchName watch) {
    session.sql("""
            INSERT INTO digest_watch (digest_id, watch, after_match_id)
            VALUES (?, ?, (SELECT COALESCE(MAX(id), 0) FROM match))
            ON CONFLICT (digest_id, watch) DO NOTHING
            """).bind(digest).bind(watch.value()).update();
  }

  @Override
  public Optional<DigestState> find(DigestName name) {
    return session
        .sql("SELECT first_seen_at, next_due_at, last_built_at FROM digest WHERE name = ?")
        .bind(name.value())
        .first(row -> new DigestState(
            name,
            row.instant("first_seen_at"),
            row.instant("next_due_at"),
            row.findInstant("last_built_at")));
  }

  @Override
  public void setNextDue(DigestName name, Instant nextDueAt) {
    session
        .sql("UPDATE digest SET next_due_at = ? WHERE name = ?")
        .bind(nextDueAt)
        .bind(name.value())
        .update();
  }

  @Override
  public List<PendingArticle> pending(
      DigestName name, Collection<WatchName> watches, Optional<Instant> matchedSince) {
    return new PendingArticles(session).of(name, watches, matchedSince);
  }

  @Override
  public Map<StoryId, ShownStory> shown(DigestName name, Collection<StoryId> stories) {
    Map<StoryId, ShownStory> shown = new HashMap<>();
    for (StoryId story : stories) {
      lastShown(name, story).ifPresent(last -> shown.put(story, last));
    }
    return shown;
  }

  private Optional<ShownStory> lastShown(DigestName name, StoryId story) {
    return session
        .sql("""
            SELECT edition_item.title, edition.built_at
              FROM edition_item
              JOIN edition ON edition.id = edition_item.edition_id
             WHERE edition_item.digest_id = (SELECT id FROM digest WHERE name = ?)
               AND edition_item.story_id = ?
               AND edition_item.kind = 'CARD'
             ORDER BY edition.id DESC
             LIMIT 1
            """)
        .bind(name.value())
        .bind(story.value())
        .first(row -> new ShownStory(story, row.text("title"), row.instant("built_at")));
  }

  @Override
  public EditionId insert(NewEdition edition) {
    long digest = idOf(edition.digest());
    EditionId id = insertEdition(digest, edition);
    int position = 0;
    for (Item item : edition.items()) {
      insertItem(id, digest, position++, item);
    }
    session
        .sql("UPDATE digest SET last_built_at = ?, next_due_at = ? WHERE id = ?")
        .bind(edition.builtAt())
        .bind(edition.nextDueAt())
        .bind(digest)
        .update();
    return id;
  }

  private EditionId insertEdition(long digest, NewEdition edition) {
    return session
        .sql("""
            INSERT INTO edition (digest_id, due_at, built_at, receipt) VALUES (?, ?, ?, ?)
            ON CONFLICT (digest_id, due_at) DO NOTHING
            RETURNING id
            """)
        .bind(digest)
        .bind(edition.dueAt())
        .bind(edition.builtAt())
        .bind(edition.receipt())
        .first(row -> new EditionId(row.number("id")))
        .orElseThrow(() -> new IllegalStateException("digest " + edition.digest()
            + " has an edition due at " + edition.dueAt() + " already"));
  }

  private void insertItem(EditionId edition, long digest, int position, Item item) {
    int inserted = session
        .sql("""
                INSERT INTO edition_item (edition_id, digest_id, position, article_id, story_id, kind, title)
                VALUES (?, ?, ?, ?, ?, ?, (SELECT title FROM article WHERE id = ?))
                ON CONFLICT (digest_id, article_id) DO NOTHING
                """)
        .bind(edition.value())
        .bind(digest)
        .bind(position)
        .bind(item.article().value())
        .bind(item.story().value())
        .bind(item.kind())
        .bind(item.article().value())
        .update();
    if (inserted == 0) {
      throw new IllegalStateException(
          "article " + item.article().value() + " was told by this digest already");
    }
  }

  @Override
  public List<ToldIn> toldIn(ArticleId article) {
    JdbcOutbox outbox = new JdbcOutbox(session);
    return session
        .sql("""
            SELECT edition.id, edition.built_at, edition_item.kind, digest.name AS digest
              FROM edition_item
              JOIN edition ON edition.id = edition_item.edition_id
              JOIN digest ON digest.id = edition_item.digest_id
             WHERE edition_item.article_id = ?
             ORDER BY edition.id
            """)
        .bind(article.value())
        .list(row -> new ToldIn(
            new EditionId(row.number("id")),
            new DigestName(row.text("digest")),
            row.instant("built_at"),
            row.oneOf(ItemKind.class, "kind"),
            List.of()))
        .stream()
        .map(told -> new ToldIn(
            told.edition(), told.digest(), told.builtAt(), told.kind(), outbox.of(told.edition())))
        .toList();
  }

  private long idOf(DigestName name) {
    return session
        .sql("SELECT id FROM digest WHERE name = ?")
        .bind(name.value())
        .first(row -> row.number("id"))
        .orElseThrow(() -> new IllegalArgumentException("no such digest in the store: " + name));
  }
}
