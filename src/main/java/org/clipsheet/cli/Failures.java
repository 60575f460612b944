package org.clipsheet.cli;

import java.io.PrintWriter;
import org.clipsheet.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ExitCode;

/** What a command that could not finish says, and its exit code. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  static int report(Exception exception, PrintWriter err) {
    switch (exception) {
      case UsageException usage -> {
        usage.lines().forEach(err::println);
        err.flush();
        return ExitCode.USAGE;
      }
      case InterruptedException interrupted -> err.println("clipsheet: interrupted");
      case StoreException broken -> err.println("clipsheet: " + broken.getMessage());
      default -> {
        err.println("clipsheet: " + exception);
        LOG.error("the command could not finish", exception);
      }
    }
    err.flush();
    return ExitCode.SOFTWARE;
  }
}
