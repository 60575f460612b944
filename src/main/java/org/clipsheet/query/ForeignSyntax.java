package org.clipsheet.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs of other query languages, which would silently find something else here.
 *
 * @param offset into the word
 * @param message what to write instead
 */
record ForeignSyntax(int offset, String message) {
  private static final Pattern MINUS = Pattern.compile("[-!](?=\\p{L}).*");
  private static final Pattern PLUS = Pattern.compile("\\+(?=\\p{L}).*");
  private static final Pattern OPERATOR = Pattern.compile("&&|\\|\\|?");
  private static final Pattern OPERATOR_INSIDE = Pattern.compile("[^|]*\\p{L}(\\|\\|?)\\p{L}.*");
  private static final Pattern NEAR = Pattern.compile("(?i:near|adj|w|within)/?(\\d+)|NEAR");
  private static final Pattern DETACHED = Pattern.compile("(\\p{L}+):");
  private static final Pattern FUZZY = Pattern.compile(".*\\p{L}(~\\d*)");
  private static final Pattern BOOST = Pattern.compile(".*\\p{L}(\\^\\d+)");
  private static final Pattern ONE_LETTER = Pattern.compile(".*\\p{L}(\\?)\\p{L}.*");

  /** @param run what stands between two blanks */
  static Optional<ForeignSyntax> in(String run) {
    if (MINUS.matcher(run).matches()) {
      return found(0, "to exclude a word, write NOT " + run.substring(1));
    }
    if (PLUS.matcher(run).matches()) {
      return found(0, "words are needed anyway; write " + run.substring(1) + " without the +");
    }
    if (OPERATOR.matcher(run).matches()) {
      return found(0, run + " is no operator; write " + (run.startsWith("&") ? "AND" : "OR"));
    }
    Matcher inside = OPERATOR_INSIDE.matcher(run);
    if (inside.matches()) {
      return found(inside.start(1), inside.group(1) + " is no operator; write OR");
    }
    Matcher near = NEAR.matcher(run);
    if (near.matches()) {
      return found(
          0,
          run
              + " is no operator; put the words in quotation marks and behind them how far apart they"
              + " may stand: \"two words\"~" + (near.group(1) == null ? "5" : near.group(1)));
    }
    Matcher detached = DETACHED.matcher(run);
    if (detached.matches() && QueryPrefix.isMeantBy(detached.group(1))) {
      return found(0, run + " stands directly before what it looks for, such as " + run + "port");
    }
    Matcher fuzzy = FUZZY.matcher(run);
    if (fuzzy.matches()) {
      return found(
          fuzzy.start(1), "~ stands behind a phrase in quotation marks, such as \"a phrase\"~4");
    }
    Matcher boost = BOOST.matcher(run);
    if (boost.matches()) {
      return found(boost.start(1), "words have no weights; leave out " + boost.group(1));
    }
    Matcher letter = ONE_LETTER.matcher(run);
    return letter.matches()
        ? found(
            letter.start(1),
            "? stands for no letter; for any letter write a regular expression, such as /gr.y/")
        : Optional.empty();
  }

  private static Optional<ForeignSyntax> found(int offset, String message) {
    return Optional.of(new ForeignSyntax(offset, message));
  }
}
