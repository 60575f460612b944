package org.clipsheet.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clipsheet.text.Word;
import org.clipsheet.text.WordLists;

/**
 * People's names in Chinese characters and Hangul: a surname of one sign, seldom two, and a given name of one or two,
 * with nothing to part them. Thread-safe.
 */
final class UnspacedNames {
  private static final int LONGEST = 4;

  /** A name with a case particle or a title behind it. */
  private static final int LONGEST_DECLINED = 6;

  private static final Set<String> SURNAMES = WordLists.sections(UnspacedNames.class, "words.txt")
      .getOrDefault("unspaced surnames", List.of())
      .stream()
      .flatMap(line -> Arrays.stream(line.split(" ")))
      .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> FIRST_SIGNS = SURNAMES.stream()
      .map(surname -> surname.substring(0, 1))
      .collect(Collectors.toUnmodifiableSet());

  private UnspacedNames() {}

  /** Surname and given name; the signs as one where they are no such name. */
  static List<String> parts(String signs) {
    int surname = surname(signs);
    return surname == 0 || signs.length() > LONGEST
        ? List.of(signs)
        : List.of(signs.substring(0, surname), signs.substring(surname));
  }

  /** Each sign by itself, if a word of Hangul may begin with a person's name; otherwise the word. */
  static List<Word> signs(Word word) {
    String text = word.text();
    boolean name = UnicodeScript.of(text.codePointAt(0)) == UnicodeScript.HANGUL
        && text.length() <= LONGEST_DECLINED
        && surname(text) > 0;
    if (!name) {
      return List.of(word);
    }
    List<Word> signs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      signs.add(new Word(text.substring(i, i + 1), word.start() + i, word.start() + i + 1));
    }
    return signs;
  }

  /** Words with those made one that stand side by side with nothing between: the characters of Chinese. */
  static List<Word> joined(String text, List<Word> words) {
    List<Word> joined = new ArrayList<>();
    for (Word word : words) {
      boolean tied = !joined.isEmpty() && joined.getLast().end() == word.start();
      int start = tied ? joined.removeLast().start() : word.start();
      joined.add(new Word(text.substring(start, word.end()), start, word.end()));
    }
    return joined;
  }

  private static int surname(String signs) {
    for (int length = 2; length > 0; length--) {
      if (signs.length() > length && SURNAMES.contains(signs.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  /** Whether the sign is a surname, or begins one of two signs. */
  static boolean beginsSurname(String sign) {
    return FIRST_SIGNS.contains(sign);
  }
}
