package org.clipsheet.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.clipsheet.app.desk.Indexing;
import org.clipsheet.app.edition.DeliveryReport;
import org.clipsheet.config.Settings;
import org.clipsheet.schedule.DigestReport;
import org.clipsheet.schedule.Rounds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code once}: one round of all that is due, for cron and for trying out. */
@Command(
    name = "once",
    description = "Polls what is due, builds and sends the digests that are due, then ends.")
final class OnceCommand implements Callable<Integer> {
  /** A cron job that meets the one before it had better wait for it. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @ParentCommand
  private Main main = new Main();

  @Option(names = "--now", description = "All sources and all digests, due or not.")
  private boolean now;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = Configuration.require(main.config());
    try (Workshop workshop = Workshop.open(main.config(), settings, PATIENCE)) {
      run(workshop.rounds(), spec.commandLine().getOut());
    }
    return 0;
  }

  private void run(Rounds rounds, PrintWriter out) throws InterruptedException {
    rounds.deliver();
    rounds.poll(now ? rounds.active() : rounds.dueSources(), report -> Reports.poll(out, report));
    List<DigestReport> digests = now ? rounds.buildAll() : rounds.buildDue();
    digests.forEach(report -> Reports.digest(out, report));
    for (DeliveryReport delivery : rounds.deliver()) {
      Reports.delivery(out, delivery);
    }
    rounds.index(Indexing.UNWATCHED);
    out.flush();
  }
}
