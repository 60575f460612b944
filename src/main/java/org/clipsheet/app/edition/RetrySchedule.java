package org.clipsheet.app.edition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a delivery is tried again. Greylisting wants minutes, a mail server that is down may need a weekend; after a week
 * the news is old and the operator has been told by every later edition.
 */
final class RetrySchedule {
  private static final List<Duration> WAITS = List.of(
      Duration.ofMinutes(1),
      Duration.ofMinutes(5),
      Duration.ofMinutes(15),
      Duration.ofMinutes(30),
      Duration.ofHours(1));

  private static final int ATTEMPTS = 7 * 24;
  private static final Duration IN_DOUBT_WAIT = Duration.ofMinutes(15);

  private RetrySchedule() {}

  /** After a failed attempt; empty when it is time to give up. */
  static Optional<Instant> afterFailure(int attempts, Instant now) {
    if (attempts >= ATTEMPTS) {
      return Optional.empty();
    }
    return Optional.of(now.plus(WAITS.get(Math.min(attempts, WAITS.size()) - 1)));
  }

  /** After an attempt of which nobody knows how it ended. */
  static Instant afterDoubt(Instant now) {
    return now.plus(IN_DOUBT_WAIT);
  }
}
