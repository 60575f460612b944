package org.clipsheet.query;

import java.util.Optional;
import java.util.Set;

/** A query's characters, and the place that parsing has reached in them. */
final class QueryScanner {
  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

  private static final String OPENING_QUOTES = "\"\u201c\u201e\u00ab";

  /** The mark that opens in English closes in German. */
  private static final String CLOSING_QUOTES = "\"\u201d\u201c\u00bb";

  private final String text;
  private int at;

  QueryScanner(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  /** All of the query. */
  String text() {
    return text;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  boolean isAt(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  boolean isAtQuote() {
    return at < text.length() && OPENING_QUOTES.indexOf(text.charAt(at)) >= 0;
  }

  boolean take(char c) {
    if (isAt(c)) {
      at++;
      return true;
    }
    return false;
  }

  void takeAll() {
    at = text.length();
  }

  void skipBlanks() {
    while (at < text.length() && isBlank(at)) {
      at++;
    }
  }

  /** What stands between the mark here and the one that closes it; empty, and nothing taken, if none does. */
  Optional<String> takeQuoted() {
    int close = at + 1;
    while (close < text.length() && CLOSING_QUOTES.indexOf(text.charAt(close)) < 0) {
      close++;
    }
    return takeUntil(close);
  }

  /** What stands between the character here and the next of its kind; empty, and nothing taken, if there is none. */
  Optional<String> takeEnclosed() {
    int close = text.indexOf(text.charAt(at), at + 1);
    return takeUntil(close < 0 ? text.length() : close);
  }

  private Optional<String> takeUntil(int close) {
    if (close >= text.length()) {
      return Optional.empty();
    }
    String inner = text.substring(at + 1, close);
    at = close + 1;
    return Optional.of(inner);
  }

  String takeDigits() {
    int start = at;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  /** All up to the next blank, parenthesis or quotation mark. */
  String takeRun() {
    int start = at;
    at = endOfRun();
    return text.substring(start, at);
  }

  /** Letters here that a colon follows and something directly behind it, taken with the colon. */
  Optional<String> takePrefix() {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean prefix =
        end > at && end + 1 < text.length() && text.charAt(end) == ':' && !isBlank(end + 1);
    if (!prefix) {
      return Optional.empty();
    }
    String name = text.substring(at, end);
    at = end + 1;
    return Optional.of(name);
  }

  /** Skips blanks and takes the operator, if it stands there. */
  boolean takeOperator(String operator) {
    if (isAtOperator(operator)) {
      at += operator.length();
      return true;
    }
    return false;
  }

  /** Skips blanks. */
  boolean isAtOperator(String operator) {
    skipBlanks();
    int end = at + operator.length();
    return text.startsWith(operator, at)
        && (end >= text.length() || isBlank(end) || endsRun(text.charAt(end)));
  }

  /** Skips blanks; whether a word follows that is nothing but a word. */
  boolean isAtPlainWord() {
    skipBlanks();
    if (isAtEnd() || isAtQuote() || "()/=".indexOf(text.charAt(at)) >= 0) {
      return false;
    }
    String run = text.substring(at, endOfRun());
    return !run.endsWith("*") && !run.contains(":") && !OPERATORS.contains(run);
  }

  private int endOfRun() {
    int end = at;
    while (end < text.length() && !isBlank(end) && !endsRun(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsRun(char c) {
    return c == '(' || c == ')' || OPENING_QUOTES.indexOf(c) >= 0;
  }

  private boolean isBlank(int index) {
    return Character.isWhitespace(text.charAt(index)) || text.charAt(index) == '\u00a0';
  }
}
