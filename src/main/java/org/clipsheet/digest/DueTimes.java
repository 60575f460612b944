package org.clipsheet.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.function.Predicate;
import org.clipsheet.model.edition.Schedule;

/**
 * When the editions of a digest are due. Where clocks jump forward over a due time, the edition is due at the first
 * instant after the gap; where they fall back, only the first of the two equal times counts. Several times within one
 * gap are one edition.
 */
public final class DueTimes {

  private DueTimes() {}

  /**
   * The first due instant strictly after {@code after}.
   *
   * @param zone in which the schedule's times are told; an interval does not depend on it
   * @throws InvalidCronException if the schedule is a cron expression that cannot be understood or never fires
   */
  public static Instant next(Schedule schedule, ZoneId zone, Instant after) {
    return switch (schedule) {
      case Schedule.At at ->
        next(at.times(), day -> at.days().contains(day.getDayOfWeek()), zone.getRules(), after);
      case Schedule.Cron cron -> {
        CronExpression expression = CronExpression.parse(cron.expression());
        yield next(expression.times(), expression::firesOn, zone.getRules(), after);
      }
      case Schedule.Every every -> after.plus(every.interval());
    };
  }

  /**
   * Starts at the local day of {@code after}: as a later wall clock never means an earlier instant, no day before it
   * can hold the answer. It ends because every schedule fires on some day of the calendar's cycle.
   */
  private static Instant next(
      List<LocalTime> times, Predicate<LocalDate> firesOn, ZoneRules rules, Instant after) {
    LocalDate day = LocalDate.ofInstant(after, rules.getOffset(after));
    while (true) {
      if (firesOn.test(day)) {
        for (LocalTime time : times) {
          Instant due = instantOf(day.atTime(time), rules);
          if (due.isAfter(after)) {
            return due;
          }
        }
      }
      day = day.plusDays(1);
    }
  }

  private static Instant instantOf(LocalDateTime wallClock, ZoneRules rules) {
    List<ZoneOffset> offsets = rules.getValidOffsets(wallClock);
    return offsets.isEmpty()
        ? rules.getTransition(wallClock).getInstant()
        : wallClock.toInstant(offsets.getFirst());
  }
}
