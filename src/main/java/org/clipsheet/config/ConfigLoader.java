package org.clipsheet.config;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.source.Source;
import org.clipsheet.watch.Watch;

/** Reads the three files of a configuration folder. Thread-safe. */
public final class ConfigLoader {
  /** The names of the files, in the order in which their problems are told. */
  public static final List<String> FILES =
      List.of("clipsheet.yaml", "sources.yaml", "watchlist.yaml");

  private final Map<String, String> environment;
  private final Supplier<ZoneId> machineZone;

  /**
   * @param environment the values of <code>${NAME}</code>
   * @param machineZone the zone of digests where no file names one
   */
  public ConfigLoader(Map<String, String> environment, Supplier<ZoneId> machineZone) {
    this.environment = Map.copyOf(environment);
    this.machineZone = machineZone;
  }

  /** The settings of this folder, or every problem of its files. */
  public Loading load(Path folder) {
    return load(folder, folder);
  }

  /**
   * The same for files that were copied from elsewhere.
   *
   * @param home the folder against which relative paths are resolved and by which problems name their file
   */
  public Loading load(Path folder, Path home) {
    List<Problem> problems = new ArrayList<>();
    List<Problem> notes = new ArrayList<>();
    Placeholders placeholders = new Placeholders(environment, home.toAbsolutePath());
    List<Optional<Section>> files = new ArrayList<>();
    for (String name : FILES) {
      ConfigFile file =
          new ConfigFile(home.resolve(name).toString(), placeholders, problems, notes);
      files.add(file.read(folder.resolve(name)).map(read -> read.allow(FileKeys.of(name))));
    }
    Optional<MainSettings> main =
        files.get(0).map(file -> MainSettings.read(file, home, machineZone));
    List<Source> sources = files.get(1).map(SourceEntries::read).orElse(List.of());
    WatchEntries watches = files.get(2).map(WatchEntries::read).orElseGet(WatchEntries::none);
    List<Digest> digests = files
        .get(2)
        .map(file -> DigestEntries.read(
            file, main.map(MainSettings::zone).orElseGet(machineZone), watches.named()))
        .orElse(List.of());
    if (main.isPresent() && main.get().mail() == null && !digests.isEmpty()) {
      files
          .get(0)
          .orElseThrow()
          .problem("\"mail\" is missing: digests need a sender and a mail server");
    }
    if (!problems.isEmpty() || main.isEmpty()) {
      Collections.sort(problems);
      return new Loading.Invalid(problems);
    }
    return new Loading.Valid(main.get().with(sources, watches.watches(), digests), notes);
  }

  /** The data folder that this configuration names, as far as that can be told of one with problems. */
  public Path dataFolder(Path folder) {
    Placeholders placeholders = new Placeholders(environment, folder.toAbsolutePath());
    String main = FILES.getFirst();
    return new ConfigFile(main, placeholders, new ArrayList<>(), new ArrayList<>())
        .read(folder.resolve(main))
        .map(file -> MainSettings.dataFolder(file, folder))
        .orElseGet(() -> MainSettings.defaultDataFolder(folder));
  }

  /** The watches of a file in the form of {@code watchlist.yaml}, whatever else it lacks. */
  public WatchesLoading loadWatches(Path path) {
    List<Problem> problems = new ArrayList<>();
    ConfigFile file = new ConfigFile(
        path.toString(),
        new Placeholders(environment, path.toAbsolutePath()),
        problems,
        new ArrayList<>());
    List<Watch> watches = file.read(path)
        .map(read -> read.allow(FileKeys.WATCHLIST))
        .map(WatchEntries::read)
        .map(WatchEntries::watches)
        .orElse(List.of());
    Collections.sort(problems);
    return new WatchesLoading(watches, problems);
  }

  /**
   * @param watches valid only if there are no problems
   */
  public record WatchesLoading(List<Watch> watches, List<Problem> problems) {}
}
