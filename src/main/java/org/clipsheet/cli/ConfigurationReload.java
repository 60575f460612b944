package org.clipsheet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.clipsheet.app.desk.Desk;
import org.clipsheet.config.ConfigStamp;
import org.clipsheet.config.LastGood;
import org.clipsheet.config.Loading;
import org.clipsheet.config.Settings;
import org.clipsheet.schedule.Reload;
import org.clipsheet.watch.Watch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the configuration again when its files change. The contents are compared, not the times, so that editors which
 * write by rename, by truncation or through a link are all the same; a bad configuration leaves the last good one working.
 *
 * <p>A file may be seen half written. What is seen counts once the next look finds it unchanged; what has
 * problems, or fewer sources, watches or digests than before, only after a few more.
 */
final class ConfigurationReload implements Reload {
  private static final Logger LOG = LoggerFactory.getLogger(ConfigurationReload.class);

  /** Looks that must find the same before it is taken. */
  private static final int LOOKS_UNTIL_TAKEN = 2;

  /** The same for what may be the first half of a file: one with problems, or with less in it than before. */
  private static final int LOOKS_UNTIL_SURE = 4;

  /** After a failure of ours, such as a full disk; the same edit is then tried again. */
  private static final int LOOKS_UNTIL_RETRY = 20;

  private final Path folder;
  private final Workshop workshop;
  private final BiConsumer<List<Watch>, List<Watch>> trials;
  private final Path data;
  private ConfigStamp taken;
  private ConfigStamp seen;
  private int looks;

  /** @param trials told of the watches before and after what is taken */
  ConfigurationReload(
      Path folder,
      Workshop workshop,
      StartingPoint start,
      BiConsumer<List<Watch>, List<Watch>> trials) {
    this.folder = folder;
    this.workshop = workshop;
    this.trials = trials;
    this.data = start.settings().data();
    this.taken = start.looked();
    this.seen = start.looked();
    if (start.problems().isEmpty()) {
      new LastGood(data).keep(start.looked());
    } else {
      workshop.applySettings().refuse(start.problems());
    }
  }

  @Override
  public synchronized boolean takeChange() {
    ConfigStamp current = ConfigStamp.of(folder);
    looks = current.equals(seen) ? looks + 1 : 1;
    seen = current;
    if (current.equals(taken) || looks < LOOKS_UNTIL_TAKEN) {
      return false;
    }
    Loading loading = Configuration.loader().load(folder);
    if ((looks < LOOKS_UNTIL_SURE && maybeHalf(loading))
        || !ConfigStamp.of(folder).equals(current)) {
      return false;
    }
    looks = -LOOKS_UNTIL_RETRY;
    return switch (loading) {
      case Loading.Invalid invalid -> refuse(Configuration.lines(invalid.problems()), current);
      case Loading.Valid valid -> {
        valid.notes().forEach(note -> LOG.info("{} (a note, not an error)", note));
        yield take(valid.settings(), current);
      }
    };
  }

  private boolean maybeHalf(Loading loading) {
    return switch (loading) {
      case Loading.Invalid invalid -> true;
      case Loading.Valid valid -> {
        Settings next = valid.settings();
        Desk now = workshop.desk();
        yield next.sources().size() < now.sources().size()
            || next.watches().size() < now.watchlist().watches().size()
            || next.digests().size() < now.digests().size();
      }
    };
  }

  private boolean refuse(List<String> problems, ConfigStamp current) {
    problems.forEach(problem -> LOG.error("{}", problem));
    LOG.error("the changed configuration has problems; the last good one stays in use");
    workshop.applySettings().refuse(problems);
    taken = current;
    return false;
  }

  private boolean take(Settings settings, ConfigStamp current) {
    if (!settings.data().equals(data)) {
      return refuse(
          List.of("\"data\" changed to " + settings.data() + ": that takes a restart"), current);
    }
    Desk next = Configuration.desk(settings, workshop.desk());
    new LastGood(data).keep(current);
    List<Watch> before = workshop.desk().watchlist().watches();
    workshop.take(next);
    taken = current;
    LOG.info(
        "took the changed configuration: {} sources, {} watches, {} digests",
        next.sources().size(),
        settings.watches().size(),
        next.digests().size());
    trials.accept(before, settings.watches());
    return true;
  }
}
