package org.clipsheet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import org.clipsheet.app.desk.ReviewSources;
import org.clipsheet.app.desk.SourceReview;
import org.clipsheet.config.Settings;
import org.clipsheet.health.Health;
import org.clipsheet.store.Store;
import org.clipsheet.store.jdbc.JdbcStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code sources}: how the sources are. */
@Command(
    name = "sources",
    description =
        "A line per source: state, the feed it is read by where its page names one, last success,"
            + " last new entry, usual pace, next poll.")
final class SourcesCommand implements Callable<Integer> {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  @ParentCommand
  private Main main = new Main();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Settings settings = Configuration.require(main.config());
    Path data = settings.data();
    try (Store store = JdbcStore.open(data)) {
      PrintWriter out = spec.commandLine().getOut();
      for (SourceReview review :
          new ReviewSources(store, InstantSource.system()).review(settings.sources())) {
        out.println(line(review, settings.zone()));
      }
    }
    return 0;
  }

  private static String line(SourceReview review, ZoneId zone) {
    return "%s: %s%s; last success %s, last new entry %s, usual pace %s, next poll %s%s"
        .formatted(
            review.source().name(),
            state(review.health()),
            review.feed() == null ? "" : ", by its page's feed " + review.feed(),
            time(review.lastSuccessAt(), zone),
            time(review.lastNewEntryAt(), zone),
            review.usualPace().map(SourcesCommand::pace).orElse("not known yet"),
            review.source().paused() ? "none" : time(review.nextPollAt(), zone),
            advice(review.health()));
  }

  private static String state(Health health) {
    return switch (health) {
      case Health.Well well -> "well";
      case Health.New unpolled -> "not polled yet";
      case Health.Paused paused -> "paused";
      case Health.Failing failing -> "failing, " + failing.reason();
      case Health.Misread misread -> "misread, " + misread.problem();
      case Health.Silent silent -> "silent";
    };
  }

  private static String advice(Health health) {
    return switch (health) {
      case Health.Failing failing -> "; " + failing.advice();
      case Health.Misread misread -> "; " + misread.advice();
      case Health.Silent silent -> "; " + silent.advice();
      case Health.Well well -> "";
      case Health.New unpolled -> "";
      case Health.Paused paused -> "";
    };
  }

  private static String time(@Nullable Instant instant, ZoneId zone) {
    return instant == null ? "never" : MINUTE.format(instant.atZone(zone));
  }

  private static String pace(Duration pace) {
    if (pace.toHours() >= 48) {
      return "every " + pace.toDays() + " days";
    }
    return pace.toMinutes() >= 120
        ? "every " + pace.toHours() + " h"
        : "every " + Math.max(1, pace.toMinutes()) + " min";
  }
}
