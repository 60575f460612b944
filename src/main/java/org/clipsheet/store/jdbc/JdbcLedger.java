package org.clipsheet.store.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clipsheet.model.edition.EditionId;
import org.clipsheet.model.source.EntryId;
import org.clipsheet.model.source.RuleMiss;
import org.clipsheet.model.source.SourceName;
import org.clipsheet.store.Decision;
import org.clipsheet.store.Ledger;
import org.clipsheet.store.PeriodCounts;
import org.clipsheet.store.Stage;
import org.jspecify.annotations.Nullable;

record JdbcLedger(Session session) implements Ledger {

  private static final int PAGES_IN_A_ROW = 3;
  private static final PeriodCounts NOTHING = new PeriodCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  @Override
  public void record(Decision decision) {
    EditionId edition = decision.edition();
    session
        .sql("""
            INSERT INTO decision (entry_id, stage, outcome, reason, edition_id, decided_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        .bind(decision.entry().value())
        .bind(decision.stage())
        .bind(decision.outcome())
        .bind(decision.reason())
        .bindNumber(edition == null ? null : edition.value())
        .bind(decision.at())
        .update();
  }

  @Override
  public List<Decision> of(EntryId entry) {
    return session
        .sql("""
            SELECT stage, outcome, reason, edition_id, decided_at FROM decision WHERE entry_id = ? ORDER BY id
            """)
        .bind(entry.value())
        .list(row -> new Decision(
            entry,
            row.oneOf(Stage.class, "stage"),
            row.text("outcome"),
            row.text("reason"),
            row.findNumber("edition_id").map(EditionId::new).orElse(null),
            row.instant("decided_at")));
  }

  @Override
  public Optional<RuleMiss> missedRule(SourceName source) {
    List<Miss> newest = session
        .sql("""
            SELECT e.seen_at, (SELECT MIN(d.reason) FROM decision AS d
                                WHERE d.entry_id = e.id AND d.outcome = ?) AS missed
              FROM entry AS e
             WHERE e.source_id = (SELECT id FROM source WHERE name = ?) AND e.reading = 'READ'
             ORDER BY e.id DESC
             LIMIT ?
            """)
        .bind(Decision.RULE_MISSED)
        .bind(source.value())
        .bind(PAGES_IN_A_ROW)
        .list(row -> new Miss(row.instant("seen_at"), row.findText("missed")));
    boolean all = !newest.isEmpty() && newest.stream().allMatch(page -> page.rule() != null);
    return all
        ? Optional.of(new RuleMiss(
            Objects.requireNonNull(newest.getFirst().rule()),
            newest.size(),
            newest.getLast().at()))
        : Optional.empty();
  }

  /** A page that was read, and the rule that gave nothing on it. */
  private record Miss(Instant at, @Nullable String rule) {}

  @Override
  public PeriodCounts count(List<SourceName> sources, Instant from, Instant until) {
    return ValueList.portions(sources.stream().map(SourceName::value).toList()).stream()
        .map(portion -> countAmong(portion, from, until))
        .reduce(NOTHING, JdbcLedger::sum);
  }

  private PeriodCounts countAmong(List<String> sources, Instant from, Instant until) {
    return session
        .sql("""
            WITH polled AS (
              SELECT source_id, known, article_read, feed_only, failed, backlog,
                     article_read + feed_only + failed + backlog AS fresh,
                     CASE WHEN outcome = 'FAILED'
                           AND ROW_NUMBER() OVER (PARTITION BY source_id ORDER BY polled_at DESC, id DESC) = 1
                          THEN 1 ELSE 0 END AS ended_failed
                FROM poll
               WHERE polled_at > ? AND polled_at <= ?
                 AND source_id IN (SELECT id FROM source WHERE name IN %s)
            ), by_source AS (
              SELECT MAX(ended_failed) AS is_failed,
                     CASE WHEN SUM(fresh) > 0 THEN 1 ELSE 0 END AS has_fresh,
                     SUM(known) AS known, SUM(article_read) AS article_read, SUM(feed_only) AS feed_only,
                     SUM(failed) AS failed, SUM(backlog) AS backlog
                FROM polled
               GROUP BY source_id
            )
            SELECT COUNT(*) AS sources,
                   COALESCE(SUM(is_failed), 0) AS sources_failed,
                   COALESCE(SUM(has_fresh * (1 - is_failed)), 0) AS sources_read,
                   COALESCE(SUM(known), 0) AS known,
                   COALESCE(SUM(article_read), 0) AS article_read,
                   COALESCE(SUM(feed_only), 0) AS feed_only,
                   COALESCE(SUM(failed), 0) AS failed,
                   COALESCE(SUM(backlog), 0) AS backlog
              FROM by_source
            """.formatted(ValueList.of(sources.size())))
        .bind(from)
        .bind(until)
        .bindAll(sources)
        .first(JdbcLedger::counts)
        .orElse(NOTHING);
  }

  private static PeriodCounts counts(Row row) throws SQLException {
    int due = row.count("sources");
    int sourcesRead = row.count("sources_read");
    int sourcesFailed = row.count("sources_failed");
    int known = row.count("known");
    int read = row.count("article_read");
    int feedOnly = row.count("feed_only");
    int failed = row.count("failed");
    int backlog = row.count("backlog");
    int fresh = read + feedOnly + failed + backlog;
    return new PeriodCounts(
        due,
        sourcesRead,
        due - sourcesRead - sourcesFailed,
        sourcesFailed,
        known + fresh,
        known,
        fresh,
        read,
        feedOnly,
        failed,
        backlog);
  }

  private static PeriodCounts sum(PeriodCounts a, PeriodCounts b) {
    return new PeriodCounts(
        a.sourcesDue() + b.sourcesDue(),
        a.sourcesRead() + b.sourcesRead(),
        a.sourcesUnchanged() + b.sourcesUnchanged(),
        a.sourcesFailed() + b.sourcesFailed(),
        a.entriesSeen() + b.entriesSeen(),
        a.entriesKnown() + b.entriesKnown(),
        a.entriesNew() + b.entriesNew(),
        a.articlesRead() + b.articlesRead(),
        a.fromFeedOnly() + b.fromFeedOnly(),
        a.failed() + b.failed(),
        a.backlog() + b.backlog());
  }
}
