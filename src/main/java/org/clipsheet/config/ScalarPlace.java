package org.clipsheet.config;

import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Where a character of a scalar's value stands in its file: behind the quotation mark and the escapes before it, on a later
 * line of a folded one, behind the indentation of a block.
 *
 * @param line from 0
 * @param column from 0
 */
record ScalarPlace(int line, int column) {

  /**
   * @param lines of the file
   * @param offset UTF-16 units into the value
   */
  static ScalarPlace of(List<String> lines, ScalarNode node, Mark start, int offset) {
    ScalarStyle style = node.getScalarStyle();
    boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
    boolean quoted = style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
    int line = start.getLine() + (block ? 1 : 0);
    int column = block ? 0 : start.getColumn() + (quoted ? 1 : 0);
    String value = node.getValue();
    int at = 0;
    while (line < lines.size()) {
      String text = lines.get(line);
      while (column < text.length() && at < value.length()) {
        boolean blankThere = Character.isWhitespace(text.charAt(column));
        boolean blankHere = Character.isWhitespace(value.charAt(at));
        boolean same = blankThere == blankHere || text.charAt(column) == '\\';
        if (same && at >= offset) {
          return new ScalarPlace(line, column);
        }
        column += same ? width(text, column, style) : blankThere ? 1 : 0;
        at += same || blankHere ? 1 : 0;
      }
      if (at >= value.length()) {
        return new ScalarPlace(line, Math.max(0, column - 1));
      }
      at += Character.isWhitespace(value.charAt(at)) ? 1 : 0;
      line++;
      column = line < lines.size() ? indentation(lines.get(line)) : 0;
    }
    return new ScalarPlace(start.getLine(), start.getColumn());
  }

  /** How many characters of the file stand for one of the value. */
  private static int width(String text, int column, ScalarStyle style) {
    if (style == ScalarStyle.SINGLE_QUOTED) {
      return text.startsWith("''", column) ? 2 : 1;
    }
    if (style != ScalarStyle.DOUBLE_QUOTED || text.charAt(column) != '\\') {
      return 1;
    }
    return switch (column + 1 < text.length() ? text.charAt(column + 1) : ' ') {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  private static int indentation(String line) {
    int blanks = 0;
    while (blanks < line.length() && Character.isWhitespace(line.charAt(blanks))) {
      blanks++;
    }
    return blanks;
  }
}
