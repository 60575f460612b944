package org.clipsheet.archive;

import java.nio.file.Path;

/** The index cannot be read or written; what it was derived from is not touched. */
public final class BrokenIndexException extends RuntimeException {

  BrokenIndexException(Path folder, String what, Exception cause) {
    super("search index " + folder + ": " + what + ": " + cause.getMessage(), cause);
  }
}
