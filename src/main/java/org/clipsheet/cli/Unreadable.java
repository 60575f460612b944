package org.clipsheet.cli;

import org.clipsheet.cli.NdjsonLines.Line;

/** What a stage command answers to a line of input that it cannot read. */
final class Unreadable {
  private static final int SHOWN = 60;

  private Unreadable() {}

  static Line line(String input) {
    return new Line()
        .withAlways("id", "")
        .withAlways(
            "error",
            "not a JSON object: "
                + (input.length() > SHOWN ? input.substring(0, SHOWN) + "…" : input));
  }
}
