package org.clipsheet.health;

import java.time.Duration;
import java.time.Instant;

/** How a source is. */
public sealed interface Health {

  /** Its last poll succeeded, and it publishes as it used to. */
  record Well() implements Health {}

  /** Not polled yet. */
  record New() implements Health {}

  /** Suspended by the user. */
  record Paused() implements Health {}

  /**
   * Its last poll failed.
   *
   * @param since when the first of the failed polls in a row was
   * @param failures how many they are
   * @param reason of the last, in words
   * @param advice what the user can do
   */
  record Failing(Instant since, int failures, String reason, String advice) implements Health {}

  /**
   * It can be polled and brings nothing new, for much longer than it used to.
   *
   * @param lastNewAt when the last new entry came
   * @param usualPace the average time between new entries before that
   * @param advice what the user can do
   */
  record Silent(Instant lastNewAt, Duration usualPace, String advice) implements Health {}

  /**
   * Its pages are read without a rule that was written for them.
   *
   * @param since when the first of these pages was read
   * @param problem in words
   * @param advice what the user can do
   */
  record Misread(Instant since, String problem, String advice) implements Health {}
}
