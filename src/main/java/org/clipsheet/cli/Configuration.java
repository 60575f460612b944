package org.clipsheet.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.clipsheet.app.desk.Desk;
import org.clipsheet.config.ConfigLoader;
import org.clipsheet.config.Loading;
import org.clipsheet.config.Problem;
import org.clipsheet.config.Settings;
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

  static List<String> lines(List<Problem> problems) {
    return problems.stream().map(Problem::toString).toList();
  }

  /** The desk for these settings, the watchlist compiled. */
  static Desk desk(Settings settings) {
    return new Desk(
        settings.sources(),
        Watchlist.compile(settings.watches()),
        settings.digests(),
        settings.fetch(),
        settings.mail(),
        settings.backlog(),
        settings.maxAge());
  }
}
