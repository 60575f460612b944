package org.clipsheet.language;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/**
 * Tells the language a text is written in, from its own letters and words: first the script, then, where
 * a script serves several languages, the words and letter triples of {@link WordProfiles}.
 *
 * <p>Works on a headline as on an article; looks at the first {@value #SAMPLE} characters at most. Stateless and
 * safe for use by several threads.
 */
public final class LanguageDetector {

  /** UTF-16 units looked at: enough to be sure, and a bound on the work. */
  static final int SAMPLE = 1_200;

  private static final WordProfiles PROFILES = WordProfiles.load();

  private LanguageDetector() {}

  /**
   * The text's main language as a BCP 47 tag such as {@code en} or {@code uk}; empty where there is too little
   * to tell, or a script of which no language is known here.
   */
  public static Optional<String> detect(String text) {
    String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    return switch (mainScript(sample)) {
      case LATIN -> PROFILES.latin().tell(sample);
      case CYRILLIC -> PROFILES.cyrillic().tell(sample);
      case ARABIC -> Optional.of(ofArabicScript(sample));
      case HIRAGANA, KATAKANA -> Optional.of("ja");
      case HAN -> Optional.of("zh");
      case HANGUL -> Optional.of("ko");
      case GREEK -> Optional.of("el");
      case HEBREW -> Optional.of("he");
      case DEVANAGARI -> Optional.of("hi");
      case GEORGIAN -> Optional.of("ka");
      case ARMENIAN -> Optional.of("hy");
      case THAI -> Optional.of("th");
      case BENGALI -> Optional.of("bn");
      case TAMIL -> Optional.of("ta");
      case ETHIOPIC -> Optional.of("am");
      default -> Optional.empty();
    };
  }

  /** The script of most letters. Any kana decides for kana: Japanese is written with more Han than kana. */
  private static UnicodeScript mainScript(String sample) {
    int[] letters = new int[UnicodeScript.values().length];
    int latin = UnicodeScript.LATIN.ordinal();
    for (int i = 0; i < sample.length(); i += Character.charCount(sample.codePointAt(i))) {
      int c = sample.codePointAt(i);
      if (c >= 'a' && c <= 'z') {
        letters[latin]++;
      } else if (Character.isLetter(c)) {
        letters[UnicodeScript.of(c).ordinal()] += weight(c);
      }
    }
    int kana =
        letters[UnicodeScript.HIRAGANA.ordinal()] + letters[UnicodeScript.KATAKANA.ordinal()];
    if (kana * 10 >= letters[UnicodeScript.HAN.ordinal()]) {
      letters[UnicodeScript.HIRAGANA.ordinal()] += letters[UnicodeScript.HAN.ordinal()];
    }
    letters[UnicodeScript.COMMON.ordinal()] = 0;
    UnicodeScript main = UnicodeScript.UNKNOWN;
    for (UnicodeScript script : UnicodeScript.values()) {
      if (letters[script.ordinal()] > letters[main.ordinal()]) {
        main = script;
      }
    }
    return main;
  }

  /** A Han character or a kana says as much as three letters of an alphabet. */
  private static int weight(int codePoint) {
    return Character.isIdeographic(codePoint) || (codePoint >= 0x3040 && codePoint <= 0x30FF)
        ? 3
        : 1;
  }

  /** Persian and Urdu write letters that Arabic has not, and other code points for kaf and yeh. */
  private static String ofArabicScript(String sample) {
    int arabic = 0;
    int persian = 0;
    int urdu = 0;
    for (int i = 0; i < sample.length(); i++) {
      switch (sample.charAt(i)) {
        case 'ة', 'ى', 'ي', 'ك', 'إ', 'أ' -> arabic++;
        case 'پ', 'چ', 'ژ', 'گ', 'ک', 'ی' -> persian++;
        case 'ٹ', 'ڈ', 'ڑ', 'ں', 'ے', 'ہ', 'ھ' -> urdu++;
        default -> {}
      }
    }
    if (urdu * 8 > persian + arabic) {
      return "ur";
    }
    return persian > 0 && persian >= arabic ? "fa" : "ar";
  }
}
