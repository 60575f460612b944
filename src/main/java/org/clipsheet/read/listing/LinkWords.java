package org.clipsheet.read.listing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clipsheet.read.document.PageText;

/** The words in addresses and link texts that tell what kind of page a link leads to, from {@code link-words.txt}. */
final class LinkWords {
  /** Of every word that the file knows, in which of its sections it stands: asked for every part of every address. */
  private static final Map<String, Set<Kind>> KINDS = kinds(WordSets.read("link-words.txt"));

  private LinkWords() {}

  /** The sections of the file, by their names in lower case. */
  enum Kind {
    SECTION,
    INDEX,
    HOUSE,
    MEDIA,
    TRADE,
    STORY,
    MORE,
    OFFER
  }

  /**
   * In which sections of the file this stands; often none.
   *
   * @param word in lower case, its parts joined by hyphens where it has several
   */
  static Set<Kind> kinds(String word) {
    return KINDS.getOrDefault(word, Set.of());
  }

  private static Map<String, Set<Kind>> kinds(WordSets words) {
    Map<String, Set<Kind>> kinds = new HashMap<>();
    for (Kind kind : Kind.values()) {
      for (String word : words.sections().getOrDefault(PageText.lower(kind.name()), Set.of())) {
        kinds.computeIfAbsent(word, known -> EnumSet.noneOf(Kind.class)).add(kind);
      }
    }
    return Map.copyOf(kinds);
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
