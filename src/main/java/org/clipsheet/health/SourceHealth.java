package org.clipsheet.health;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.clipsheet.model.edition.SourceProblem;
import org.clipsheet.model.source.SourceHistory;

/** Judges sources. */
public final class SourceHealth {

  private SourceHealth() {}

  /** How a source with this history is at {@code now}. */
  public static Health judge(SourceHistory history, Instant now) {
    if (history.paused()) {
      return new Health.Paused();
    }
    if (history.lastPolledAt() == null) {
      return new Health.New();
    }
    if (history.failures() > 0) {
      return failing(history, history.lastPolledAt());
    }
    return Silence.of(history, now).map(Health.class::cast).orElseGet(Health.Well::new);
  }

  /**
   * What an edition says of the source; empty where there is nothing to say.
   *
   * @param source its label
   */
  public static Optional<SourceProblem> problem(String source, Health health) {
    return switch (health) {
      case Health.Well well -> Optional.empty();
      case Health.New unpolled -> Optional.empty();
      case Health.Paused paused -> Optional.empty();
      case Health.Failing failing ->
        Optional.of(new SourceProblem(source, wording(failing), failing.since(), failing.advice()));
      case Health.Silent silent ->
        Optional.of(new SourceProblem(
            source,
            "nothing new; usually " + Wording.every(silent.usualPace()),
            silent.lastNewAt(),
            silent.advice()));
    };
  }

  private static Health failing(SourceHistory history, Instant lastPolledAt) {
    return new Health.Failing(
        Objects.requireNonNullElse(history.failingSince(), lastPolledAt),
        history.failures(),
        Objects.requireNonNullElse(history.lastError(), "the poll failed"),
        Ailment.of(history.lastStatus(), history.lastError()).advice());
  }

  private static String wording(Health.Failing failing) {
    return failing.failures() == 1
        ? failing.reason()
        : failing.reason() + " (" + failing.failures() + " polls in a row)";
  }
}
