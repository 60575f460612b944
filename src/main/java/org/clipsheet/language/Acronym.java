package org.clipsheet.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.text.Folding;

/**
 * Words in capitals throughout: none has forms. They have a term of their own, in which U.S. and US are one, and an ending
 * written in small letters is left out: МИДом, NGOs. Where the word in small letters is one of grammar ({@link
 * FunctionWords}) it is found by that term alone: WHO is not who, US not us, UN not un. From four letters on, editors also
 * print one as a name. Longer words in capitals stand in headlines and are ordinary.
 */
final class Acronym {
  private static final String MARK = "^";
  private static final int LONGEST = 6;

  private static final Pattern CAPITALS =
      Pattern.compile("\\p{Lu}{2," + LONGEST + "}|\\p{Lu}(?:\\.\\p{Lu}){1," + (LONGEST - 1) + "}");
  private static final Pattern WITH_ENDING =
      Pattern.compile("(\\p{Lu}{2," + LONGEST + "})(?:s|[аеуыиіюяї]|ом|ем|єм|ою|ов|ів|ам|ах|ами)");
  private static final Pattern AS_NAME = Pattern.compile("\\p{Lu}\\p{Ll}{3," + (LONGEST - 1) + "}");

  private Acronym() {}

  /** Whether the word is written as one. */
  static boolean is(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && CAPITALS.matcher(word).matches();
  }

  /** The term of the acronym that the word may be, marked so that no folded word is like it. */
  static Optional<String> in(String word) {
    if (word.isEmpty() || word.length() >= 2 * LONGEST || !Character.isUpperCase(word.charAt(0))) {
      return Optional.empty();
    }
    Matcher ended = WITH_ENDING.matcher(word);
    if (ended.matches()) {
      return Optional.of(term(ended.group(1)));
    }
    return is(word) || AS_NAME.matcher(word).matches() ? Optional.of(term(word)) : Optional.empty();
  }

  private static String term(String letters) {
    return MARK + Folding.fold(letters.replace(".", "").toLowerCase(Locale.ROOT));
  }
}
