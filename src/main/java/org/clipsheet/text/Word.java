package org.clipsheet.text;

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

  /** The words that hyphens join in this one, in order; empty for a word without hyphens. */
  public List<Word> parts() {
    List<Word> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Folding.isHyphen(text.charAt(i))) {
        parts.add(new Word(text.substring(from, i), start + from, start + i));
        from = i + 1;
      }
    }
    return parts.size() > 1 ? List.copyOf(parts) : List.of();
  }
}
