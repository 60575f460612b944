package org.clipsheet.mail;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Language and direction of a stranger's text, for screen readers and for right-to-left scripts.
 *
 * @param lang BCP 47 tag; empty where it is unknown or that of the digest
 * @param rtl whether it runs from right to left, told by its first letter (UAX 9, rule P2)
 */
record Tongue(String lang, boolean rtl) {

  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  static Tongue of(String text, @Nullable String language, Locale digest) {
    boolean telling = language != null
        && language.length() <= 35
        && TAG.matcher(language).matches()
        && !Locale.forLanguageTag(language).getLanguage().equals(digest.getLanguage());
    return new Tongue(telling && language != null ? language : "", isRightToLeft(text));
  }

  private static boolean isRightToLeft(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (Character.getDirectionality(c)) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return false;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
