package org.clipsheet.config;

import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Something wrong in a configuration file, and where.
 *
 * @param file as the user knows it, such as {@code config/sources.yaml}
 * @param line from 1
 * @param column from 1, in characters
 * @param message what is wrong and what to do about it, in one line
 */
public record Problem(String file, int line, int column, String message)
    implements Comparable<Problem> {

  /** A key or a value that is quoted may be of any length. */
  private static final int LONGEST = 400;

  public Problem {
    message = message.replaceAll("\\s*\\R\\s*", " ");
    if (message.length() > LONGEST) {
      message = message.substring(0, LONGEST) + " …";
    }
  }

  /** A problem of a file as a whole. */
  static Problem of(String file, String message) {
    return new Problem(file, 1, 1, message);
  }

  static Problem at(String file, Mark mark, String message) {
    return at(file, new ScalarPlace(mark.getLine(), mark.getColumn()), message);
  }

  static Problem at(String file, ScalarPlace place, String message) {
    return new Problem(file, place.line() + 1, place.column() + 1, message);
  }

  @Override
  public int compareTo(Problem other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** {@code file:line:column: message}, as compilers write it and editors jump to it. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
