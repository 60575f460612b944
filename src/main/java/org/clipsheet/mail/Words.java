package org.clipsheet.mail;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The digest's own words in one language. English stands in for a language without a bundle, and for single words that
 * a bundle lacks.
 */
final class Words {

  private static final List<String> LANGUAGES = List.of("en", "ru", "uk", "de");

  private final Locale locale;
  private final ResourceBundle bundle;

  private Words(Locale locale) {
    this.locale = locale;
    Control exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    this.bundle = ResourceBundle.getBundle("org.clipsheet.mail.words", locale, exact);
  }

  /**
   * @param languageTag BCP 47; only its language counts, so that {@code uk-UA} finds Ukrainian
   */
  static Words in(String languageTag) {
    String language = Locale.forLanguageTag(languageTag).getLanguage();
    return new Words(Locale.forLanguageTag(LANGUAGES.contains(language) ? language : "en"));
  }

  /** The language really used, which may not be the one asked for. */
  Locale locale() {
    return locale;
  }

  /** The words under a key, with {@code {0}} and so on filled in as they are: no number is regrouped. */
  String say(String key, Object... values) {
    return fill(bundle.getString(key), values);
  }

  /** The words under the form of a key that goes with a number. */
  String count(String key, int number, Object... values) {
    return fill(form(key, number), values);
  }

  private String form(String key, int number) {
    try {
      return bundle.getString(key + "." + PluralRule.of(locale).form(number));
    } catch (MissingResourceException e) {
      return bundle.getString(key + ".other"); // an English word in a bundle that lacks this one
    }
  }

  private static String fill(String pattern, Object... values) {
    StringBuilder filled = new StringBuilder(pattern.length() + 40);
    int from = 0;
    for (int open; (open = pattern.indexOf('{', from)) >= 0; from = open + 3) {
      int index = pattern.charAt(open + 1) - '0';
      filled.append(pattern, from, open).append(values[index]);
    }
    return filled.append(pattern, from, pattern.length()).toString();
  }
}
