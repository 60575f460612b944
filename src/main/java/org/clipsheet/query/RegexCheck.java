package org.clipsheet.query;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.apache.lucene.util.automaton.Transition;
import org.clipsheet.text.Folding;

/**
 * Regular expressions of queries: brought to the folded words that they are asked of, and refused where they would cost
 * too much. What passes is a finite automaton of bounded size, which reads a word once and never turns back.
 */
final class RegexCheck {
  private static final int LONGEST = 200;

  /** {@code a{20}} is twenty states, and {@code (a{20}){20}} four hundred. */
  private static final int MOST_REPETITIONS = 1000;

  private static final int MOST_STATES = 2000;

  /** A first character out of more than this many is any character. */
  private static final int MOST_BEGINNINGS = 200;

  private static final Pattern COUNT = Pattern.compile("\\{(\\d*)(?:,(\\d*))?}");

  /** Escaped characters and classes, to be passed over whole, and what may be foreign. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("\\\\.|\\[(?:\\\\.|[^\\]])*]|\\(\\?|[\\^$\\s]");

  private RegexCheck() {}

  /** The expression with its letters folded as words are; what a backslash stands before stays. */
  static String folded(String regex) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\' && i + 1 < regex.length()) {
        folded.append(c).append(regex.charAt(++i));
      } else {
        folded.append(Character.isLetter(c) ? Folding.fold(String.valueOf(c)) : c);
      }
    }
    return folded.toString();
  }

  /** What is wrong with it, if anything. */
  static Optional<String> problem(String regex) {
    if (regex.isEmpty()) {
      return Optional.of("nothing stands between these slashes");
    }
    if (regex.length() > LONGEST) {
      return Optional.of(
          "this regular expression has " + regex.length() + " characters; at most " + LONGEST);
    }
    if (repetitions(regex) > MOST_REPETITIONS) {
      return Optional.of("this regular expression repeats too often; at most " + MOST_REPETITIONS
          + " times in all");
    }
    Optional<String> vain = neverThere(regex);
    if (vain.isPresent()) {
      return vain;
    }
    try {
      Automaton automaton = Operations.determinize(
          new RegExp(regex).toAutomaton(), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
      if (automaton.getNumStates() > MOST_STATES) {
        return Optional.of("this regular expression is too complex");
      }
      return beginsAnyhow(automaton)
          ? Optional.of(
              "this regular expression would look at every word; let it begin with letters")
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("no regular expression: " + e.getMessage());
    } catch (TooComplexToDeterminizeException e) {
      return Optional.of("this regular expression is too complex");
    }
  }

  /** What other dialects mean something by and this one would look for in words. */
  private static Optional<String> neverThere(String regex) {
    Matcher sign = ELSEWHERE.matcher(regex);
    while (sign.find()) {
      String found = sign.group();
      if (found.isBlank()) {
        return Optional.of("a regular expression describes one word; in words there are no blanks");
      }
      if (found.equals("^") || found.equals("$")) {
        return Optional.of("a regular expression describes a whole word; leave out ^ and $");
      }
      if (found.startsWith("(?")) {
        return Optional.of(
            "(? has no meaning in these regular expressions; they ignore case anyway");
      }
      if (found.matches("\\\\[bBAzZpPG]")) {
        return Optional.of(found + " has no meaning in these regular expressions");
      }
    }
    return Optional.empty();
  }

  private static long repetitions(String regex) {
    long product = 1;
    for (MatchResult count : COUNT.matcher(regex).results().toList()) {
      product *= Math.max(number(count.group(1)), number(count.group(2)));
      if (product > MOST_REPETITIONS) {
        return product;
      }
    }
    return product;
  }

  private static int number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null || digits.isEmpty()
        ? 1
        : digits.length() > 4 ? Integer.MAX_VALUE : Math.max(1, Integer.parseInt(digits));
  }

  private static boolean beginsAnyhow(Automaton automaton) {
    if (automaton.getNumStates() == 0) {
      return false;
    }
    if (automaton.isAccept(0)) {
      return true;
    }
    int beginnings = 0;
    Transition transition = new Transition();
    int count = automaton.initTransition(0, transition);
    for (int i = 0; i < count; i++) {
      automaton.getNextTransition(transition);
      beginnings += transition.max - transition.min + 1;
    }
    return beginnings > MOST_BEGINNINGS;
  }
}
