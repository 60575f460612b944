package org.clipsheet.read.listing;

import java.util.List;
import java.util.Set;
import org.clipsheet.read.listing.LinkWords.Kind;

/**
 * One segment of an address's path.
 *
 * @param text decoded, in lower case
 * @param words of it
 * @param kinds of page that it names
 */
record PathSegment(String text, List<String> words, Set<Kind> kinds) {
  private static final int LONG = 4;
  private static final int YEAR_DIGITS = 4;
  private static final int DAY_DIGITS = 2;
  private static final int CODE_LENGTH = 4;

  static PathSegment of(String text) {
    List<String> words = LinkWords.split(text);
    return new PathSegment(text, words, LinkWords.kinds(String.join("-", words)));
  }

  /** What it is in a word; alike for the segments in one place of the addresses of a site's stories. */
  String shape() {
    if (isYear(text, 0, text.length())) {
      return "year";
    }
    if (!text.isEmpty() && digits(text, 0) == text.length()) {
      return text.length() <= DAY_DIGITS ? "day" : "number";
    }
    String length = isLong() ? "long" : words.size() >= 2 ? "short" : "word";
    return hasNumber() ? length + "+number" : length;
  }

  /** Whether it has so many words that it was made from a headline. */
  boolean isLong() {
    return words.size() >= LONG;
  }

  /** Whether a number of four digits or more stands in it that is no year. */
  boolean hasNumber() {
    return hasNumber(text);
  }

  static boolean hasNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      int end = digits(text, i);
      if (end - i >= YEAR_DIGITS && !isYear(text, i, end)) {
        return true;
      }
      i = Math.max(i, end - 1);
    }
    return false;
  }

  /** Whether it is letters and digits without a break, a digit among them, as ids are. */
  boolean isCode() {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isDigit(c) && (c < 'a' || c > 'z')) {
        return false;
      }
      digit |= isDigit(c);
    }
    return digit && text.length() >= CODE_LENGTH;
  }

  private static boolean isYear(String text, int begin, int end) {
    return end - begin == YEAR_DIGITS
        && digits(text, begin) == end
        && (text.startsWith("19", begin) || text.startsWith("20", begin));
  }

  /** Where the digits end that begin there. */
  private static int digits(String text, int begin) {
    int end = begin;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
