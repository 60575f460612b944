package org.clipsheet.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/**
 * Brings what readers take for the same word to the same letters: case, accents, ё and е, the several
 * apostrophes and hyphens, full-width and other compatibility forms (NFKC), vowel points and tatweel.
 *
 * <p>Letters that make another word stay: й, ї, ґ, ў, and the Macedonian ѓ and ќ. The result is for comparing, not
 * for reading, and may differ in length from what went in. Stateless and safe for use by several threads.
 *
 * @see <a href="https://www.unicode.org/reports/tr15/">UAX #15, Unicode Normalization Forms</a>
 */
public final class Folding {

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  private Folding() {}

  public static String fold(String text) {
    if (isPlain(text)) {
      return text;
    }
    String composed = NFKC.normalize(text);
    StringBuilder folded = new StringBuilder(composed.length());
    composed.codePoints().forEach(c -> append(Character.toLowerCase(c), folded));
    return folded.toString();
  }

  /**
   * Small letters with their accents, for what knows the language: case, apostrophes, hyphens and compatibility forms
   * become one, nothing else.
   *
   * @param language whose small letters: in Turkish that of I is ı
   */
  public static String lower(String text, Locale language) {
    String small = NFKC.normalize(text).toLowerCase(language);
    StringBuilder lower = new StringBuilder(small.length());
    small.codePoints().filter(c -> !isInvisible(c)).forEach(c -> {
      if (isApostrophe(c)) {
        lower.append('\'');
      } else if (isHyphen(c)) {
        lower.append('-');
      } else {
        lower.appendCodePoint(c);
      }
    });
    return lower.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || c == '`' || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static void append(int c, StringBuilder folded) {
    if (c < 0x80) {
      folded.append(isApostrophe(c) ? '\'' : (char) c);
    } else if (isApostrophe(c)) {
      folded.append('\'');
    } else if (isHyphen(c)) {
      folded.append('-');
    } else if (!isMark(c) && !isInvisible(c)) {
      appendLetter(c, folded);
    }
  }

  private static void appendLetter(int c, StringBuilder folded) {
    switch (c) {
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'þ' -> folded.append("th");
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ', 'ð' -> folded.append('d');
      case 'ħ' -> folded.append('h');
      case 'ı' -> folded.append('i');
      case 'ς' -> folded.append('σ');
      case 'ё', 'ѐ' -> folded.append('е');
      case 'ѝ' -> folded.append('и');
      case 'ک' -> folded.append('ك');
      case 'ی', 'ى' -> folded.append('ي');
      default -> appendBase(c, folded);
    }
  }

  /** In Latin, Greek and Arabic a mark above or below is an accent; in Cyrillic (й, ї) it is another letter. */
  private static void appendBase(int c, StringBuilder folded) {
    String parts = hasAccents(c) ? NFD.getDecomposition(c) : null;
    if (parts == null) {
      folded.appendCodePoint(c);
    } else {
      parts.codePoints().filter(part -> !isMark(part)).forEach(folded::appendCodePoint);
    }
  }

  private static boolean hasAccents(int c) {
    return (c >= 0xC0 && c < 0x400) || (c >= 0x620 && c < 0x6F0) || (c >= 0x1E00 && c < 0x2000);
  }

  /** Combining accents, Hebrew points, Arabic vowel signs and tatweel. */
  private static boolean isMark(int c) {
    return (c >= 0x300 && c <= 0x36F)
        || (c >= 0x591 && c <= 0x5BD)
        || (c >= 0x5BF && c <= 0x5C7)
        || (c >= 0x64B && c <= 0x65F)
        || c == 0x670
        || c == 0x640;
  }

  /** Whether readers take the character for an apostrophe when it stands between letters. */
  static boolean isApostrophe(int c) {
    return switch (c) {
      case '\'', '`', '´', '‘', '’', '‛', 'ʹ', 'ʻ', 'ʼ', 'ˈ', '′', '＇' -> true;
      default -> false;
    };
  }

  /** Whether the character is a hyphen; dashes are not. */
  static boolean isHyphen(int c) {
    return c == '-' || c == '‐' || c == '‑' || c == '﹣' || c == '－';
  }

  /** Soft hyphen, zero-width characters: they say where a line may break or letters join, not what is written. */
  static boolean isInvisible(int c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
  }
}
