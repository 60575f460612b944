package org.clipsheet.name;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How near one word of a text must be to one of a person's name. */
final class PersonWord {
  /** Names of so few letters must sound as they are sought. */
  static final int SHORT = 3;

  /** What still counts as the same word: a vowel that is another, in a word that is not short. */
  static final double NEARLY = 0.08;

  /** How far a word may be from the sought one, as a share of its letters. */
  private static final double FARTHEST = 0.25;

  /** What surnames with one letter more may differ by if they stand first and begin otherwise: Haus is not Kausch. */
  private static final double FARTHEST_SHORT = 0.5;

  /** Of a given name in Chinese or Korean. */
  private static final int MOST_SIGNS = 2;

  /** A single name of no more letters must be spelt as it is sought, and is not heard in scripts without capitals. */
  private static final int SHORT_ALONE = 5;

  private static final Pattern LAST_VOWEL = Pattern.compile("[aeiouyаеиоуыэюяьйії]$");

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(\\.\\p{Lu})+");

  private static final Set<String> WOMANS_ENDINGS = Set.of("a", "ia", "ya", "ina");

  private PersonWord() {}

  /**
   * Whether a name of one short word is spelt as it is sought, or declined: nothing beside it tells Lind from land and
   * Vass from was.
   */
  static boolean isItself(NameToken word, NameToken seen) {
    if (seen.script() != word.script()) {
      int tooShort = seen.isCased() ? SHORT : SHORT_ALONE;
      return word.sound().length() > tooShort && !seen.isSyllabic();
    }
    if (word.sound().length() > SHORT_ALONE) {
      return true;
    }
    String kept = LAST_VOWEL.matcher(word.folded()).replaceFirst("");
    return word.folded().equals(seen.folded())
        || (!seen.stems().isEmpty() && seen.folded().startsWith(kept));
  }

  /** @param leadingSurname whether the word is a surname that stands before the given name */
  static double farthest(NameToken word, NameToken seen, boolean leadingSurname) {
    if (mustSoundAlike(word, seen)) {
      return 0;
    }
    int longer = Math.max(word.sound().length(), seen.sound().length());
    boolean otherwise = leadingSurname && longer <= SHORT + 1 && !word.beginsLike(seen);
    return otherwise ? FARTHEST_SHORT : FARTHEST * longer;
  }

  /** Of the first word behind nothing but initials, which tell little by themselves. */
  static double farthestBehindInitials(NameToken word, NameToken seen, boolean surname) {
    return surname && !mustSoundAlike(word, seen) ? NEARLY * word.sound().length() : 0;
  }

  private static boolean mustSoundAlike(NameToken word, NameToken seen) {
    return Math.min(word.sound().length(), seen.sound().length()) <= SHORT
        || isGivenName(word)
        || isGivenName(seen);
  }

  /** Whether it has as many signs as a name of its language; foreign ones are told with more. */
  private static boolean isGivenName(NameToken token) {
    return token.isSyllabic() && token.folded().length() <= MOST_SIGNS;
  }

  /** Whether one is the other's initial. */
  static boolean shortens(NameToken word, NameToken seen) {
    return (seen.isInitial() || word.isInitial()) && word.beginsLike(seen);
  }

  /** How many of the words a word of initials shortens, from the first on: V.V. both of Vladimir Vladimirovich. */
  static int shortened(List<NameToken> given, NameToken seen) {
    if (seen.written().indexOf('.') < 0 || !INITIALS.matcher(seen.written()).matches()) {
      return 0;
    }
    int shortened = 0;
    for (String letter : seen.written().split("\\.")) {
      if (shortened < given.size()
          && !given.get(shortened).beginsLike(NameToken.of(letter, null))) {
        return 0;
      }
      shortened++;
    }
    return Math.min(shortened, given.size());
  }

  /** Whether one is the woman's form of the other, where texts do not decline names: Viktor, Viktoria. */
  static boolean isOfOtherSex(NameToken word, NameToken seen) {
    return (isWomansFormOf(word.folded(), seen.folded())
            || isWomansFormOf(seen.folded(), word.folded()))
        && seen.script() == UnicodeScript.LATIN
        && seen.stems().isEmpty();
  }

  private static boolean isWomansFormOf(String folded, String other) {
    return folded.length() > other.length()
        && folded.startsWith(other)
        && WOMANS_ENDINGS.contains(folded.substring(other.length()));
  }
}
