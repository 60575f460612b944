package org.clipsheet.mail;

import java.util.Locale;

/** Which form of a word goes with a whole number, after the plural rules of CLDR. */
enum PluralRule {
  /** {@code 1 story, 2 stories}. */
  ONE_AND_OTHER {
    @Override
    String form(int number) {
      return number == 1 ? "one" : "other";
    }
  },

  /** {@code 1 сюжет, 2 сюжета, 5 сюжетов, 11 сюжетов, 21 сюжет}. */
  EAST_SLAVIC {
    @Override
    String form(int number) {
      int tens = number % 100;
      int ones = number % 10;
      boolean teen = tens >= 11 && tens <= 14;
      if (ones == 1 && !teen) {
        return "one";
      }
      return ones >= 2 && ones <= 4 && !teen ? "few" : "many";
    }
  };

  /**
   * @param number zero or more
   */
  abstract String form(int number);

  static PluralRule of(Locale locale) {
    return switch (locale.getLanguage()) {
      case "ru", "uk" -> EAST_SLAVIC;
      default -> ONE_AND_OTHER;
    };
  }
}
