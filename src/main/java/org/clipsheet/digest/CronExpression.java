package org.clipsheet.digest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * A cron expression of five fields: minute, hour, day of month, month, day of week. It is read as Vixie cron reads it
 * (crontab(5)): where neither of the two day fields begins with {@code *}, a day that satisfies either of them counts;
 * else both must be satisfied. Immutable.
 */
public final class CronExpression {
  private final List<LocalTime> times;
  private final CronField daysOfMonth;
  private final CronField months;
  private final CronField daysOfWeek;

  private CronExpression(
      CronField minutes,
      CronField hours,
      CronField daysOfMonth,
      CronField months,
      CronField daysOfWeek) {
    this.times = timesOf(hours, minutes);
    this.daysOfMonth = daysOfMonth;
    this.months = months;
    this.daysOfWeek = daysOfWeek;
  }

  /**
   * Reads lists ({@code 1,15}), ranges ({@code mon-fri}), steps ({@code *}{@code /15}, {@code 8-18/2}), the English
   * three-letter names of months and days, and 0 or 7 for Sunday.
   *
   * @throws InvalidCronException if the expression cannot be understood or fires on no day of any year
   */
  public static CronExpression parse(String expression) {
    String[] fields = expression.strip().split("\\s+", -1);
    if (fields.length != 5 || fields[0].isEmpty()) {
      throw new InvalidCronException(
          expression,
          null,
          "five fields are needed (minute, hour, day of month, month, day of week), found "
              + (fields[0].isEmpty() ? 0 : fields.length));
    }
    try {
      CronExpression parsed = new CronExpression(
          CronField.parse(CronField.Unit.MINUTE, fields[0]),
          CronField.parse(CronField.Unit.HOUR, fields[1]),
          CronField.parse(CronField.Unit.DAY_OF_MONTH, fields[2]),
          CronField.parse(CronField.Unit.MONTH, fields[3]),
          CronField.parse(CronField.Unit.DAY_OF_WEEK, fields[4]));
      parsed.requireSomeDay();
      return parsed;
    } catch (CronField.Problem problem) {
      throw new InvalidCronException(expression, problem.unit().words(), problem.words());
    }
  }

  /** The times of day at which it fires, ascending; never empty. */
  List<LocalTime> times() {
    return times;
  }

  boolean firesOn(LocalDate day) {
    if (!months.contains(day.getMonthValue())) {
      return false;
    }
    boolean dayOfMonth = daysOfMonth.contains(day.getDayOfMonth());
    boolean dayOfWeek = daysOfWeek.contains(day.getDayOfWeek().getValue() % 7);
    return eitherDayCounts() ? dayOfMonth || dayOfWeek : dayOfMonth && dayOfWeek;
  }

  private boolean eitherDayCounts() {
    return !daysOfMonth.startsWithStar() && !daysOfWeek.startsWithStar();
  }

  /** A month that holds the day is enough: within 400 years each date, 29 February too, falls on each day of the week. */
  private void requireSomeDay() throws CronField.Problem {
    boolean fires = eitherDayCounts()
        || months.values().stream()
            .anyMatch(
                month -> Month.of(month).maxLength() >= daysOfMonth.values().getFirst());
    if (!fires) {
      throw new CronField.Problem(
          CronField.Unit.DAY_OF_MONTH,
          "never fires: no month it names has a day " + daysOfMonth.values().getFirst());
    }
  }

  private static List<LocalTime> timesOf(CronField hours, CronField minutes) {
    List<LocalTime> times = new ArrayList<>();
    for (int hour : hours.values()) {
      for (int minute : minutes.values()) {
        times.add(LocalTime.of(hour, minute));
      }
    }
    return List.copyOf(times);
  }
}
