package org.clipsheet.name;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.clipsheet.text.Folding;
import org.clipsheet.text.Romanization;
import org.jspecify.annotations.Nullable;

/**
 * A word as names are compared.
 *
 * @param written the word itself
 * @param folded without case and accents, apostrophes and points taken out
 * @param sound of the word as it stands
 * @param stems sounds of what is left when a case ending is taken off
 * @param frames the keys under which words that may be one name meet
 * @param readings what it may sound like in a script of several readings; null in others
 * @param exact whether it is sought in this spelling only
 */
record NameToken(
    String written,
    String folded,
    String sound,
    Set<String> stems,
    Set<String> frames,
    @Nullable Readings readings,
    boolean exact) {
  private static final int SHORTEST_STEM = 2;

  private static final Pattern DIGIT_INSIDE = Pattern.compile("(?<=[a-z])[0-9](?=[a-z])");

  /** The letter that each digit looks like, from 0 on. */
  private static final String LOOK_ALIKE = "oizeasbtbg";

  NameToken {
    stems = Set.copyOf(stems);
    frames = Set.copyOf(frames);
  }

  private NameToken(String written, String folded, String sound, Set<String> stems, boolean exact) {
    this(written, folded, sound, stems, Readings.of(folded, script(folded)), exact);
  }

  private NameToken(
      String written,
      String folded,
      String sound,
      Set<String> stems,
      @Nullable Readings readings,
      boolean exact) {
    this(written, folded, sound, stems, frames(sound, stems, readings), readings, exact);
  }

  private static Set<String> frames(String sound, Set<String> stems, @Nullable Readings readings) {
    Set<String> frames = new LinkedHashSet<>();
    frames.add(NameSounds.frame(sound));
    stems.forEach(stem -> frames.add(NameSounds.frame(stem)));
    if (readings != null) {
      frames.addAll(readings.frames());
    }
    return frames;
  }

  /** @param language BCP 47 tag of the text it stands in; absent where it is not known */
  static NameToken of(String word, @Nullable String language) {
    String folded = withoutDigitsInside(Folding.fold(word).replaceAll("['.]", ""));
    Set<String> stems = new LinkedHashSet<>();
    if (!folded.isEmpty()) {
      NameEndings.stems(folded, language).forEach(stem -> stems.add(sound(stem)));
    }
    return new NameToken(word, folded, sound(folded), stems, false);
  }

  /** Digits between small letters are letters that a scanner took for them: Sech1n. */
  private static String withoutDigitsInside(String folded) {
    return DIGIT_INSIDE.matcher(folded).find()
        ? DIGIT_INSIDE
            .matcher(folded)
            .replaceAll(digit -> String.valueOf(LOOK_ALIKE.charAt(digit.group().charAt(0) - '0')))
        : folded;
  }

  /**
   * Of a name that is sought: where it ends in vowels, texts may have a case ending in their place.
   *
   * @param exact whether in this spelling only
   */
  static NameToken sought(String word, boolean exact) {
    NameToken token = of(word, null);
    String trimmed = token.sound().replaceAll("[aeiou]+$", "");
    Set<String> stems = new LinkedHashSet<>(token.stems());
    if (trimmed.length() >= SHORTEST_STEM) {
      stems.add(trimmed);
    }
    return new NameToken(token.written(), token.folded(), token.sound(), stems, exact);
  }

  /** Two words of a sought name as one. */
  static NameToken joined(NameToken first, NameToken second) {
    return sought(first.written() + second.written(), first.exact());
  }

  /** How far the sound of a sought word is from that of a word in a text, in the forms that either may have. */
  double distance(NameToken seen) {
    if (folded.equals(seen.folded())) {
      return 0;
    }
    if (exact || (script() == seen.script() && isSyllabic())) {
      return Double.MAX_VALUE;
    }
    double least = Math.min(SoundDistance.between(sound, seen.sound()), readDistance(seen));
    for (String stem : seen.stems()) {
      least = Math.min(least, SoundDistance.between(sound, stem));
      for (String own : stems) {
        least = Math.min(least, SoundDistance.between(own, stem));
      }
    }
    return least;
  }

  /** The same by what the letters of either may sound like, if it has the consonants; in one script they sound alike or not. */
  private double readDistance(NameToken seen) {
    boolean unread = readings == null && seen.readings() == null;
    if (unread || script() == seen.script() || Collections.disjoint(frames, seen.frames())) {
      return Double.MAX_VALUE;
    }
    double own = readings == null ? Double.MAX_VALUE : readings.distance(seen);
    Readings others = seen.readings();
    return others == null ? own : Math.min(own, others.distance(this));
  }

  /** Whether one sign of its script is a syllable or a word: another sign is another name and no misspelling. */
  boolean isSyllabic() {
    return switch (script()) {
      case HAN, HANGUL, HIRAGANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }

  /** A particle, or a word that joins: no name by itself. */
  boolean isLowerCase() {
    return !written.isEmpty()
        && written.codePoints().noneMatch(Character::isUpperCase)
        && isSmall(written.codePointAt(0));
  }

  /** Whether a word that begins with this letter is no name; Georgian has capitals for whole headlines only. */
  static boolean isSmall(int letter) {
    return Character.isLowerCase(letter) && UnicodeScript.of(letter) != UnicodeScript.GEORGIAN;
  }

  /** Whether both begin with the same letter or sound; any vowels count as the same, as Oleksandr is Alexander elsewhere. */
  boolean beginsLike(NameToken other) {
    if (exact || sound.isEmpty() || other.sound().isEmpty()) {
      return false;
    }
    char own = sound.charAt(0);
    char others = other.sound().charAt(0);
    return folded.charAt(0) == other.folded().charAt(0)
        || own == others
        || ("aeiou".indexOf(own) >= 0 && "aeiou".indexOf(others) >= 0);
  }

  private static String sound(String folded) {
    return NameSounds.of(Romanization.of(folded));
  }

  UnicodeScript script() {
    return script(folded);
  }

  private static UnicodeScript script(String folded) {
    return folded.isEmpty() ? UnicodeScript.COMMON : UnicodeScript.of(folded.codePointAt(0));
  }

  /** Whether its script tells names from other words by capitals. */
  boolean isCased() {
    int first = written.codePointAt(0);
    return Character.isUpperCase(first) || isSmall(first) || Character.isTitleCase(first);
  }

  /** As acronyms are written, and headlines. */
  boolean isInCapitals() {
    return written.codePoints().anyMatch(Character::isUpperCase)
        && written.codePoints().noneMatch(Character::isLowerCase);
  }

  /** A single letter, as a given name is shortened. */
  boolean isInitial() {
    return folded.codePointCount(0, folded.length()) == 1 && isCased();
  }

  /** As it counts funds and popes: II, IV. */
  boolean isRomanNumeral() {
    return written.length() > 1 && written.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
  }
}
