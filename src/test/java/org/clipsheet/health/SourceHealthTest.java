package org.clipsheet.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipsheet.health.Histories.LONG_AGO;
import static org.clipsheet.health.Histories.NOW;
import static org.clipsheet.health.Histories.failing;
import static org.clipsheet.health.Histories.steady;
import static org.clipsheet.health.Histories.well;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.clipsheet.model.edition.SourceProblem;
import org.clipsheet.model.source.SourceHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceHealthTest {

  @Test
  void aSourceThatWasNeverPolledIsNew() {
    SourceHistory history =
        new SourceHistory(null, null, null, null, 0, null, null, 0, List.of(), false);

    assertThat(SourceHealth.judge(history, NOW)).isEqualTo(new Health.New());
    assertThat(SourceHealth.problem("Ministry", new Health.New())).isEmpty();
  }

  @Test
  void aPausedSourceIsPausedWhateverItsHistory() {
    SourceHistory history = new SourceHistory(
        LONG_AGO, LONG_AGO, LONG_AGO, LONG_AGO, 3, LONG_AGO, "HTTP 404", 404, List.of(), true);

    assertThat(SourceHealth.judge(history, NOW)).isEqualTo(new Health.Paused());
    assertThat(SourceHealth.problem("Ministry", new Health.Paused())).isEmpty();
  }

  @Test
  void aSourceIsNamedFromItsFirstFailedPollOn() {
    Health health = SourceHealth.judge(failing(1, 503, "HTTP 503"), NOW);

    assertThat(SourceHealth.problem("Harbour Post", health))
        .contains(
            new SourceProblem(
                "Harbour Post",
                "HTTP 503",
                NOW,
                "The site itself has trouble; it is tried again without your help. If it lasts for days, look for another address of the site."));
  }

  @Test
  void aSourceThatKeepsFailingSaysSinceWhenAndHowOften() {
    Health health = SourceHealth.judge(failing(12, 404, "HTTP 404"), NOW);

    assertThat(SourceHealth.problem("Ministry", health)).get().satisfies(problem -> {
      assertThat(problem.problem()).isEqualTo("HTTP 404 (12 polls in a row)");
      assertThat(problem.since()).isEqualTo(NOW.minus(Duration.ofHours(11)));
      assertThat(problem.advice()).contains("may have moved").contains("sources.yaml");
    });
  }

  @Test
  void aFailureWithoutDetailsIsStillAFailure() {
    SourceHistory history =
        new SourceHistory(null, NOW, null, null, 1, null, null, 0, List.of(), false);

    assertThat(SourceHealth.judge(history, NOW))
        .isEqualTo(
            new Health.Failing(NOW, 1, "the poll failed", Ailment.of(0, null).advice()));
  }

  @Test
  void aSourceThatFailsIsNotAlsoCalledSilent() {
    List<Instant> entries = steady(20, Duration.ofHours(1), NOW.minus(Duration.ofDays(30)));
    SourceHistory history = new SourceHistory(
        LONG_AGO, NOW, LONG_AGO, LONG_AGO, 1, NOW, "timed out", 0, entries, false);

    assertThat(SourceHealth.judge(history, NOW)).isInstanceOf(Health.Failing.class);
  }

  @Test
  void aSilentSourceSaysSinceWhenAndItsUsualPace() {
    Instant last = NOW.minus(Duration.ofDays(6));
    Health health = SourceHealth.judge(well(steady(50, Duration.ofHours(3), last)), NOW);

    assertThat(SourceHealth.problem("Ministry", health)).get().satisfies(problem -> {
      assertThat(problem.problem()).isEqualTo("nothing new; usually every 3 hours");
      assertThat(problem.since()).isEqualTo(last);
      assertThat(problem.advice()).contains("still publishes");
    });
  }

  @ParameterizedTest
  @CsvSource({
    "PT20S, every minute",
    "PT1M29S, every minute",
    "PT40M, every 40 minutes",
    "PT119M, every 119 minutes",
    "PT2H, every 2 hours",
    "PT47H, every 47 hours",
    "P2D, every 2 days",
    "P6DT13H, every 7 days",
  })
  void pacesAreSaidInTheUnitThatFits(Duration pace, String words) {
    assertThat(Wording.every(pace)).isEqualTo(words);
  }
}
