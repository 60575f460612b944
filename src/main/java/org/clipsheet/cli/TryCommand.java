package org.clipsheet.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.clipsheet.app.desk.TryWatchlist;
import org.clipsheet.config.Settings;
import org.clipsheet.store.Store;
import org.clipsheet.store.jdbc.JdbcStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code try}: the watchlist on disk against the stored past. */
@Command(
    name = "try",
    description = "What the edited watchlist would have added and lost over the stored past.")
final class TryCommand implements Callable<Integer> {
  @ParentCommand
  private Main main = new Main();

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "30",
      description = "How far back to look (default: ${DEFAULT-VALUE}).")
  private int days = 30;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (days < 1) {
      throw new UsageException("--days is " + days + "; at least 1");
    }
    Settings settings = Configuration.require(main.config());
    PrintWriter out = spec.commandLine().getOut();
    if (!JdbcStore.isIn(settings.data())) {
      out.println("nothing is stored yet to try the watchlist on");
      return ExitCode.OK;
    }
    try (Store store = JdbcStore.open(settings.data());
        ProgressLine progress = ProgressLine.on(spec.commandLine().getErr())) {
      TrialLines.of(
              new TryWatchlist(store, InstantSource.system())
                  .run(settings.watches(), Duration.ofDays(days), (articles, of) -> {
                    progress.show("tried on " + articles + " of " + of + " articles");
                    return true;
                  }),
              settings.zone())
          .forEach(out::println);
    }
    return ExitCode.OK;
  }
}
