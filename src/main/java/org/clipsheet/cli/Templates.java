package org.clipsheet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the user's mail templates stand: in {@code templates/} beside the configuration folder. */
final class Templates {

  private Templates() {}

  /** Absent where there is no such folder; the shipped templates are used then. */
  static @Nullable Path besideOf(Path config) {
    Path folder = config.toAbsolutePath().normalize().resolveSibling("templates");
    return Files.isDirectory(folder) ? folder : null;
  }
}
