package org.clipsheet.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a query may say and its writer perhaps did not mean. */
final class Doubt {
  private static final Pattern SMALL_OPERATOR = Pattern.compile("and|or|not");
  private static final Pattern COMMA =
      Pattern.compile("[^\"\u201c\u201e\u00ab/]*?\\p{L}(,)[ ]*\\p{L}?.*");
  private static final Pattern HALF_NAME =
      Pattern.compile("(?i:person|organization):([^\"\u201c\u201e\u00ab\\s]+)");
  private static final Pattern REST_OF_NAME =
      Pattern.compile("\\s+(?!(?:AND|OR|NOT)\\b)(\\p{Lu}[\\p{L}'\u2019-]*)(?=[\\s)]|$)");

  private Doubt() {}

  /**
   * The doubt about one leaf of a query.
   *
   * @param text the whole query
   * @param start where the leaf begins in it
   * @param end one past the leaf
   */
  static Optional<QueryProblem> of(String text, int start, int end, QueryMode mode) {
    String leaf = text.substring(start, end);
    if (SMALL_OPERATOR.matcher(leaf).matches()) {
      return doubt(
          start,
          "\"" + leaf + "\" is sought as a word here; operators are written in capitals: "
              + leaf.toUpperCase(Locale.ROOT));
    }
    Matcher name = HALF_NAME.matcher(leaf);
    if (name.matches()) {
      Matcher rest = REST_OF_NAME.matcher(text).region(end, text.length());
      return rest.lookingAt()
          ? doubt(
              start,
              "only \"" + name.group(1) + "\" is sought as a name; for all of it write "
                  + leaf.substring(0, name.start(1)) + "\"" + name.group(1) + " " + rest.group(1)
                  + "\"")
          : Optional.empty();
    }
    return comma(text, start, leaf, mode);
  }

  private static Optional<QueryProblem> comma(String text, int start, String leaf, QueryMode mode) {
    Matcher comma = COMMA.matcher(leaf);
    boolean ends = leaf.endsWith(",") && isBlankFrom(start + leaf.length(), text);
    if (!comma.matches() || ends) {
      return Optional.empty();
    }
    return doubt(
        start + comma.start(1),
        mode.phraseLine()
            ? "a comma parts no terms: these words are sought as one phrase; give each term its own line"
            : "a comma parts no terms: all of these must be there; for any of them write OR");
  }

  private static boolean isBlankFrom(int place, String text) {
    int at = place;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == text.length();
  }

  private static Optional<QueryProblem> doubt(int offset, String message) {
    return Optional.of(new QueryProblem(offset, message));
  }
}
