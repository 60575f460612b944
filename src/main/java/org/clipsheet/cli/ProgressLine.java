package org.clipsheet.cli;

import java.io.PrintWriter;

/** One line on a terminal that tells how far something is, each time in the place of what it told before. */
final class ProgressLine implements AutoCloseable {
  /** Set by the launcher where standard error is a terminal: Java itself cannot tell. */
  private static final String TERMINAL = "clipsheet.terminal";

  private final PrintWriter err;
  private final boolean shown;
  private int length;

  private ProgressLine(PrintWriter err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  /** On standard error; silent where that is no terminal. */
  static ProgressLine on(PrintWriter err) {
    return new ProgressLine(err, Boolean.getBoolean(TERMINAL));
  }

  void show(String text) {
    if (shown) {
      err.print("\r" + text + " ".repeat(Math.max(0, length - text.length())));
      err.flush();
      length = text.length();
    }
  }

  /** Leaves nothing of it on the terminal. */
  @Override
  public void close() {
    if (length > 0) {
      show("");
      err.print("\r");
      err.flush();
    }
  }
}
