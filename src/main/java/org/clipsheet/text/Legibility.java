package org.clipsheet.text;

import java.lang.Character.UnicodeScript;

/**
 * Whether decoded characters look like words. A wrong single-byte encoding never fails to decode, but it betrays
 * itself: capitals inside words (KOI8-R read as windows-1251), runs of accented letters (Cyrillic read as
 * windows-1252), signs and box drawings grown into words, two alphabets in one word.
 */
final class Legibility {
  /** No Latin orthography in use has more letters with marks side by side. */
  private static final int MAX_MARKED_RUN = 2;

  /** Words in capitals are rare in text, and the normal result of reading small Cyrillic letters wrongly. */
  private static final double ALL_CAPITALS = 0.7;

  private Legibility() {}

  /**
   * The share of text, by length and among words with characters beyond ASCII, that is shaped like words, 0 to 1; 1 where
   * there are no such words.
   */
  static double of(CharSequence text) {
    double good = 0;
    int length = 0;
    int i = 0;
    while (i < text.length()) {
      int end = wordEnd(text, i);
      if (beyondAscii(text, i, end)) {
        good += shape(text, i, end) * (end - i);
        length += end - i;
      }
      i = end + 1;
    }
    return length == 0 ? 1 : good / length;
  }

  private static int wordEnd(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && !separates(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean separates(CharSequence text, int at) {
    char c = text.charAt(at);
    return c < 0x80 ? !Character.isLetterOrDigit(c) : isTypography(c) || isSignByItself(text, at);
  }

  /**
   * Whether a sign of Latin-1 stands where a writer puts it: {@code £5}, {@code m²}, {@code ¿Qué}, {@code l´été}. Among
   * letters beyond ASCII it is what a letter of another encoding was taken for.
   */
  private static boolean isSignByItself(CharSequence text, int at) {
    char c = text.charAt(at);
    if (c > 0xFF || Character.isLetter(c) || isInvisible(c)) {
      return false;
    }
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    if (before >= 0x80 && !isTypography(before)) {
      return false;
    }
    return after < 0x80
        || isTypography(after)
        || (c == '´' && Character.isLetter(before))
        || ((c == '¿' || c == '¡') && Character.isUpperCase(after));
  }

  /** Marks on a letter, soft hyphens, joiners: parts of a word and no letters. */
  private static boolean isInvisible(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  /** What stands beside words without belonging to them. */
  private static boolean isTypography(char c) {
    return c == 0xA0
        || c == 0xAB
        || c == 0xBB
        || c == 0xA7
        || c == 0xA9
        || c == 0xAE
        || c == 0xB0
        || c == 0xB7
        || (c >= 0x2000 && c <= 0x206F)
        || (c >= 0x20A0 && c <= 0x214F)
        || (c >= 0x2460 && c <= 0x24FF)
        || (c >= 0x3000 && c <= 0x301F)
        || (c >= 0xFF00 && c <= 0xFF1F);
  }

  private static boolean beyondAscii(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= 0x80) {
        return true;
      }
    }
    return false;
  }

  private static double shape(CharSequence text, int from, int to) {
    UnicodeScript script = null;
    int markedRun = 0;
    int capitals = 0;
    int small = 0;
    int ideographs = 0;
    boolean capitalAfterSmall = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) || isInvisible(c)) {
        continue;
      }
      if (!Character.isLetter(c) || isHalfWidth(c)) {
        if (c >= 0x80) {
          return 0;
        }
        continue;
      }
      UnicodeScript own = UnicodeScript.of(c);
      if (alphabetic(own)) {
        if (script != null && script != own) {
          return 0;
        }
        script = own;
      }
      ideographs += Character.isIdeographic(c) ? 1 : 0;
      markedRun = own == UnicodeScript.LATIN && c >= 0x80 ? markedRun + 1 : 0;
      if (markedRun > MAX_MARKED_RUN) {
        return 0;
      }
      if (Character.isUpperCase(c)) {
        capitals++;
        capitalAfterSmall |= small > 0;
      } else if (Character.isLowerCase(c)) {
        small++;
      }
    }
    if (capitalAfterSmall || (ideographs == 1 && small > 0)) {
      // "f黵" is "für": an accented letter and the one after it, taken for an ideograph
      return 0;
    }
    return capitals > 1 && small == 0 ? ALL_CAPITALS : 1;
  }

  /** Half-width katakana: hardly ever written, but what single-byte text becomes when read as Shift_JIS. */
  private static boolean isHalfWidth(char c) {
    return c >= 0xFF61 && c <= 0xFF9F;
  }

  private static boolean alphabetic(UnicodeScript script) {
    return script == UnicodeScript.LATIN
        || script == UnicodeScript.CYRILLIC
        || script == UnicodeScript.GREEK;
  }
}
