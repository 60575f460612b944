package org.clipsheet.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * A word where it stands in a text.
 *
 * @param text as written there
 * @param start its first UTF-16 unit in the text
 * @param end one past its last
 */
public record Word(String text, int start, int end) {

  private static final char NON_JOINER = '\u200C';

  /**
   * The words that hyphens join in this one, in order; empty for a word without hyphens. In Arabic letters the zero-width
   * non-joiner is one, which may stand at the end too and joins nothing there: تحریم‌ها, رئیس‌جمهور.
   */
  public List<Word> parts() {
    List<Word> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isHyphen(i)) {
        if (i > from) {
          parts.add(new Word(text.substring(from, i), start + from, start + i));
        }
        from = i + 1;
      }
    }
    return parts.size() > 1 ? List.copyOf(parts) : List.of();
  }

  private boolean isHyphen(int at) {
    char c = text.charAt(at);
    return Folding.isHyphen(c)
        || (c == NON_JOINER
            && at > 0
            && UnicodeScript.of(text.charAt(at - 1)) == UnicodeScript.ARABIC);
  }
}
