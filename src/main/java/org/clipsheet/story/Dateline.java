package org.clipsheet.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and by whom a piece was filed, as desks write it before the first sentence: {@code KYIV, March 2 (Agency) -}. Every
 * desk writes its own, so it says nothing about whether two texts state the same.
 */
final class Dateline {
  private static final String AGENCY = "\\([^()\\n]{2,40}\\)";

  /** KYIV, and after it names, days with their months, the agency. */
  private static final String PLACE = "\\p{Lu}[\\p{Lu}'’-]{2,}"
      + "(?:[\\s,.]+(?:\\p{Lu}[^\\s!?]*|\\d+\\.?(?:\\s+\\p{L}+\\.?)?|" + AGENCY + ")){0,6}";

  /** A place in capitals or an agency in parentheses, then a dash with room on both sides. */
  private static final Pattern OPENING =
      Pattern.compile("^\\s*(?:" + PLACE + "|[^\\n!?]{0,60}?" + AGENCY + ")\\s*[-–—]{1,2}\\s+");

  private Dateline() {}

  static String removed(String text) {
    Matcher opening = OPENING.matcher(text);
    return opening.find() ? text.substring(opening.end()) : text;
  }
}
