package org.clipsheet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clipsheet.config.ConfigLoader;
import org.clipsheet.config.LastGood;
import org.clipsheet.config.Loading;
import org.clipsheet.config.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the service starts with: the configuration on disk, or the last good one where that has problems.
 *
 * @param problems of the files on disk; none if they are what is started with
 */
record StartingPoint(Settings settings, List<String> problems) {
  private static final Logger LOG = LoggerFactory.getLogger(StartingPoint.class);

  /** @throws UsageException with every problem, if there is no last good configuration either */
  static StartingPoint of(Path folder) {
    ConfigLoader loader = Configuration.loader();
    return switch (loader.load(folder)) {
      case Loading.Valid valid -> new StartingPoint(valid.settings(), List.of());
      case Loading.Invalid invalid -> {
        List<String> problems = Configuration.lines(invalid.problems());
        Optional<Settings> lastGood = new LastGood(loader.dataFolder(folder)).load(loader, folder);
        problems.forEach(problem -> LOG.error("{}", problem));
        LOG.error("the configuration has problems; starting with the last good one");
        yield new StartingPoint(lastGood.orElseThrow(() -> new UsageException(problems)), problems);
      }
    };
  }
}
