package org.clipsheet.app.source;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clipsheet.address.AddressKey;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.SiteFurniture;
import org.clipsheet.model.article.SitePage;
import org.clipsheet.model.source.EntryId;
import org.clipsheet.model.source.Source;
import org.clipsheet.store.Decision;
import org.clipsheet.store.Intake;
import org.clipsheet.store.Reading;
import org.clipsheet.store.Stage;
import org.clipsheet.store.StoredArticle;
import org.clipsheet.store.Transaction;
import org.clipsheet.text.Headlines;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a poll brought: entries, articles, matches and the decisions about them. Made for one transaction, on whose
 * thread it stays.
 */
final class IntakeCommit {
  private final Transaction tx;
  private final Source source;
  private final @Nullable URI feed;
  private final Instant at;
  private int known;
  private int read;
  private int feedOnly;
  private int failed;
  private int backlog;
  private int matched;

  /** @param feed by which the page of the source was read; absent where its own address was */
  IntakeCommit(Transaction tx, Source source, @Nullable URI feed, int knownBefore, Instant at) {
    this.tx = tx;
    this.source = source;
    this.feed = feed;
    this.known = knownBefore;
    this.at = at;
  }

  Intake intake() {
    return new Intake(known, read, feedOnly, failed, backlog);
  }

  /** Articles that satisfied a watch. */
  int matched() {
    return matched;
  }

  /** Keeps one entry; one that another poll has kept in the meantime counts as known. */
  void take(ReadEntry entry) {
    Optional<ArticleId> same = articleOf(entry);
    Reading reading = same.isPresent() ? Reading.KNOWN : entry.reading();
    Optional<EntryId> inserted =
        tx.entries().insert(source.name(), entry.key(), entry.entry(), reading, at);
    if (inserted.isEmpty()) {
      known++;
      return;
    }
    EntryId id = inserted.get();
    if (feed != null) {
      decide(id, Stage.LIST, "listed", "by the page's feed " + feed);
    }
    if (same.isPresent()) {
      known++;
      tx.entries().link(id, same.get());
      tx.articles().addAddresses(same.get(), entry.addresses());
      decide(id, Stage.READ, "known article", "read before, from " + describe(same.get()));
      return;
    }
    count(reading);
    decide(id, Stage.READ, outcome(reading), entry.reason());
    entry.missedRules().forEach(rule -> decide(id, Stage.READ, Decision.RULE_MISSED, rule));
    if (entry.retryAt().isPresent()) {
      tx.entries().recordReading(id, reading, 1, entry.retryAt());
    }
    entry.page().ifPresent(page -> learn(tx, page, at));
    if (entry.article() != null) {
      ArticleId article = tx.articles().insert(entry.article(), entry.addresses(), id, at);
      keepMatches(tx, id, article, entry.matches(), at);
      matched += entry.matches().isEmpty() ? 0 : 1;
    }
  }

  /** Keeps what the page of a new article tells of the pages of its site. */
  static void learn(Transaction tx, SitePage page, Instant at) {
    SiteFurniture known = tx.furniture().of(page.host());
    SiteFurniture more = known.with(page);
    if (!more.equals(known)) {
      tx.furniture().keep(page.host(), more, at);
    }
  }

  /** Keeps matches and notes in the ledger those that are new, or that there are none. */
  static int keepMatches(
      Transaction tx, EntryId entry, ArticleId article, List<Match> matches, Instant at) {
    List<Match> fresh = tx.articles().insertMatches(article, matches, at);
    for (Match match : fresh) {
      tx.ledger().record(new Decision(entry, Stage.WATCH, "matched", words(match), null, at));
    }
    if (matches.isEmpty()) {
      tx.ledger()
          .record(new Decision(entry, Stage.WATCH, "no match", "no watch asks for it", null, at));
    }
    return fresh.size();
  }

  /**
   * The article this entry leads to, if it is known. An entry's own address decides; that of the page it ended at, or
   * that the page calls its own, counts only where the headlines agree: sites answer with one page of consent or of
   * regret for many articles.
   */
  private Optional<ArticleId> articleOf(ReadEntry entry) {
    if (entry.addresses().isEmpty()) {
      return Optional.empty();
    }
    Optional<ArticleId> own = tx.articles().findAny(entry.addresses().subList(0, 1));
    if (own.isPresent() || entry.addresses().size() == 1) {
      return own;
    }
    List<AddressKey> others = entry.addresses().subList(1, entry.addresses().size());
    return tx.articles().findAny(others).filter(id -> sameHeadline(entry, id));
  }

  private boolean sameHeadline(ReadEntry entry, ArticleId known) {
    String listed = entry.entry().title();
    return listed == null
        || tx.entries().of(known).stream()
            .map(stored -> stored.entry().title())
            .anyMatch(title -> title == null || Headlines.agree(listed, title));
  }

  private String describe(ArticleId id) {
    return tx.articles()
        .find(id)
        .map(StoredArticle::source)
        .map(Object::toString)
        .orElse("another entry");
  }

  private void count(Reading reading) {
    switch (reading) {
      case READ -> read++;
      case FEED_ONLY -> feedOnly++;
      case FAILED -> failed++;
      case BACKLOG -> backlog++;
      case KNOWN -> known++;
    }
  }

  private static String outcome(Reading reading) {
    return switch (reading) {
      case READ -> "read";
      case FEED_ONLY -> "feed only";
      case FAILED -> "failed";
      case BACKLOG -> "backlog";
      case KNOWN -> "known article";
    };
  }

  private static String words(Match match) {
    return match.watch() + ": "
        + match.passages().stream()
            .map(passage ->
                "\"" + passage.text() + "\" in the " + passage.field().word())
            .distinct()
            .limit(5)
            .collect(Collectors.joining(", "));
  }

  private void decide(EntryId entry, Stage stage, String outcome, String reason) {
    tx.ledger().record(new Decision(entry, stage, outcome, reason, null, at));
  }
}
