package org.clipsheet.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.clipsheet.model.edition.Edition;
import org.clipsheet.model.edition.Schedule;
import org.clipsheet.model.edition.WhenEmpty;
import org.jspecify.annotations.Nullable;

/**
 * Whether an edition is mailed. One that tells of an article always is. An empty one is mailed only at its due time, and
 * there it depends on the digest: with {@link WhenEmpty#SEND} always; with {@link WhenEmpty#SKIP} when something broke
 * or a week has passed since the last mail, because silence for longer could as well be a fault.
 */
public final class SendingRule {
  private static final Period LONGEST_SILENCE = Period.ofWeeks(1);

  private SendingRule() {}

  /**
   * Whether to mail this edition.
   *
   * @param lastSentAt when the last edition that was mailed was built; absent before the first
   * @param newProblem whether something broke since then that the reader has not been told of
   * @param scheduled whether the edition was due, rather than asked for out of turn
   */
  public static boolean worthSending(
      Edition edition, @Nullable Instant lastSentAt, boolean newProblem, boolean scheduled) {
    if (!edition.isEmpty()) {
      return true;
    }
    WhenEmpty whenEmpty = edition.digest().whenEmpty();
    if (edition.digest().schedule() instanceof Schedule.Every) {
      return false;
    }
    if (!scheduled) {
      return whenEmpty == WhenEmpty.SEND && lastSentAt == null;
    }
    return switch (whenEmpty) {
      case SEND -> true;
      case SKIP -> newProblem || lastSentAt == null || isWeekOld(lastSentAt, edition);
    };
  }

  /** Told by days, as an edition built a second earlier than last week's must not slip to the day after. */
  private static boolean isWeekOld(Instant lastSentAt, Edition edition) {
    ZoneId zone = edition.digest().zone();
    LocalDate lastDay = lastSentAt.atZone(zone).toLocalDate();
    LocalDate today = edition.builtAt().atZone(zone).toLocalDate();
    return !lastDay.plus(LONGEST_SILENCE).isAfter(today);
  }
}
