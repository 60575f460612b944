package org.clipsheet.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekendsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T18:00:00Z, 2026-11-23T09:00:00Z, PT15H",
    "2026-11-20T18:00:00Z, 2026-11-21T09:00:00Z, PT6H",
    "2026-11-21T03:00:00Z, 2026-11-22T23:00:00Z, PT0S",
    "2026-11-22T12:00:00Z, 2026-11-23T01:00:00Z, PT1H",
    "2026-11-16T00:00:00Z, 2026-11-30T00:00:00Z, P10D",
    "1969-12-26T12:00:00Z, 1969-12-29T12:00:00Z, P1D",
  })
  void onlyMondayToFridayCounts(Instant earlier, Instant later, Duration counted) {
    assertThat(Weekends.workingTime(earlier, later)).isEqualTo(counted);
  }

  @Test
  void aSourceRestsIfLessThanATenthFallsOnWeekends() {
    Instant friday = Instant.parse("2026-11-20T12:00:00Z");
    Instant saturday = Instant.parse("2026-11-21T12:00:00Z");

    assertThat(Weekends.restsOn(List.of(friday, friday))).isTrue();
    assertThat(Weekends.restsOn(List.of(friday, saturday))).isFalse();
  }
}
