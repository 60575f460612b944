package org.clipsheet.cli;

import java.util.regex.Pattern;

/** Makes strangers' text fit to be shown on a terminal. */
final class Shown {
  /** Controls, with which escape sequences begin, and what reorders text; not what joins letters. */
  private static final Pattern ACTORS =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029&&[^\\u200c\\u200d]]");

  private Shown() {}

  /** One line; each character that would act instead of showing is a space. */
  static String oneLine(String text) {
    return ACTORS.matcher(text).replaceAll(" ");
  }
}
