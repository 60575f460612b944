package org.clipsheet.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.clipsheet.config.Settings;
import org.clipsheet.model.source.Source;
import org.clipsheet.schedule.Rounds;
import org.clipsheet.store.Poll;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code poll}: polls sources now. */
@Command(
    name = "poll",
    description = "Polls these sources now (all, if none is named); a line per source.")
final class PollCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @ParentCommand
  private Main main = new Main();

  @Parameters(paramLabel = "NAME", description = "Names or addresses of sources.")
  private List<String> names = new ArrayList<>();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = Configuration.require(main.config());
    List<Source> named = named(settings.sources());
    AtomicBoolean failed = new AtomicBoolean();
    try (Workshop workshop = Workshop.open(main.config(), settings, PATIENCE)) {
      Rounds rounds = workshop.rounds();
      rounds.poll(names.isEmpty() ? rounds.active() : named, report -> {
        Reports.poll(spec.commandLine().getOut(), report);
        failed.compareAndSet(false, report.outcome() == Poll.Outcome.FAILED);
      });
    }
    return names.size() == 1 && failed.get() ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private List<Source> named(List<Source> sources) {
    List<Source> named = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String name : names) {
      sources.stream()
          .filter(source -> source.name().value().equals(name) || source.label().equals(name))
          .findFirst()
          .ifPresentOrElse(named::add, () -> unknown.add("no source is named \"" + name + "\""));
    }
    if (!unknown.isEmpty()) {
      throw new UsageException(unknown);
    }
    return named;
  }
}
