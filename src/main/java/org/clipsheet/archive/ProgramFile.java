package org.clipsheet.archive;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.UUID;

/** The very file that this program runs from. */
final class ProgramFile {
  /**
   * A mark that another build of it does not have: the size and time of the jar. A folder of classes has no such mark and
   * is another program each time.
   */
  static final String MARK = mark(ProgramFile.class.getProtectionDomain().getCodeSource());

  private ProgramFile() {}

  private static String mark(@org.jspecify.annotations.Nullable CodeSource source) {
    try {
      Path file = source == null ? Path.of("") : Path.of(source.getLocation().toURI());
      return Files.isRegularFile(file)
          ? Files.size(file) + "/" + Files.getLastModifiedTime(file).toMillis()
          : UUID.randomUUID().toString();
    } catch (IOException | URISyntaxException e) {
      return UUID.randomUUID().toString();
    }
  }
}
