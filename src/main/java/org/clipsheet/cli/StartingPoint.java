package org.clipsheet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clipsheet.config.ConfigLoader;
import org.clipsheet.config.ConfigStamp;
import org.clipsheet.config.LastGood;
import org.clipsheet.config.Loading;
import org.clipsheet.config.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the service starts with: the configuration on disk, or the last good one where that has problems.
 *
 * @param problems of the files on disk; none if they are what is started with
 * @param looked what the files held when they were read; what is saved later is a change
 */
record StartingPoint(Settings settings, List<String> problems, ConfigStamp looked) {
  private static final Logger LOG = LoggerFactory.getLogger(StartingPoint.class);

  /** @throws UsageException with every problem, if there is no last good configuration either */
  static StartingPoint of(Path folder) {
    ConfigLoader loader = Configuration.loader();
    ConfigStamp looked = ConfigStamp.of(folder);
    Loading loading = loader.load(folder);
    for (ConfigStamp after = ConfigStamp.of(folder);
        !after.equals(looked);
        after = ConfigStamp.of(folder)) {
      looked = after;
      loading = loader.load(folder);
    }
    ConfigStamp loaded = looked;
    return switch (loading) {
      case Loading.Valid valid -> new StartingPoint(valid.settings(), List.of(), loaded);
      case Loading.Invalid invalid -> {
        List<String> problems = Configuration.lines(invalid.problems());
        Optional<Settings> lastGood = new LastGood(loader.dataFolder(folder)).load(loader, folder);
        Settings settings = lastGood.orElseThrow(() -> new UsageException(problems));
        problems.forEach(problem -> LOG.error("{}", problem));
        LOG.error("the configuration has problems; starting with the last good one");
        yield new StartingPoint(settings, problems, loaded);
      }
    };
  }
}
