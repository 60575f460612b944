package org.clipsheet.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks long lines at blanks, so that what goes on stands to the right of where it began. */
final class Wrapped {
  /** Columns of the narrowest usual terminal. */
  static final int WIDTH = 80;

  private static final String HANGING = "    ";

  private Wrapped() {}

  /** The line in parts of no more than the width; a word that is longer stays whole. */
  static List<String> line(String line) {
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder(indent);
    for (String word : line.strip().split(" +")) {
      boolean begun = part.length() > indent.length() && !part.toString().isBlank();
      if (begun && width(part) + 1 + width(word) > WIDTH) {
        parts.add(part.toString());
        part = new StringBuilder(indent).append(HANGING).append(word);
      } else {
        part.append(begun ? " " : "").append(word);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  private static int width(CharSequence text) {
    return (int) text.codePoints().count();
  }
}
