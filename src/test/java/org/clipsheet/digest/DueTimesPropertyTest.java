package org.clipsheet.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Times;
import org.clipsheet.model.edition.Schedule;

class DueTimesPropertyTest {
  private static final Duration WINDOW = Duration.ofDays(3);

  /** Days around which clocks jump somewhere, and one ordinary day. */
  private static final List<Instant> STARTS = List.of(
      Instant.parse("2026-03-28T00:00:00Z"),
      Instant.parse("2026-10-24T00:00:00Z"),
      Instant.parse("2026-03-07T00:00:00Z"),
      Instant.parse("2026-10-31T00:00:00Z"),
      Instant.parse("2026-10-02T12:00:00Z"),
      Instant.parse("2026-04-03T12:00:00Z"),
      Instant.parse("2026-07-01T00:00:00Z"));

  @Property(tries = 200)
  void dueTimesAreThoseThatAWatchedClockWouldShow(
      @ForAll("zones") ZoneId zone,
      @ForAll("starts") Instant start,
      @ForAll("times") List<LocalTime> times,
      @ForAll("days") Set<DayOfWeek> days) {
    Schedule.At schedule = new Schedule.At(times, days);

    List<Instant> due = new ArrayList<>();
    Instant next = DueTimes.next(schedule, zone, start);
    while (!next.isAfter(start.plus(WINDOW))) {
      due.add(next);
      next = DueTimes.next(schedule, zone, next);
    }

    assertThat(due).isSorted().doesNotHaveDuplicates();
    assertThat(due).isEqualTo(watchedByTheMinute(schedule, zone.getRules(), start));
  }

  /** Looks at the wall clock every minute, as slow as it is plain. */
  private static List<Instant> watchedByTheMinute(
      Schedule.At schedule, ZoneRules rules, Instant start) {
    List<Instant> due = new ArrayList<>();
    for (Instant minute = start.plus(Duration.ofMinutes(1));
        !minute.isAfter(start.plus(WINDOW));
        minute = minute.plus(Duration.ofMinutes(1))) {
      if (shows(schedule, rules, minute) || endsAGapOverATime(schedule, rules, minute)) {
        due.add(minute);
      }
    }
    return due;
  }

  private static boolean shows(Schedule.At schedule, ZoneRules rules, Instant minute) {
    LocalDateTime wallClock = LocalDateTime.ofInstant(minute, rules.getOffset(minute));
    List<ZoneOffset> offsets = rules.getValidOffsets(wallClock);
    boolean firstShowing = offsets.getFirst().equals(rules.getOffset(minute));
    return firstShowing && isOn(schedule, wallClock);
  }

  private static boolean endsAGapOverATime(Schedule.At schedule, ZoneRules rules, Instant minute) {
    ZoneOffsetTransition transition = rules.previousTransition(minute.plusNanos(1));
    if (transition == null || !transition.isGap() || !transition.getInstant().equals(minute)) {
      return false;
    }
    LocalDateTime skipped = transition.getDateTimeBefore();
    while (skipped.isBefore(transition.getDateTimeAfter())) {
      if (isOn(schedule, skipped)) {
        return true;
      }
      skipped = skipped.plusMinutes(1);
    }
    return false;
  }

  private static boolean isOn(Schedule.At schedule, LocalDateTime wallClock) {
    return schedule.days().contains(wallClock.getDayOfWeek())
        && schedule.times().contains(wallClock.toLocalTime());
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "Europe/Kyiv",
            "America/New_York",
            "Australia/Lord_Howe",
            "Pacific/Kiritimati",
            "America/St_Johns",
            "UTC")
        .map(ZoneId::of);
  }

  @Provide
  Arbitrary<Instant> starts() {
    return Arbitraries.of(STARTS);
  }

  @Provide
  Arbitrary<List<LocalTime>> times() {
    Arbitrary<LocalTime> anyTime = Times.times().ofPrecision(ChronoUnit.MINUTES);
    Arbitrary<LocalTime> smallHours = anyTime.map(time -> time.withHour(time.getHour() % 4));
    return Arbitraries.oneOf(anyTime, smallHours).list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<Set<DayOfWeek>> days() {
    return Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
  }
}
