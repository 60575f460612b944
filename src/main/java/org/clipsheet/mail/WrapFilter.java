package org.clipsheet.mail;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code {{ text | wrap }}} breaks a text into lines of at most 78 characters (RFC 5322 section 2.1.1), {@code wrap(2)}
 * with every line but the first indented by two spaces; the first keeps the spaces it starts with. Words longer than a line are broken, addresses are not.
 */
final class WrapFilter implements Filter {

  private static final int WIDTH = 78;

  @Override
  public List<String> getArgumentNames() {
    return List.of("indent");
  }

  @Override
  public @Nullable Object apply(
      @Nullable Object input,
      Map<String, Object> arguments,
      PebbleTemplate self,
      EvaluationContext context,
      int lineNumber) {
    int indent = arguments.get("indent") instanceof Number number ? number.intValue() : 0;
    return input == null ? null : wrap(input.toString(), indent);
  }

  static String wrap(String text, int indent) {
    String margin = "\n" + " ".repeat(Math.clamp(indent, 0, WIDTH / 2));
    String body = text.strip();
    int column = text.indexOf(body);
    StringBuilder out = new StringBuilder(" ".repeat(column));
    boolean first = true;
    for (String word : body.split("\\s+")) {
      int length = word.codePointCount(0, word.length());
      if (!first && column + 1 + length > WIDTH) {
        out.append(margin);
        column = margin.length() - 1;
      } else if (!first) {
        out.append(' ');
        column++;
      }
      column = append(word, length, margin, column, out);
      first = false;
    }
    return out.toString();
  }

  private static int append(String word, int length, String margin, int column, StringBuilder out) {
    int room = WIDTH - column;
    if (length <= room || word.contains("://")) {
      out.append(word);
      return column + length;
    }
    int cut = word.offsetByCodePoints(0, room);
    out.append(word, 0, cut).append(margin);
    String rest = word.substring(cut);
    return append(rest, length - room, margin, margin.length() - 1, out);
  }
}
