package org.clipsheet.text;

/** Quotations and brackets: where one that opens here is closed. */
final class Enclosures {

  /** Longest quotation or bracket that is kept whole; a longer one is more likely to be unbalanced. */
  static final int LONGEST = 400;

  private Enclosures() {}

  /** The unit that closes what opens at {@code at}, or -1 where nothing opens there or nothing closes it in time. */
  static int close(String text, int at, int paragraphStart, int end) {
    String closers = closersOf(text, at, paragraphStart, end);
    int limit = Math.min(end, at + LONGEST);
    for (int i = at + 1; !closers.isEmpty() && i < limit; i++) {
      if (closers.indexOf(text.charAt(i)) >= 0 && closes(text, i, paragraphStart, end)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean closes(String text, int at, int start, int end) {
    return switch (text.charAt(at)) {
      case '"' -> !opensStraight(text, at, start, end);
      // As an apostrophe it follows a letter.
      case '’', '\'' -> ",.!?…".indexOf(text.charAt(at - 1)) >= 0;
      default -> true;
    };
  }

  /** Marks that can stand between the end of a sentence and the space after it, whatever opened before. */
  static boolean isCloser(char c) {
    return ")]}»”’'\"›」』）】〉》".indexOf(c) >= 0;
  }

  /** Marks that can stand before the first letter of a sentence. */
  static boolean isOpener(char c) {
    return "([{«»“„‟‘‚\"'‹「『（【〈《¿¡".indexOf(c) >= 0;
  }

  private static String closersOf(String text, int at, int start, int end) {
    return switch (text.charAt(at)) {
      case '„' -> "“”";
      case '“' -> "”";
      case '«' -> "»";
      case '»' -> opensStraight(text, at, start, end) ? "«" : "";
      case '‘' -> "’";
      case '"', '\'' -> opensStraight(text, at, start, end) ? text.substring(at, at + 1) : "";
      case '(' -> ")";
      case '[' -> "]";
      case '（' -> "）";
      case '「' -> "」";
      case '『' -> "』";
      default -> "";
    };
  }

  /** Whether a mark that looks the same on both sides opens: a space or opener before it, none after it. */
  private static boolean opensStraight(String text, int at, int start, int end) {
    boolean free = at == start
        || Sentences.isBlank(text.charAt(at - 1))
        || "([{—–-".indexOf(text.charAt(at - 1)) >= 0;
    return free && at + 1 < end && !Sentences.isBlank(text.charAt(at + 1));
  }
}
