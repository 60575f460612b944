package org.clipsheet.digest;

import java.util.regex.Pattern;

/** Cuts text to a length, at words, with an ellipsis where something was cut. Lengths are UTF-16 units. */
final class Excerpt {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final char ELLIPSIS = '…';

  /** Scripts without spaces have no word boundary to find, so the search for one ends here. */
  private static final int LONGEST_WORD = 30;

  private Excerpt() {}

  /** With every run of white space made one space. */
  static String oneLine(String text) {
    return BLANKS.matcher(text).replaceAll(" ");
  }

  /** The beginning, at most {@code max} long with the ellipsis; empty where there is no room at all. */
  static String head(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    if (max < 1) {
      return "";
    }
    int end = max - 1;
    int space = text.lastIndexOf(' ', end);
    if (space >= Math.max(0, end - LONGEST_WORD)) {
      end = space;
    } else if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /** The end, at most {@code max} long with the ellipsis; empty where there is no room at all. */
  static String tail(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    if (max < 1) {
      return "";
    }
    int start = text.length() - max + 1;
    int space = text.indexOf(' ', start - 1);
    if (space >= 0 && space < Math.min(text.length() - 1, start + LONGEST_WORD)) {
      start = space + 1;
    } else if (start < text.length() && Character.isLowSurrogate(text.charAt(start))) {
      start++;
    }
    return ELLIPSIS + text.substring(start);
  }
}
