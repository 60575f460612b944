package org.clipsheet.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.clipsheet.app.desk.Desk;
import org.clipsheet.config.ConfigLoader;
import org.clipsheet.config.Loading;
import org.clipsheet.config.Problem;
import org.clipsheet.config.Settings;
import org.clipsheet.model.source.Source;
import org.clipsheet.watch.Watchlist;

/** Loads the configuration for commands, which cannot work with a bad one. */
final class Configuration {

  private Configuration() {}

  static ConfigLoader loader() {
    return new ConfigLoader(System.getenv(), ZoneId::systemDefault);
  }

  /** @throws UsageException with every problem, if there is any */
  static Settings require(Path folder) {
    return switch (loader().load(folder)) {
      case Loading.Valid valid -> valid.settings();
      case Loading.Invalid invalid -> throw new UsageException(lines(invalid.problems()));
    };
  }

  /**
   * The source of that name or label.
   *
   * @throws UsageException if there is none
   */
  static Source source(Settings settings, String name) {
    return settings.sources().stream()
        .filter(source -> source.name().value().equals(name) || source.label().equals(name))
        .findFirst()
        .orElseThrow(() -> new UsageException("no source is named \"" + name + "\""));
  }

  static List<String> lines(List<Problem> problems) {
    return problems.stream().map(Problem::toString).toList();
  }

  /** The desk for these settings, the watchlist compiled. */
  static Desk desk(Settings settings) {
    return desk(settings, Watchlist.compile(settings.watches()));
  }

  /** The same with the watchlist of another desk, edited: what has not changed is not compiled again. */
  static Desk desk(Settings settings, Desk before) {
    return desk(settings, before.watchlist().edited(settings.watches()));
  }

  private static Desk desk(Settings settings, Watchlist watchlist) {
    return new Desk(
        settings.sources(),
        watchlist,
        settings.digests(),
        settings.fetch(),
        settings.mail(),
        settings.backlog(),
        settings.maxAge());
  }
}
