package org.clipsheet.health;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;

/** Time without Saturdays and Sundays, in UTC: near enough where days are compared. */
final class Weekends {
  private static final long DAY = Duration.ofDays(1).toSeconds();
  private static final long WEEK = 7 * DAY;
  private static final long WORKING_WEEK = 5 * DAY;

  /** 1 January 1970 was a Thursday, three days after a Monday. */
  private static final long EPOCH_IN_WEEK = 3 * DAY;

  private Weekends() {}

  /** Whether fewer than one in ten of the instants falls on a weekend. */
  static boolean restsOn(Collection<Instant> instants) {
    long onWeekends = instants.stream().filter(Weekends::contain).count();
    return onWeekends * 10 < instants.size();
  }

  /** How much of the time between the two lies on Mondays to Fridays. */
  static Duration workingTime(Instant earlier, Instant later) {
    long weekends = weekendSeconds(later) - weekendSeconds(earlier);
    return Duration.between(earlier, later).minusSeconds(weekends);
  }

  private static boolean contain(Instant instant) {
    DayOfWeek day = instant.atOffset(ZoneOffset.UTC).getDayOfWeek();
    return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
  }

  /** Seconds of weekends since a Monday in 1969. */
  private static long weekendSeconds(Instant instant) {
    long seconds = instant.getEpochSecond() + EPOCH_IN_WEEK;
    long ofThisWeek = Math.max(0, Math.floorMod(seconds, WEEK) - WORKING_WEEK);
    return Math.floorDiv(seconds, WEEK) * (WEEK - WORKING_WEEK) + ofThisWeek;
  }
}
