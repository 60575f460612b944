package org.clipsheet.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceHistory;
import org.clipsheet.model.source.SourceName;
import org.jspecify.annotations.Nullable;

/**
 * When a source is polled next. Without a fixed time it is polled about twice in the time it usually takes to publish,
 * and less often the longer it rests, between {@link #SHORTEST} and {@link #LONGEST}. No source is ever given up.
 */
public final class PollPlan {
  /** The shortest time between polls, unless the user sets another. */
  public static final Duration SHORTEST = Duration.ofMinutes(5);

  /** The longest time between polls of a source that can be read, unless the user sets another. */
  public static final Duration LONGEST = Duration.ofHours(6);

  private static final Duration UNKNOWN_PACE = Duration.ofMinutes(30);
  private static final int ENOUGH_GAPS = 3;
  private static final Duration FIRST_RETRY = Duration.ofMinutes(15);
  private static final Duration LONGEST_RETRY = Duration.ofHours(24);
  private static final Duration SHORTEST_DEFERRAL = Duration.ofMinutes(1);
  private static final Duration WIDEST_SPREAD = Duration.ofMinutes(5);

  private PollPlan() {}

  /**
   * When to poll again.
   *
   * @param history with the poll that has just ended
   * @param retryAt the time at which the server or its rules asked to come back; within a minute and a day from now it
   *     stands as it is
   * @param now when that poll ended
   */
  public static Instant nextPollAt(
      Source source, SourceHistory history, @Nullable Instant retryAt, Instant now) {
    if (retryAt != null) {
      return clamp(retryAt, now.plus(SHORTEST_DEFERRAL), now.plus(LONGEST_RETRY));
    }
    if (history.lastPolledAt() == null) {
      return now;
    }
    Duration regular = source.every() != null ? source.every() : adapted(history, now);
    Duration wait = history.failures() == 0 ? regular : backoff(regular, history.failures());
    return now.plus(wait).plus(spread(source.name(), wait));
  }

  /** The average time between new entries lately; empty where fewer than two are known, those found at once counting as one. */
  public static Optional<Duration> usualPace(Collection<Instant> newEntriesAt) {
    return Pace.of(newEntriesAt, Duration::between).map(Pace::average);
  }

  private static Duration adapted(SourceHistory history, Instant now) {
    Duration half = Pace.of(history.newEntriesAt(), Duration::between)
        .filter(pace -> pace.gaps() >= ENOUGH_GAPS)
        .map(pace -> pace.median().dividedBy(2))
        .orElse(UNKNOWN_PACE);
    Duration rest = restingFor(history, now).dividedBy(10);
    return clamp(half.compareTo(rest) > 0 ? half : rest, SHORTEST, LONGEST);
  }

  private static Duration restingFor(SourceHistory history, Instant now) {
    Instant since =
        history.lastNewEntryAt() != null ? history.lastNewEntryAt() : history.firstPolledAt();
    return since == null || since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
  }

  /**
   * Doubles with each failure. It begins with a quarter of an hour even for a source that is polled a few times a day, so
   * that what was a blip is over before an edition names it.
   */
  private static Duration backoff(Duration regular, int failures) {
    Duration first = regular.compareTo(FIRST_RETRY) < 0 ? regular : FIRST_RETRY;
    Duration longest = clamp(regular, LONGEST, LONGEST_RETRY);
    int doublings = Math.min(failures - 1, 20);
    Duration wait = first.multipliedBy(1L << doublings);
    return wait.compareTo(longest) < 0 ? wait : longest;
  }

  /**
   * Up to a tenth of the wait, always the same for one source: sources that start together drift apart, and a run can be
   * repeated exactly.
   */
  private static Duration spread(SourceName name, Duration wait) {
    Duration widest = wait.dividedBy(10);
    if (widest.compareTo(WIDEST_SPREAD) > 0) {
      widest = WIDEST_SPREAD;
    }
    int share = Math.floorMod(name.value().hashCode() * 0x9E3779B1, 1 << 10);
    return widest.multipliedBy(share).dividedBy(1 << 10);
  }

  private static <T extends Comparable<T>> T clamp(T value, T least, T most) {
    if (value.compareTo(least) < 0) {
      return least;
    }
    return value.compareTo(most) > 0 ? most : value;
  }
}
