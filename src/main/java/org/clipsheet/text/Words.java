package org.clipsheet.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, each with its place.
 *
 * <p>A word is a run of letters and digits, with the apostrophes and hyphens inside it ({@code м’яч},
 * {@code NATO-led}), the points of an abbreviation of single letters ({@code U.S}) and the points and commas of a
 * number. Unlike UAX #29, a point between longer words parts them, because pages often lack the space
 * after a full stop. Scripts written without spaces are cut into single characters (katakana into runs): a phrase
 * of characters then finds what a dictionary's segmentation might hide. Takes time linear in the text.
 *
 * <p>Stateless and safe for use by several threads.
 */
public final class Words {

  private Words() {}

  /** The words of the text in order; they do not overlap. */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = isWordCharacter(c) ? endOfWord(text, at) : at + Character.charCount(c);
      if (isWordStart(c)) {
        words.add(new Word(text.substring(at, end), at, end));
      }
      at = end;
    }
    return words;
  }

  private static int endOfWord(String text, int start) {
    int first = text.codePointAt(start);
    int at = start + Character.charCount(first);
    if (isUnspaced(first)) {
      return endOfCharacter(text, at, first);
    }
    int before = first;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int width = Character.charCount(c);
      int after = at + width < text.length() ? text.codePointAt(at + width) : ' ';
      boolean inside =
          isWordCharacter(c) ? !isUnspaced(c) : joins(text, start, at, before, c, after);
      if (!inside) {
        return at;
      }
      before = c;
      at += width;
    }
    return at;
  }

  /** Marks belong to the character before them; katakana and its long-vowel sign form words of their own. */
  private static int endOfCharacter(String text, int from, int first) {
    int at = from;
    boolean katakana = UnicodeScript.of(first) == UnicodeScript.KATAKANA;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean same =
          isMark(c) || (katakana && (UnicodeScript.of(c) == UnicodeScript.KATAKANA || c == 'ー'));
      if (!same) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean joins(String text, int start, int at, int before, int c, int after) {
    if (!isWordStart(after) || isUnspaced(after)) {
      return false;
    }
    if (Folding.isApostrophe(c)) {
      return Character.isLetter(before) && Character.isLetter(after);
    }
    if (Folding.isHyphen(c)) {
      return isWordCharacter(before);
    }
    boolean number = Character.isDigit(before) && Character.isDigit(after);
    return c == '.' ? number || isInitial(text, start, at) : c == ',' && number;
  }

  /** Whether a single letter stands on both sides of the point at this place: U.S, и.о. */
  private static boolean isInitial(String text, int start, int point) {
    boolean letterBefore = Character.isLetter(text.charAt(point - 1))
        && (point - 1 == start || text.charAt(point - 2) == '.');
    boolean letterAfter = Character.isLetter(text.charAt(point + 1))
        && (point + 2 >= text.length() || !isWordCharacter(text.codePointAt(point + 2)));
    return letterBefore && letterAfter;
  }

  private static boolean isWordStart(int c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isWordCharacter(int c) {
    return isWordStart(c) || isMark(c) || (Folding.isInvisible(c) && c != 0x200B);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether the character's script is written without spaces between words. */
  private static boolean isUnspaced(int c) {
    if (c < 0xE00) {
      return false;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> !Character.isDigit(c);
      default -> c == 'ー';
    };
  }
}
