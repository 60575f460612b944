package org.clipsheet.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The {@code clipsheet} command. */
@Command(
    name = "clipsheet",
    description =
        "Reads the news sources you name, keeps what your watchlist asks for, mails one digest.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      RunCommand.class,
      OnceCommand.class,
      CheckCommand.class,
      PollCommand.class,
      DigestCommand.class,
      ExplainCommand.class,
      SourcesCommand.class,
      ReadCommand.class,
      EntriesCommand.class,
      MatchCommand.class,
      GroupCommand.class,
      SummarizeCommand.class
    })
public final class Main {
  /** {@code --config} may stand before the command or after it. */
  @Mixin
  private ConfigOption config = new ConfigOption();

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs the command and returns its exit code. */
  static int run(String... args) {
    PrintStream utf8 = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    System.setOut(utf8);
    CommandLine line = new CommandLine(new Main());
    line.setExecutionExceptionHandler(
        (exception, command, result) -> Failures.report(exception, command.getErr()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    try {
      return line.execute(args);
    } finally {
      utf8.flush();
    }
  }
}
