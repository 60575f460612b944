package org.clipsheet.country;

import java.util.List;
import java.util.Set;
import org.clipsheet.language.WordForms;
import org.clipsheet.text.Folding;

/**
 * A word of a country's name.
 *
 * @param capital whether it must begin with a capital in the text too
 * @param exact whether it counts in this very form alone, as abbreviations do
 * @param forms the terms that its inflected forms share
 * @param stems behind which {@code endings} may stand
 */
record CountryWord(
    String text,
    String folded,
    boolean capital,
    boolean exact,
    Set<String> forms,
    CountryEndings endings,
    List<String> stems) {

  /** A stem that leaves more than this behind is another word's. */
  private static final int LONGEST_ENDING = 3;

  private static final int LEAST_SHARED = 3;

  /** Київ, Києва: the dictionary knows them for one. */
  private static final int LEAST_SHARED_UK = 2;

  /** Names that end so have one form: Мали, Перу, Марокко. Ханой has more, and its stem is the khan's. */
  private static final String INDECLINABLE_RU = "иоуеэ";

  private static final Set<String> ENDINGS_RU = Set.of("а", "у", "е", "ом", "ы", "ов");

  private static final String INDECLINABLE_UK = "іоуе";

  /** @param name whether it is a country's or a city's name, not a word for its people */
  static CountryWord of(String text, String language, boolean name) {
    String folded = Folding.fold(text);
    CountryEndings endings = CountryEndings.of(language);
    return new CountryWord(
        text,
        folded,
        Reading.isCapitalised(text),
        isAbbreviation(text),
        isInflected(folded, language) ? WordForms.sought(text, language) : Set.of(folded),
        endings,
        endings.stems(folded, name));
  }

  /** In this form alone, whatever the language. */
  static CountryWord exactly(String text) {
    return new CountryWord(
        text, Folding.fold(text), false, true, Set.of(), CountryEndings.of(""), List.of());
  }

  /** How many first letters a word of a text shares with it; negative if it is not a form of this one. */
  int likeness(Reading word) {
    if (exact) {
      return word.text().equals(text) ? folded.length() : -1;
    }
    if (capital && !word.isCapitalised()) {
      return -1;
    }
    if (word.folded().equals(folded)) {
      return folded.length();
    }
    for (String stem : stems) {
      if (endings.areBehind(stem, word.folded())) {
        return stem.length();
      }
    }
    int shared = shared(word.folded());
    int least = "uk".equals(word.language()) ? LEAST_SHARED_UK : LEAST_SHARED;
    boolean same = shared >= Math.max(least, folded.length() - LONGEST_ENDING)
        && (isDeclined(word) || word.forms().stream().anyMatch(forms::contains));
    return same ? shared : -1;
  }

  /** Whether a Russian case ending stands behind the whole name; the stemmer takes Киев for a form of another word. */
  private boolean isDeclined(Reading word) {
    return "ru".equals(word.language())
        && word.folded().startsWith(folded)
        && ENDINGS_RU.contains(word.folded().substring(folded.length()));
  }

  private int shared(String other) {
    int shared = 0;
    while (shared < Math.min(folded.length(), other.length())
        && folded.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  private static boolean isAbbreviation(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  private static boolean isInflected(String folded, String language) {
    String last = folded.substring(folded.length() - 1);
    return switch (language) {
      case "ru" -> !INDECLINABLE_RU.contains(last) && !folded.endsWith("ой");
      case "uk" -> !INDECLINABLE_UK.contains(last);
      default -> folded.length() > LONGEST_ENDING;
    };
  }
}
