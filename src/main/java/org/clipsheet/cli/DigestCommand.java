package org.clipsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clipsheet.app.edition.BuiltEdition;
import org.clipsheet.app.edition.DeliveryReport;
import org.clipsheet.config.Settings;
import org.clipsheet.model.edition.DeliveryState;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.edition.DigestName;
import org.clipsheet.schedule.DigestReport;
import org.clipsheet.schedule.Rounds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code digest}: builds one edition now. */
@Command(name = "digest", description = "Builds this digest's edition now and sends it.")
final class DigestCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @ParentCommand
  private Main main = new Main();

  @Parameters(paramLabel = "NAME", description = "The digest.")
  private String name = "";

  @Option(names = "--dry-run", description = "Commits and sends nothing; writes the files.")
  private boolean dryRun;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Writes the edition as .eml, .html and .txt here (with --dry-run, default: the current folder).")
  private @Nullable Path out;

  @Option(
      names = "--since",
      paramLabel = "DURATION",
      converter = DurationArgument.class,
      description =
          "Takes in matches of this time (7d) although they are older than the digest or the watch.")
  private @Nullable Duration since;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException, IOException {
    Settings settings = Configuration.require(main.config());
    Digest digest = settings.digests().stream()
        .filter(known -> known.name().equals(new DigestName(name)))
        .findFirst()
        .orElseThrow(() -> new UsageException("no digest is named \"" + name + "\""));
    try (Workshop workshop = Workshop.open(main.config(), settings, PATIENCE)) {
      return dryRun ? preview(workshop.rounds(), digest) : build(workshop.rounds(), digest);
    }
  }

  private int preview(Rounds rounds, Digest digest) throws IOException {
    BuiltEdition edition = rounds.preview(digest, Optional.ofNullable(since));
    spec.commandLine().getOut().println(edition.rendered().text());
    EditionFiles.write(out == null ? Path.of("") : out, digest.name(), edition)
        .forEach(file -> spec.commandLine().getErr().println("wrote " + file));
    return ExitCode.OK;
  }

  private int build(Rounds rounds, Digest digest) throws IOException {
    PrintWriter output = spec.commandLine().getOut();
    DigestReport report = rounds.build(digest, rounds.dueAt(digest), Optional.ofNullable(since));
    Reports.digest(output, report);
    if (out != null && report.edition().isPresent()) {
      EditionFiles.write(out, digest.name(), report.edition().get());
    }
    List<DeliveryReport> deliveries = rounds.deliver();
    deliveries.forEach(delivery -> Reports.delivery(output, delivery));
    boolean sent = deliveries.stream().allMatch(delivery -> delivery.state() == DeliveryState.SENT);
    return sent ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
