package org.clipsheet.health;

import java.time.Duration;

/** Durations as people say them. */
final class Wording {
  private static final Duration TWO_HOURS = Duration.ofHours(2);
  private static final Duration TWO_DAYS = Duration.ofDays(2);

  private Wording() {}

  /** Such as {@code every 40 minutes}, {@code every 3 days}; rounded to the unit in which there are at least two. */
  static String every(Duration pace) {
    if (pace.compareTo(TWO_DAYS) >= 0) {
      return "every " + rounded(pace, Duration.ofDays(1)) + " days";
    }
    if (pace.compareTo(TWO_HOURS) >= 0) {
      return "every " + rounded(pace, Duration.ofHours(1)) + " hours";
    }
    long minutes = rounded(pace, Duration.ofMinutes(1));
    return minutes < 2 ? "every minute" : "every " + minutes + " minutes";
  }

  private static long rounded(Duration pace, Duration unit) {
    return pace.plus(unit.dividedBy(2)).dividedBy(unit);
  }
}
