package org.clipsheet.read.listing;

/** The JSON of a feed without what was put around it, and ended where it was cut off. */
final class JsonMending {

  private JsonMending() {}

  /** From the first brace on: before it stand guards against scripts ({@code )]}'}) and names of calls. */
  static String unwrapped(String text) {
    return text.substring(Math.max(0, text.indexOf('{')));
  }

  /** The text as far as its last whole value, with all that is open there closed; what follows is lost. */
  static String ended(String text) {
    StringBuilder open = new StringBuilder();
    int end = 0;
    int openAtEnd = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        quoted = c != '"';
        i += c == '\\' ? 1 : 0;
        continue;
      }
      switch (c) {
        case '"' -> quoted = true;
        case '{' -> open.append('}');
        case '[' -> open.append(']');
        case '}', ']' -> {
          open.setLength(Math.max(0, open.length() - 1));
          end = i + 1;
          openAtEnd = open.length();
        }
        case ',' -> {
          end = i;
          openAtEnd = open.length();
        }
        default -> {}
      }
    }
    // nothing shortens what was open at the end but its own closing, which moves the end
    return text.substring(0, end) + open.reverse().substring(open.length() - openAtEnd);
  }
}
