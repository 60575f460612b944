package org.clipsheet.model.edition;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** When the editions of a digest are due, in the digest's own zone. */
public sealed interface Schedule {

  /** At wall-clock times on some days of the week; both never empty. */
  record At(List<LocalTime> times, Set<DayOfWeek> days) implements Schedule {
    public At {
      times = times.stream().distinct().sorted().toList();
      days = Set.copyOf(days);
      if (times.isEmpty() || days.isEmpty()) {
        throw new IllegalArgumentException("a schedule needs a time and a day");
      }
    }
  }

  /** By a cron expression of five fields: minute, hour, day of month, month, day of week (0 or 7 is Sunday). */
  record Cron(String expression) implements Schedule {}

  /** Again and again after this time, and only when something matched. */
  record Every(Duration interval) implements Schedule {
    public Every {
      if (interval.isNegative() || interval.isZero()) {
        throw new IllegalArgumentException("interval must be positive: " + interval);
      }
    }
  }
}
