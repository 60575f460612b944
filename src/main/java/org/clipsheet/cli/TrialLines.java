package org.clipsheet.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clipsheet.app.desk.Trial;
import org.clipsheet.app.desk.WatchTrial;
import org.clipsheet.app.desk.WatchTrial.Example;

/** How the trial of a watchlist is told. */
final class TrialLines {
  /** A line with the date and a site of usual length then fits a terminal of 80 columns. */
  private static final int LONGEST_TITLE = 48;

  private TrialLines() {}

  /** All of it; dates as they are in the zone. */
  static List<String> of(Trial trial, ZoneId zone) {
    List<String> lines = new ArrayList<>();
    lines.add("%s tried on %s of the last %s"
        .formatted(
            counted(trial.watches().size(), "watch", "watches"),
            articles(trial.articles()),
            counted(trial.past().toDays(), "day", "days")));
    int width = trial.watches().stream()
        .mapToInt(watch -> watch.watch().value().length())
        .max()
        .orElse(0);
    lines.add("");
    for (WatchTrial watch : trial.watches()) {
      String name = watch.watch().value();
      lines.add(name + " ".repeat(width - name.length()) + "  " + change(watch) + ", "
          + share(watch, trial));
      watch.added().forEach(example -> lines.add("  more   " + line(example, zone)));
      watch.lost().forEach(example -> lines.add("  fewer  " + line(example, zone)));
    }
    List<String> notes = notes(trial);
    if (!notes.isEmpty()) {
      lines.add("");
      lines.addAll(notes);
    }
    return lines;
  }

  /** One watch and the whole past, for the log. */
  static String brief(WatchTrial watch, Trial trial) {
    return watch.watch() + ": " + change(watch) + " in "
        + (trial.isPartial() ? "the newest " + articles(trial.articles()) + " of " : "")
        + "the last " + counted(trial.past().toDays(), "day", "days")
        + (watch.found() == 0 ? "; matches nothing" : "")
        + muchOfAll(watch, trial).map(much -> "; matches " + much).orElse("");
  }

  /** What to call it where a watch matches so much that it says little. */
  private static Optional<String> muchOfAll(WatchTrial watch, Trial trial) {
    if (watch.found() == 0 || 2 * watch.found() < trial.readable()) {
      return Optional.empty();
    }
    if (watch.found() == trial.readable()) {
      return Optional.of("everything");
    }
    return Optional.of(
        10 * watch.found() >= 9 * trial.readable() ? "almost everything" : "half of everything");
  }

  private static String change(WatchTrial watch) {
    return watch.isSame()
        ? "as before"
        : "%,d more, %,d fewer".formatted(watch.more(), watch.fewer());
  }

  private static String share(WatchTrial watch, Trial trial) {
    return trial.readable() == 0
        ? "no articles"
        : String.format(
            Locale.ROOT,
            "%s (%.1f %% of all)",
            articles(watch.found()),
            100.0 * watch.found() / trial.readable());
  }

  private static String line(Example example, ZoneId zone) {
    String title = example.title().isEmpty() ? "(no title)" : example.title();
    return LocalDate.ofInstant(example.publishedAt(), zone) + "  "
        + (title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + " …" : title)
        + " (" + example.site() + ")";
  }

  private static List<String> notes(Trial trial) {
    List<String> notes = new ArrayList<>();
    for (WatchTrial watch : trial.watches()) {
      if (watch.found() == 0) {
        notes.add("note: " + watch.watch() + " matches nothing");
      }
      muchOfAll(watch, trial)
          .ifPresent(much -> notes.add("note: " + watch.watch() + " matches " + much + ": "
              + "%,d of %s".formatted(watch.found(), articles(trial.readable()))));
      watch
          .within()
          .ifPresent(other -> notes.add("note: " + watch.watch() + " is contained in " + other
              + ", which finds all " + articles(watch.found()) + " of it"));
    }
    trial
        .unknown()
        .forEach((name, count) -> notes.add(
            "note: " + name + " is not on the watchlist any more; it has " + articles(count)));
    if (trial.withoutText() > 0) {
      notes.add("note: " + articles(trial.withoutText())
          + (trial.withoutText() == 1 ? " has" : " have")
          + " no text any more and counted for no watch");
    }
    return notes;
  }

  private static String articles(long count) {
    return counted(count, "article", "articles");
  }

  private static String counted(long count, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
  }
}
