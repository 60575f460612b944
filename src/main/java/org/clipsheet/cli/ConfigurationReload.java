package org.clipsheet.cli;

import java.nio.file.Path;
import java.util.List;
import org.clipsheet.app.desk.Desk;
import org.clipsheet.config.ConfigStamp;
import org.clipsheet.config.LastGood;
import org.clipsheet.config.Loading;
import org.clipsheet.config.Settings;
import org.clipsheet.schedule.Reload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the configuration again when its files change. The contents are compared, not the times, so that editors which
 * write by rename, by truncation or through a link are all the same; a bad configuration leaves the last good one working.
 */
final class ConfigurationReload implements Reload {
  private static final Logger LOG = LoggerFactory.getLogger(ConfigurationReload.class);

  private final Path folder;
  private final Workshop workshop;
  private final Path data;
  private ConfigStamp taken;

  ConfigurationReload(Path folder, Workshop workshop, StartingPoint start) {
    this.folder = folder;
    this.workshop = workshop;
    this.data = start.settings().data();
    this.taken = start.looked();
    if (start.problems().isEmpty()) {
      new LastGood(data).keep(folder);
    } else {
      workshop.applySettings().refuse(start.problems());
    }
  }

  @Override
  public synchronized boolean takeChange() {
    ConfigStamp current = ConfigStamp.of(folder);
    if (current.equals(taken)) {
      return false;
    }
    taken = current;
    return switch (Configuration.loader().load(folder)) {
      case Loading.Invalid invalid -> refuse(Configuration.lines(invalid.problems()));
      case Loading.Valid valid -> take(valid.settings());
    };
  }

  private boolean refuse(List<String> problems) {
    problems.forEach(problem -> LOG.error("{}", problem));
    LOG.error("the changed configuration has problems; the last good one stays in use");
    workshop.applySettings().refuse(problems);
    return false;
  }

  private boolean take(Settings settings) {
    if (!settings.data().equals(data)) {
      return refuse(List.of("\"data\" changed to " + settings.data() + ": that takes a restart"));
    }
    Desk next = Configuration.desk(settings);
    workshop.take(next);
    new LastGood(data).keep(folder);
    LOG.info(
        "took the changed configuration: {} sources, {} watches, {} digests",
        next.sources().size(),
        settings.watches().size(),
        next.digests().size());
    return true;
  }
}
