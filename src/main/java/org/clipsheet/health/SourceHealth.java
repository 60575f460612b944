package org.clipsheet.health;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.clipsheet.model.edition.SourceProblem;
import org.clipsheet.model.source.RuleMiss;
import org.clipsheet.model.source.Selectors;
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
   * The same for a source with rules for its pages; a rule of former days is past caring.
   *
   * @param missed the rule that gave nothing on the pages read last
   */
  public static Health judge(
      SourceHistory history, Selectors select, Optional<RuleMiss> missed, Instant now) {
    Health health = judge(history, now);
    if (!(health instanceof Health.Well)) {
      return health;
    }
    return missed
        .filter(miss -> select.rules().stream().anyMatch(miss.rule()::startsWith))
        .<Health>map(SourceHealth::misread)
        .orElse(health);
  }

  private static Health misread(RuleMiss miss) {
    return new Health.Misread(
        miss.since(),
        miss.rule() + (miss.pages() == 1 ? " on its newest page" : " on its newest pages"),
        "The site may have changed its pages: look at one with clipsheet read URL --source NAME --html page.html and"
            + " change the rule in sources.yaml, or take it out. Until then the pages are read without it.");
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
      case Health.Misread misread ->
        Optional.of(
            new SourceProblem(source, misread.problem(), misread.since(), misread.advice()));
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
