package org.clipsheet.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronExpressionTest {

  @Test
  void stepsRangesAndListsGiveTheTimesOfADay() {
    CronExpression expression = CronExpression.parse("*/30 8-10/2,22 * * *");

    assertThat(expression.times())
        .containsExactlyElementsOf(Stream.of("08:00", "08:30", "10:00", "10:30", "22:00", "22:30")
            .map(LocalTime::parse)
            .toList());
  }

  // 2026-11-01 is a Sunday
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          0 7 * * 1-5           | 2,3,4,5,6,9,10,11,12,13
          0 7 * * mon,WED       | 2,4,9,11
          0 7 * * 0             | 1,8
          0 7 * * 7             | 1,8
          0 7 * * sat-sun       | 1,7,8,14
          0 7 * * 5-7           | 1,6,7,8,13,14
          0 7 * * */2           | 1,3,5,7,8,10,12,14
          0 7 5 * *             | 5
          0 7 5,13 * fri        | 5,6,13
          0 7 */2 * fri         | 13
          0 7 5-13 * */6        | 7,8
          0 7 * nov *           | 1,2,3,4,5,6,7,8,9,10,11,12,13,14
          0 7 * DEC-dec *       |
          """)
  void firesOnTheDaysThatVixieCronWouldChoose(String expression, String days) {
    CronExpression parsed = CronExpression.parse(expression);

    List<Integer> fired = Stream.iterate(LocalDate.of(2026, 11, 1), day -> day.plusDays(1))
        .limit(14)
        .filter(parsed::firesOn)
        .map(LocalDate::getDayOfMonth)
        .toList();

    List<Integer> expected = days == null
        ? List.of()
        : Stream.of(days.split(",")).map(Integer::valueOf).toList();
    assertThat(fired).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          60 7 * * *     | minute       | "60" is not a number from 0 to 59
          -5 7 * * *     | minute       | "" is not a number from 0 to 59
          5, 7 * * *     | minute       | "" is not a number from 0 to 59
          1e1 7 * * *    | minute       | "1e1" is not a number from 0 to 59
          ٣ 7 * * *      | minute       | "٣" is not a number from 0 to 59
          99999999999 7 * * * | minute  | "99999999999" is not a number from 0 to 59
          0 24 * * *     | hour         | "24" is not a number from 0 to 23
          0 9-5 * * *    | hour         | the range "9-5" runs backwards
          0 7/2 * * *    | hour         | a step needs * or a range before it: "7/2"
          0 */0 * * *    | hour         | the step "0" is not a number from 1 to 999
          0 */2/3 * * *  | hour         | the step "2/3" is not a number from 1 to 999
          0 7 0 * *      | day of month | "0" is not a number from 1 to 31
          0 7 L * *      | day of month | "L" is not a number from 1 to 31
          0 7 * foo *    | month        | "foo" is not a number from 1 to 12 or a name such as jan
          0 7 * * monday | day of week  | "monday" is not a number from 0 to 7 or a name such as sun
          0 7 * * 8      | day of week  | "8" is not a number from 0 to 7 or a name such as sun
          0 7 31 2 *     | day of month | never fires: no month it names has a day 31
          0 7 31 4,6 *   | day of month | never fires: no month it names has a day 31
          0 7 30 feb */2 | day of month | never fires: no month it names has a day 30
          """)
  void sayWhichFieldIsWrongAndHow(String expression, String field, String problem) {
    assertThatExceptionOfType(InvalidCronException.class)
        .isThrownBy(() -> CronExpression.parse(expression))
        .satisfies(invalid -> {
          assertThat(invalid.field()).contains(field);
          assertThat(invalid.problem()).isEqualTo(problem);
        })
        .withMessage("cron expression \"%s\": %s: %s", expression, field, problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "7", "0 7 * *", "0 0 7 * * *", "@daily"})
  void needsFiveFields(String expression) {
    assertThatExceptionOfType(InvalidCronException.class)
        .isThrownBy(() -> CronExpression.parse(expression))
        .withMessageContaining("five fields are needed")
        .satisfies(invalid -> assertThat(invalid.field()).isEmpty());
  }

  @Test
  void anImpossibleDayBesideAWeekdayStillFiresOnTheWeekday() {
    assertThat(CronExpression.parse("0 7 31 2 mon").firesOn(LocalDate.of(2026, 2, 2)))
        .isTrue();
  }

  @Test
  void theLeapDayIsADay() {
    assertThat(CronExpression.parse("0 7 29 2 *").firesOn(LocalDate.of(2028, 2, 29)))
        .isTrue();
  }

  @Test
  void aLongHostileExpressionEndsInAProblem() {
    String longField = "1,".repeat(100_000);

    assertThatExceptionOfType(InvalidCronException.class)
        .isThrownBy(() -> CronExpression.parse(longField + " * * * *"));
  }
}
