package org.clipsheet.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.source.SourceHistory;

/**
 * Tells a silence from an ordinary pause. A source is silent when nothing new came for longer than three times the gap
 * that nine of ten of its gaps do not exceed, longer than one and a half times the longest of them (so that a source
 * which publishes in bursts is not blamed for the time between), and longer than two days. Saturdays and Sundays do not
 * count for a source that hardly publishes on them.
 */
final class Silence {
  private static final Duration SHORTEST = Duration.ofDays(2);
  private static final String ADVICE =
      "Look whether the site still publishes there; its feed or news page may have moved to another address.";

  private Silence() {}

  /** Empty where the source is not silent, or where too little is known of its pace to say so. */
  static Optional<Health.Silent> of(SourceHistory history, Instant now) {
    List<Instant> entries =
        history.newEntriesAt().stream().filter(at -> !at.isAfter(now)).toList();
    Pace.Elapsed elapsed = Weekends.restsOn(entries) ? Weekends::workingTime : Duration::between;
    Optional<Pace> pace =
        Pace.of(entries, elapsed).filter(known -> known.gaps() >= Pace.ENOUGH_GAPS);
    if (pace.isEmpty()) {
      return Optional.empty();
    }
    Instant lastNewAt = lastNewAt(history, entries);
    Instant lastLookAt = lastLookAt(history, now);
    boolean silent = lastLookAt.isAfter(lastNewAt)
        && elapsed.between(lastNewAt, lastLookAt).compareTo(longestPause(pace.get())) > 0;
    return silent
        ? Optional.of(
            new Health.Silent(lastNewAt, PollPlan.usualPace(entries).orElseThrow(), ADVICE))
        : Optional.empty();
  }

  private static Duration longestPause(Pace pace) {
    return Collections.max(List.of(
        pace.ninetieth().multipliedBy(3), pace.longest().multipliedBy(3).dividedBy(2), SHORTEST));
  }

  /** An entry may carry an old date, so the poll that brought it counts too. */
  private static Instant lastNewAt(SourceHistory history, List<Instant> entries) {
    Instant newest = Collections.max(entries);
    Instant found = history.lastNewEntryAt();
    return found != null && found.isAfter(newest) ? found : newest;
  }

  /** Nothing can be said of the time in which nobody looked. */
  private static Instant lastLookAt(SourceHistory history, Instant now) {
    Instant lastSuccess = history.lastSuccessAt();
    return lastSuccess != null && lastSuccess.isBefore(now) ? lastSuccess : now;
  }
}
