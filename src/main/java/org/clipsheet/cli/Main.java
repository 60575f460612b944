package org.clipsheet.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The {@code clipsheet} command. */
@Command(
    name = "clipsheet",
    description =
        "Reads the news sources you name, keeps what your watchlist asks for, mails one digest.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      DemoCommand.class,
      RunCommand.class,
      OnceCommand.class,
      CheckCommand.class,
      PollCommand.class,
      DigestCommand.class,
      TryCommand.class,
      WatchCommand.class,
      ExplainCommand.class,
      SearchCommand.class,
      SourcesCommand.class,
      ImportCommand.class,
      ReadCommand.class,
      EntriesCommand.class,
      MatchCommand.class,
      GroupCommand.class,
      SummarizeCommand.class
    })
public final class Main {
  @Option(
      names = "--config",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      defaultValue = "config",
      description = "The folder of the configuration (default: ${DEFAULT-VALUE}).")
  private Path config = Path.of("config");

  /** The folder of the configuration, whether it stood before the command or after it. */
  Path config() {
    return config;
  }

  /** Held here, since a logger that nobody holds may be forgotten with its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  public static void main(String[] args) {
    // Lucene tells whoever starts it that vectors could be faster; nothing here uses them.
    LUCENE.setLevel(Level.SEVERE);
    System.exit(run(args));
  }

  /** Runs the command and returns its exit code. */
  static int run(String... args) {
    PrintStream utf8 = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    System.setOut(utf8);
    try {
      return commandLine().execute(args);
    } finally {
      utf8.flush();
    }
  }

  /** The command with all that belongs to it, ready to be given arguments. */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.setExecutionExceptionHandler(
        (exception, command, result) -> Failures.report(exception, command.getErr()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }
}
