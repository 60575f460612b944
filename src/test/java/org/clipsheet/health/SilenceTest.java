package org.clipsheet.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipsheet.health.Histories.LONG_AGO;
import static org.clipsheet.health.Histories.NOW;
import static org.clipsheet.health.Histories.steady;
import static org.clipsheet.health.Histories.well;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.clipsheet.model.source.SourceHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceTest {

  @ParameterizedTest
  @CsvSource({
    // an agency, silent for longer than two days
    "PT10M, P1D, false",
    "PT10M, P2DT1H, true",
    // every few hours, weekends too
    "PT5H, P1DT23H, false",
    "PT5H, P2DT1H, true",
    // daily: three days are still ordinary
    "P1D, P3D, false",
    "P1D, P3DT1H, true",
    // weekly
    "P7D, P20D, false",
    "P7D, P22D, true",
    // monthly
    "P30D, P80D, false",
    "P30D, P91D, true",
  })
  void aPauseIsJudgedByTheSourcesOwnPace(Duration gap, Duration pause, boolean silent) {
    Instant wednesday = Instant.parse("2026-11-18T12:00:00Z");
    // fifty entries at this pace; weekends among them, except for the quickest
    List<Instant> entries = steady(50, gap, wednesday);
    Instant now = wednesday.plus(pause);

    assertThat(isSilent(entries, now)).isEqualTo(silent);
  }

  @Test
  void tooFewGapsSayNothing() {
    Instant last = NOW.minus(Duration.ofDays(60));

    assertThat(isSilent(steady(8, Duration.ofHours(1), last), NOW)).isFalse();
    assertThat(isSilent(steady(9, Duration.ofHours(1), last), NOW)).isTrue();
  }

  @Test
  void whatOnePollFindsIsOneEntry() {
    List<Instant> foundAtOnce = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      foundAtOnce.add(NOW.minus(Duration.ofDays(30)));
    }

    assertThat(isSilent(foundAtOnce, NOW)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-15T20:00:00Z, false", // Sunday evening
    "2026-11-16T10:00:00Z, false", // Monday
    "2026-11-17T08:00:00Z, false", // Tuesday
    "2026-11-17T18:00:00Z, true",
  })
  void aPaperOfWorkingDaysIsNotBlamedForTheWeekend(Instant now, boolean silent) {
    // ten a day, Monday to Friday, the last on Friday 13 November at 17:00
    List<Instant> entries = workingDays(LocalDate.of(2026, 11, 9), 5);

    assertThat(isSilent(entries, now)).isEqualTo(silent);
  }

  @ParameterizedTest
  @CsvSource({"P6D, false", "P9D, false", "P13D, true"})
  void aWeeklyThatPublishesInBurstsIsNotBlamedForTheTimeBetween(Duration pause, boolean silent) {
    Instant lastIssue = Instant.parse("2026-11-12T09:00:00Z");
    List<Instant> entries = new ArrayList<>();
    for (int issue = 0; issue < 3; issue++) {
      Instant at = lastIssue.minus(Duration.ofDays(7L * issue));
      entries.addAll(steady(16, Duration.ofMinutes(4), at));
    }

    assertThat(isSilent(entries, lastIssue.plus(pause))).isEqualTo(silent);
  }

  @Test
  void oldPiecesThatAListingKeepsPinnedDoNotHideASilence() {
    Instant last = NOW.minus(Duration.ofDays(6));
    List<Instant> entries = steady(20, Duration.ofHours(2), last);
    entries.add(Instant.parse("2019-01-01T00:00:00Z"));
    entries.add(Instant.parse("2022-01-01T00:00:00Z"));
    entries.add(Instant.parse("0001-01-01T00:00:00Z"));

    assertThat(Silence.of(well(entries), NOW))
        .get()
        .extracting(Health.Silent::usualPace)
        .isEqualTo(Duration.ofHours(2));
  }

  @Test
  void aDateInTheFutureIsNoSignOfLife() {
    List<Instant> entries = steady(20, Duration.ofHours(2), NOW.minus(Duration.ofDays(6)));
    entries.add(NOW.plus(Duration.ofDays(400)));
    SourceHistory history =
        new SourceHistory(LONG_AGO, NOW, NOW, null, 0, null, null, 0, entries, false);

    assertThat(Silence.of(history, NOW)).isPresent();
  }

  @Test
  void anEntryWithAnOldDateIsASignOfLifeWhenItIsFound() {
    List<Instant> entries = steady(20, Duration.ofHours(2), NOW.minus(Duration.ofDays(6)));
    Instant yesterday = NOW.minus(Duration.ofDays(1));
    SourceHistory history =
        new SourceHistory(LONG_AGO, NOW, NOW, yesterday, 0, null, null, 0, entries, false);

    assertThat(Silence.of(history, NOW)).isEmpty();
  }

  @Test
  void timeInWhichNobodyLookedIsNotSilence() {
    Instant last = NOW.minus(Duration.ofDays(30));
    Instant stoppedAt = last.plus(Duration.ofHours(5));
    SourceHistory history = new SourceHistory(
        LONG_AGO,
        stoppedAt,
        stoppedAt,
        last,
        0,
        null,
        null,
        0,
        steady(30, Duration.ofHours(2), last),
        false);

    assertThat(Silence.of(history, NOW)).isEmpty();
  }

  private static boolean isSilent(List<Instant> entries, Instant now) {
    SourceHistory polledNow =
        new SourceHistory(LONG_AGO, now, now, null, 0, null, null, 0, entries, false);
    return Silence.of(polledNow, now).isPresent();
  }

  private static List<Instant> workingDays(LocalDate monday, int days) {
    List<Instant> entries = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      for (int hour = 8; hour < 18; hour++) {
        entries.add(monday.plusDays(day).atTime(LocalTime.of(hour, 0)).toInstant(ZoneOffset.UTC));
      }
    }
    return entries;
  }
}
