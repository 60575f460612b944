package org.clipsheet.cli;

import java.util.List;

/** The command was called, or Clipsheet configured, in a way that cannot work; each line says what is wrong. */
final class UsageException extends RuntimeException {
  private final transient List<String> lines;

  UsageException(List<String> lines) {
    super(String.join("; ", lines));
    this.lines = List.copyOf(lines);
  }

  UsageException(String line) {
    this(List.of(line));
  }

  List<String> lines() {
    return lines;
  }
}
