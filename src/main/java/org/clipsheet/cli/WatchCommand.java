package org.clipsheet.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.clipsheet.app.desk.FoundForms;
import org.clipsheet.config.Settings;
import org.clipsheet.store.Store;
import org.clipsheet.store.jdbc.JdbcStore;
import org.clipsheet.text.Nearest;
import org.clipsheet.watch.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code watch}: what a watch stands for. */
@Command(
    name = "watch",
    description = "What a watch stands for: its query, the forms of its words, the spellings of its"
        + " names, and what it has found most often.")
final class WatchCommand implements Callable<Integer> {
  private static final int FREQUENT = 12;
  private static final int NEAREST = 3;

  @ParentCommand
  private Main main = new Main();

  @Parameters(paramLabel = "NAME", description = "The watch.")
  private String name = "";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Settings settings = Configuration.require(main.config());
    Watch watch = watch(settings.watches());
    PrintWriter out = spec.commandLine().getOut();
    Stream.concat(WatchLines.of(watch).stream(), WatchLines.found(found(settings, watch)).stream())
        .flatMap(line -> Wrapped.line(line).stream())
        .forEach(out::println);
    return ExitCode.OK;
  }

  private Watch watch(List<Watch> watches) {
    return watches.stream()
        .filter(one -> one.name().value().equals(name))
        .findFirst()
        .orElseThrow(() -> new UsageException("no watch is named \"" + name + "\"; nearest: "
            + String.join(
                ", ",
                Nearest.of(
                    name, watches.stream().map(one -> one.name().value()).toList(), NEAREST))));
  }

  private static SequencedMap<String, Long> found(Settings settings, Watch watch) {
    if (!JdbcStore.isIn(settings.data())) {
      return new LinkedHashMap<>();
    }
    try (Store store = JdbcStore.open(settings.data())) {
      return new FoundForms(store).frequent(watch.name(), FREQUENT);
    }
  }
}
