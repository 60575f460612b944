package org.clipsheet.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Where the configuration stands. */
final class ConfigOption {
  @Option(
      names = "--config",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The folder of the configuration (default: ${DEFAULT-VALUE}).",
      defaultValue = "config")
  private Path folder = Path.of("config");

  Path folder() {
    return folder;
  }
}
