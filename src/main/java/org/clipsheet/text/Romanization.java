package org.clipsheet.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * Writes a word of any script in the letters a to z, as English-language desks do: Russian by the table of the BGN/PCGN
 * (Лукашенко → lukashenko), other scripts by ICU's general rules. The result is for comparing and is in lower case.
 * Thread-safe.
 *
 * @see <a href="https://unicode-org.github.io/icu/userguide/transforms/general/">ICU transforms</a>
 */
public final class Romanization {

  private static final Transliterator TO_LATIN =
      Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; NFD; [:M:] Remove; Latin-ASCII");

  private Romanization() {}

  /** The word in Latin letters; signs without a Latin letter stay as they are. */
  public static String of(String word) {
    String folded = Folding.fold(word);
    return isAscii(folded) ? folded : TO_LATIN.transliterate(folded).toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }
}
