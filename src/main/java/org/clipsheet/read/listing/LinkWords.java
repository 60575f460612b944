package org.clipsheet.read.listing;

import java.util.ArrayList;
import java.util.List;
import org.clipsheet.read.document.PageText;

/** The words in addresses and link texts that tell what kind of page a link leads to, from {@code link-words.txt}. */
final class LinkWords {
  /** The kinds, each a section of the file, in the file's order. */
  static final List<String> KINDS = List.of("section", "index", "house", "media", "trade", "story");

  private static final WordSets WORDS = WordSets.read("link-words.txt");

  private LinkWords() {}

  /**
   * Whether this stands in that section of the file.
   *
   * @param word in lower case, its parts joined by hyphens where it has several
   */
  static boolean is(String kind, String word) {
    return WORDS.contain(kind, word);
  }

  /** The words in lower case; an apostrophe parts them as it does in addresses made from headlines. */
  static List<String> split(String text) {
    String lower = PageText.lower(text);
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      int next = i + Character.charCount(c);
      if (!isOfWord(c)) {
        if (begin < i) {
          words.add(lower.substring(begin, i));
        }
        begin = next;
      }
      i = next;
    }
    if (begin < lower.length()) {
      words.add(lower.substring(begin));
    }
    return words;
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER -> true;
          default -> false;
        };
  }
}
