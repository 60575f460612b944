package org.clipsheet.app.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clipsheet.health.Health;
import org.clipsheet.health.SourceHealth;
import org.clipsheet.model.edition.Receipt;
import org.clipsheet.model.edition.SourceProblem;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceHistory;
import org.clipsheet.model.source.SourceName;
import org.clipsheet.store.PeriodCounts;
import org.clipsheet.store.SourceState;
import org.clipsheet.store.Transaction;

/**
 * What a digest has to account for in a period, whatever its watches: what was polled, which sources are not well, what
 * the service has to say of itself.
 */
record PeriodAccount(Receipt receipt, List<SourceProblem> problems, List<String> notices) {

  /** Adds the period up; {@code from} is exclusive, {@code until} inclusive. */
  static PeriodAccount of(Transaction tx, List<Source> sources, Instant from, Instant until) {
    List<Source> active = sources.stream().filter(source -> !source.paused()).toList();
    Map<SourceName, SourceState> states = tx.sources().all().stream()
        .collect(Collectors.toMap(SourceState::name, Function.identity()));
    List<SourceProblem> problems = new ArrayList<>();
    int silent = 0;
    for (Source source : active) {
      SourceState state = states.get(source.name());
      if (state != null) {
        List<Instant> newest = tx.sources().recentEntries(source.name(), SourceHistory.ENTRIES);
        Health health = SourceHealth.judge(
            state.history(newest, false),
            source.select(),
            tx.ledger().missedRule(source.name()),
            until);
        silent += health instanceof Health.Silent ? 1 : 0;
        SourceHealth.problem(source.label(), health).ifPresent(problems::add);
      }
    }
    PeriodCounts polls = tx.ledger().count(active.stream().map(Source::name).toList(), from, until);
    return new PeriodAccount(
        receipt(polls, from, until, active.size(), silent), problems, notices(tx, from));
  }

  /** Whether something broke after {@code lastTold}. */
  boolean hasProblemSince(Instant lastTold) {
    return problems.stream().anyMatch(problem -> problem.since().isAfter(lastTold));
  }

  private static List<String> notices(Transaction tx, Instant from) {
    List<String> notices = new ArrayList<>(tx.notices().all());
    tx.outbox().failedSince(from).stream()
        .map(failed -> "An edition could not be delivered to " + failed.recipient() + ": "
            + failed.lastError())
        .distinct()
        .forEach(notices::add);
    return notices;
  }

  /** Of an edition that tells nothing yet. */
  private static Receipt receipt(
      PeriodCounts polls, Instant from, Instant until, int configured, int silent) {
    return new Receipt(
        from,
        until,
        configured,
        polls.sourcesDue(),
        polls.sourcesRead(),
        polls.sourcesUnchanged(),
        polls.sourcesFailed(),
        silent,
        polls.entriesSeen(),
        polls.entriesKnown(),
        polls.entriesNew(),
        polls.articlesRead(),
        polls.fromFeedOnly(),
        polls.failed(),
        polls.backlog(),
        0,
        0,
        0,
        0);
  }
}
