package org.clipsheet.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clipsheet.model.edition.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTimesTest {
  private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          # an ordinary day, and strictly after
          Europe/Kyiv         | 07:00       | 2026-11-23T04:59:59Z      | 2026-11-23T05:00:00Z
          Europe/Kyiv         | 07:00       | 2026-11-23T05:00:00Z      | 2026-11-24T05:00:00Z
          Europe/Kyiv         | 07:00,18:30 | 2026-11-23T05:00:00Z      | 2026-11-23T16:30:00Z
          Europe/Kyiv         | 07:00       | 2026-03-28T05:00:00Z      | 2026-03-29T04:00:00Z
          # Kyiv jumps from 03:00 to 04:00 on 29 March 2026, and falls back from 04:00 to 03:00 on 25 October
          Europe/Kyiv         | 03:30       | 2026-03-28T01:30:00Z      | 2026-03-29T01:00:00Z
          Europe/Kyiv         | 03:30       | 2026-03-29T01:00:00Z      | 2026-03-30T00:30:00Z
          Europe/Kyiv         | 03:10,03:50 | 2026-03-28T01:50:00Z      | 2026-03-29T01:00:00Z
          Europe/Kyiv         | 03:10,03:50 | 2026-03-29T01:00:00Z      | 2026-03-30T00:10:00Z
          Europe/Kyiv         | 03:30,04:00 | 2026-03-29T01:00:00Z      | 2026-03-30T00:30:00Z
          Europe/Kyiv         | 03:30       | 2026-10-24T20:00:00Z      | 2026-10-25T00:30:00Z
          Europe/Kyiv         | 03:30       | 2026-10-25T00:30:00Z      | 2026-10-26T01:30:00Z
          Europe/Kyiv         | 03:30       | 2026-10-25T01:15:00Z      | 2026-10-26T01:30:00Z
          # New York jumps from 02:00 to 03:00 on 8 March 2026, and falls back from 02:00 to 01:00 on 1 November
          America/New_York    | 02:30       | 2026-03-07T08:00:00Z      | 2026-03-08T07:00:00Z
          America/New_York    | 01:30       | 2026-11-01T05:00:00Z      | 2026-11-01T05:30:00Z
          America/New_York    | 01:30       | 2026-11-01T05:30:00Z      | 2026-11-02T06:30:00Z
          # Lord Howe moves by half an hour: 02:00 to 02:30 on 4 October 2026, 02:00 to 01:30 on 5 April
          Australia/Lord_Howe | 02:15       | 2026-10-03T12:00:00Z      | 2026-10-03T15:30:00Z
          Australia/Lord_Howe | 02:30       | 2026-10-03T12:00:00Z      | 2026-10-03T15:30:00Z
          Australia/Lord_Howe | 01:45       | 2026-04-04T12:00:00Z      | 2026-04-04T14:45:00Z
          Australia/Lord_Howe | 01:45       | 2026-04-04T14:45:00Z      | 2026-04-05T15:15:00Z
          # the far east of the date line
          Pacific/Kiritimati  | 07:00       | 2026-11-22T16:59:59Z      | 2026-11-22T17:00:00Z
          +14:00              | 00:00       | 2026-12-31T09:59:59.999Z  | 2026-12-31T10:00:00Z
          # Samoa skipped 30 December 2011 altogether
          Pacific/Apia        | 07:00       | 2011-12-29T18:00:00Z      | 2011-12-30T10:00:00Z
          Pacific/Apia        | 07:00       | 2011-12-30T10:00:00Z      | 2011-12-30T17:00:00Z
          """)
  void wallClockTimesFollowTheZone(String zone, String times, Instant after, Instant due) {
    Schedule schedule = at(times, EVERY_DAY);

    assertThat(DueTimes.next(schedule, ZoneId.of(zone), after)).isEqualTo(due);
  }

  @Test
  void daysOffAreSkipped() {
    Schedule workdays = at("07:00", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    Instant friday = Instant.parse("2026-11-20T07:00:00Z");
    assertThat(DueTimes.next(workdays, ZoneOffset.UTC, friday)).isEqualTo("2026-11-23T07:00:00Z");
  }

  @Test
  void aDayIsTheDayOfTheZone() {
    Schedule mondays = at("00:30", Set.of(DayOfWeek.MONDAY));

    Instant sundayInUtc = Instant.parse("2026-11-22T10:00:00Z");
    assertThat(DueTimes.next(mondays, ZoneId.of("Pacific/Kiritimati"), sundayInUtc))
        .isEqualTo("2026-11-22T10:30:00Z");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          30 7 * * 1-5 | UTC                 | 2026-11-20T07:30:00Z | 2026-11-23T07:30:00Z
          */20 * * * * | UTC                 | 2026-11-23T07:59:59Z | 2026-11-23T08:00:00Z
          0 6 1 1 *    | Europe/Kyiv         | 2026-11-23T00:00:00Z | 2027-01-01T04:00:00Z
          0 0 29 2 *   | UTC                 | 2096-03-01T00:00:00Z | 2104-02-29T00:00:00Z
          0 0 29 2 */7 | UTC                 | 2088-03-01T00:00:00Z | 2128-02-29T00:00:00Z
          30 2 * * *   | America/New_York    | 2026-03-07T08:00:00Z | 2026-03-08T07:00:00Z
          0 * * * *    | America/New_York    | 2026-03-08T06:00:00Z | 2026-03-08T07:00:00Z
          0 * * * *    | America/New_York    | 2026-03-08T07:00:00Z | 2026-03-08T08:00:00Z
          0 * * * *    | America/New_York    | 2026-11-01T05:00:00Z | 2026-11-01T07:00:00Z
          15 2 * * *   | Australia/Lord_Howe | 2026-10-03T12:00:00Z | 2026-10-03T15:30:00Z
          """)
  void cronFollowsTheSameRule(String expression, String zone, Instant after, Instant due) {
    assertThat(DueTimes.next(new Schedule.Cron(expression), ZoneId.of(zone), after))
        .isEqualTo(due);
  }

  @Test
  void anIntervalIsElapsedTime() {
    Schedule every = new Schedule.Every(Duration.ofMinutes(10));

    Instant beforeTheJump = Instant.parse("2026-03-29T00:55:00Z");
    assertThat(DueTimes.next(every, ZoneId.of("Europe/Kyiv"), beforeTheJump))
        .isEqualTo("2026-03-29T01:05:00Z");
  }

  @Test
  void aBrokenExpressionIsAProblemAndNoEndlessSearch() {
    assertThatExceptionOfType(InvalidCronException.class)
        .isThrownBy(
            () -> DueTimes.next(new Schedule.Cron("0 0 31 2 *"), ZoneOffset.UTC, Instant.EPOCH));
  }

  private static Schedule at(String times, Set<DayOfWeek> days) {
    List<LocalTime> parsed = Stream.of(times.split(",")).map(LocalTime::parse).toList();
    return new Schedule.At(parsed, days);
  }
}
