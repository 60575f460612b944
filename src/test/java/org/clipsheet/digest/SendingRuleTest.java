package org.clipsheet.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipsheet.digest.CandidateBuilder.article;
import static org.clipsheet.digest.Editions.DAILY;
import static org.clipsheet.digest.Editions.digest;

import java.time.Duration;
import java.time.Instant;
import org.clipsheet.model.edition.Edition;
import org.clipsheet.model.edition.Schedule;
import org.clipsheet.model.edition.WhenEmpty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendingRuleTest {
  private static final Schedule EVERY_TEN_MINUTES = new Schedule.Every(Duration.ofMinutes(10));

  // the edition is built on 2026-11-23T05:00:02Z
  @ParameterizedTest
  @CsvSource(nullValues = "never", delimiter = '|', textBlock = """
          # when-empty | last sent            | new problem | scheduled | sent
          SEND         | 2026-11-22T05:00:00Z | false       | true      | true
          SEND         | never                | false       | true      | true
          SEND         | 2026-11-22T05:00:00Z | true        | false     | false
          SEND         | never                | false       | false     | true
          SKIP         | 2026-11-22T05:00:00Z | false       | true      | false
          SKIP         | 2026-11-22T05:00:00Z | true        | true      | true
          SKIP         | 2026-11-17T05:00:00Z | false       | true      | false
          SKIP         | 2026-11-16T05:00:09Z | false       | true      | true
          SKIP         | 2026-11-15T21:59:00Z | false       | true      | true
          SKIP         | never                | false       | true      | true
          SKIP         | never                | true        | false     | false
          """)
  void anEmptyEditionIsSentAsTheDigestSays(
      WhenEmpty whenEmpty,
      @Nullable Instant lastSentAt,
      boolean newProblem,
      boolean scheduled,
      boolean sent) {
    Edition empty = edition(DAILY, whenEmpty);

    assertThat(SendingRule.worthSending(empty, lastSentAt, newProblem, scheduled))
        .isEqualTo(sent);
  }

  @ParameterizedTest
  @CsvSource({"SEND,true", "SEND,false", "SKIP,true", "SKIP,false"})
  void anIntervalBringsMailOnlyWithNews(WhenEmpty whenEmpty, boolean scheduled) {
    Edition empty = edition(EVERY_TEN_MINUTES, whenEmpty);
    Edition withNews = edition(EVERY_TEN_MINUTES, whenEmpty, article(1).matching("A"));

    assertThat(SendingRule.worthSending(empty, null, true, scheduled)).isFalse();
    assertThat(SendingRule.worthSending(withNews, null, false, scheduled)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"SEND,true", "SEND,false", "SKIP,true", "SKIP,false"})
  void anEditionThatTellsOfAnArticleIsAlwaysSent(WhenEmpty whenEmpty, boolean scheduled) {
    Edition late = edition(DAILY, whenEmpty, article(1).published("2020-01-01").matching("A"));

    assertThat(SendingRule.worthSending(late, Editions.DUE_AT, false, scheduled))
        .isTrue();
  }

  private static Edition edition(
      Schedule schedule, WhenEmpty whenEmpty, CandidateBuilder... candidates) {
    return Editions.compose(Editions.material(digest(schedule, whenEmpty, 60), candidates))
        .edition();
  }
}
