package org.clipsheet.name;

import java.util.List;
import org.clipsheet.text.Word;

/**
 * A text in which names are sought.
 *
 * @param words all words of the text, in order
 */
public record NameText(String text, List<Word> words) {

  public NameText {
    words = List.copyOf(words);
  }
}
