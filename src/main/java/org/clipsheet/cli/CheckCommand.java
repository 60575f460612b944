package org.clipsheet.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.clipsheet.config.Loading;
import org.clipsheet.config.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code check}: validates the configuration. */
@Command(
    name = "check",
    description =
        "Validates the configuration; names every problem with its file, line and column.")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand
  private Main main = new Main();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    return switch (Configuration.loader().load(main.config())) {
      case Loading.Valid valid -> {
        valid.notes().forEach(note -> out.println(note + " (a note, not an error)"));
        out.println(summary(valid.settings()));
        yield ExitCode.OK;
      }
      case Loading.Invalid invalid -> {
        invalid.problems().forEach(out::println);
        yield ExitCode.USAGE;
      }
    };
  }

  private static String summary(Settings settings) {
    return "ok: %d sources, %d watches, %d digests"
        .formatted(
            settings.sources().size(),
            settings.watches().size(),
            settings.digests().size());
  }
}
