package org.clipsheet.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipsheet.health.Histories.LONG_AGO;
import static org.clipsheet.health.Histories.NOW;
import static org.clipsheet.health.Histories.failing;
import static org.clipsheet.health.Histories.steady;
import static org.clipsheet.health.Histories.well;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceHeaders;
import org.clipsheet.model.source.SourceHistory;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.SourceName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollPlanTest {
  private static final Duration WIDEST_SPREAD = Duration.ofMinutes(5);

  @Test
  void aSourceNeverPolledIsDueNow() {
    SourceHistory untouched =
        new SourceHistory(null, null, null, null, 0, null, null, 0, List.of(), false);

    assertThat(PollPlan.nextPollAt(source("Paper", null), untouched, null, NOW)).isEqualTo(NOW);
  }

  @ParameterizedTest
  @CsvSource({
    // the gap between entries, how long ago the last came, the wait
    "PT1M, PT0S, PT5M",
    "PT20M, PT10M, PT10M",
    "PT2H, PT2H, PT1H",
    "P1D, PT0S, PT6H",
    "P30D, PT0S, PT6H",
    // the longer it rests, the longer the wait
    "PT20M, PT5H, PT30M",
    "PT20M, PT20H, PT2H",
    "PT20M, P30D, PT6H",
  })
  void withoutAFixedTimeTheWaitFollowsThePace(Duration gap, Duration rest, Duration wait) {
    SourceHistory history = well(steady(30, gap, NOW.minus(rest)));

    assertThat(waitAfter(source("Paper", null), history)).isBetween(wait, wait.plus(spread(wait)));
  }

  @Test
  void aSourceOfUnknownPaceIsPolledEveryHalfHourAtFirst() {
    Instant firstPoll = NOW.minus(Duration.ofMinutes(30));
    SourceHistory young =
        new SourceHistory(firstPoll, NOW, NOW, null, 0, null, null, 0, List.of(), false);
    SourceHistory emptyForWeeks =
        new SourceHistory(LONG_AGO, NOW, NOW, null, 0, null, null, 0, List.of(), false);

    assertThat(waitAfter(source("Paper", null), young))
        .isBetween(Duration.ofMinutes(30), Duration.ofMinutes(33));
    assertThat(waitAfter(source("Paper", null), emptyForWeeks))
        .isBetween(Duration.ofHours(6), Duration.ofHours(6).plus(WIDEST_SPREAD));
  }

  @ParameterizedTest
  @CsvSource({"PT10S", "PT15M", "P3D"})
  void aFixedTimeStands(Duration every) {
    SourceHistory busy = well(steady(30, Duration.ofMinutes(1), NOW));

    assertThat(waitAfter(source("Paper", every), busy)).isBetween(every, every.plus(spread(every)));
  }

  @ParameterizedTest
  @CsvSource({
    // every, failures in a row, the wait
    "PT5M, 1, PT5M",
    "PT5M, 2, PT10M",
    "PT5M, 4, PT40M",
    "PT5M, 8, PT6H",
    "PT5M, 1000000, PT6H",
    // a slow source is tried again sooner than it would be polled
    "PT12H, 1, PT15M",
    "PT12H, 3, PT1H",
    "PT12H, 9, PT12H",
    "P7D, 30, P1D",
  })
  void failuresDoubleTheWaitUpToALimitAndNeverEndIt(Duration every, int failures, Duration wait) {
    SourceHistory history = failing(failures, 500, "HTTP 500");

    assertThat(waitAfter(source("Paper", every), history)).isBetween(wait, wait.plus(spread(wait)));
  }

  @ParameterizedTest
  @CsvSource({
    "PT20M, PT20M",
    "PT0S, PT1M",
    "-PT5H, PT1M",
    "PT23H, PT23H",
    "P9D, P1D",
  })
  void aTimeGivenByTheServerStandsWithinAMinuteAndADay(Duration asked, Duration wait) {
    Instant next = PollPlan.nextPollAt(
        source("Paper", Duration.ofMinutes(15)), failing(3, 429, "HTTP 429"), NOW.plus(asked), NOW);

    assertThat(next).isEqualTo(NOW.plus(wait));
  }

  @Test
  void sourcesThatStartTogetherDriftApartTheSameWayEachTime() {
    SourceHistory history = well(List.of());
    Set<Instant> times = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      Source source = source("Paper " + i, Duration.ofMinutes(15));
      Instant next = PollPlan.nextPollAt(source, history, null, NOW);
      assertThat(PollPlan.nextPollAt(source, history, null, NOW)).isEqualTo(next);
      times.add(next);
    }

    assertThat(times).hasSizeGreaterThan(150);
  }

  @Property
  void theNextPollIsAlwaysAheadAndNeverMoreThanADayAwayUnlessTheUserSaidSo(
      @ForAll @IntRange(max = 200) int failures,
      @ForAll List<@LongRange(min = -62_135_596_800L, max = 4_102_444_800L) Long> entries,
      @ForAll String name) {
    List<Instant> instants = entries.stream().map(Instant::ofEpochSecond).toList();
    SourceHistory history =
        new SourceHistory(LONG_AGO, NOW, NOW, LONG_AGO, failures, null, null, 0, instants, false);

    Duration wait = waitAfter(source("n" + name, null), history);

    assertThat(wait).isBetween(PollPlan.SHORTEST, PollPlan.LONGEST.plus(WIDEST_SPREAD));
  }

  @Test
  void theUsualPaceIsAnAverage() {
    List<Instant> daily = steady(20, Duration.ofDays(1), NOW);

    assertThat(PollPlan.usualPace(daily)).contains(Duration.ofDays(1));
    assertThat(PollPlan.usualPace(List.of())).isEmpty();
    assertThat(PollPlan.usualPace(List.of(NOW, NOW.plusSeconds(30)))).isEmpty();
  }

  private static Duration waitAfter(Source source, SourceHistory history) {
    return Duration.between(NOW, PollPlan.nextPollAt(source, history, null, NOW));
  }

  private static Duration spread(Duration wait) {
    Duration tenth = wait.dividedBy(10);
    return tenth.compareTo(WIDEST_SPREAD) < 0 ? tenth : WIDEST_SPREAD;
  }

  private static Source source(String name, @Nullable Duration every) {
    return new Source(
        new SourceName(name),
        URI.create("https://paper.test/feed"),
        SourceKind.AUTO,
        every,
        null,
        Selectors.NONE,
        SourceHeaders.NONE,
        false,
        null);
  }
}
