package org.clipsheet.read.document;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.clipsheet.text.WordLists;

/**
 * The words that dates are written with, from {@code dates.txt}: months and weekdays of many languages, and what stands
 * around a date. Compared in lower case and, for Latin letters, without accents.
 */
final class DatesWords {
  private static final int SHORTEST_MONTH = 3;
  private static final int SHORTEST_WEEKDAY = 2;
  private static final Pattern ACCENTS = Pattern.compile("([a-zA-Zıİ])\\p{Mn}+");
  private static final Pattern REMARKS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern SIGNS = Pattern.compile("[\\p{Cf}\u00BA\u00B0\u0970]");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F\u2009\u3000]+");

  /** "kl. 14.05": after the word for a clock a point is no separator of a date. */
  private static final Pattern POINTED_CLOCK =
      Pattern.compile("(?iu)\\b(kl\\.?|klo|alle|ore) (\\d{1,2})\\.(\\d{2})(?![.\\d])");

  private static final Map<String, List<String>> LISTS =
      WordLists.sections(DatesWords.class, "dates.txt");
  private static final Map<String, Integer> MONTH_OF = months();
  private static final Set<String> WEEKDAY = prefixes(words("WEEKDAYS"), SHORTEST_WEEKDAY);
  private static final Set<String> FILLER = words("FILLERS");

  private DatesWords() {}

  /** As {@link #plain}, and without remarks in parentheses; empty where it is too long for a date. */
  static String tidy(String written) {
    return written.length() > 1_000 ? "" : plain(REMARKS.matcher(written).replaceAll(" "));
  }

  /** In one line, without accents and ordinal signs, other scripts' digits and date signs as ISO 8601 has them. */
  static String plain(String written) {
    String line = DatesScripts.latin(folded(written)).strip();
    return line.indexOf('.') < 0 ? line : POINTED_CLOCK.matcher(line).replaceAll("$1 $2:$3");
  }

  /** In one line, without accents and ordinal signs. */
  static String folded(String written) {
    String bare =
        isAscii(written) ? written : SIGNS.matcher(withoutAccents(written)).replaceAll("");
    return isSpaced(bare) ? bare : SPACES.matcher(bare).replaceAll(" ");
  }

  /** Whether single spaces are all that parts the words, as in most text of a page. */
  private static boolean isSpaced(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' '
          || (c == ' ' && before == ' ')
          || c == '\u00A0'
          || c == '\u202F'
          || c == '\u2009'
          || c == '\u3000') {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static String withoutAccents(String text) {
    return isAscii(text)
        ? text
        : Normalizer.normalize(
            ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("$1"),
            Normalizer.Form.NFC);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** 1 to 12, or 0 where the word is no month. */
  static int month(String word) {
    return MONTH_OF.getOrDefault(PageText.lower(word), 0);
  }

  static boolean isWeekday(String word) {
    return WEEKDAY.contains(PageText.lower(word));
  }

  static boolean isFiller(String word) {
    return FILLER.contains(PageText.lower(word));
  }

  private static Map<String, Integer> months() {
    List<String> lines = LISTS.getOrDefault("MONTHS", List.of());
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String name : split(lines.get(i))) {
        months.putIfAbsent(name, i + 1);
      }
    }
    Map<String, Integer> whole = Map.copyOf(months);
    for (int i = 0; i < lines.size(); i++) {
      for (String prefix : prefixes(split(lines.get(i)), SHORTEST_MONTH)) {
        months.putIfAbsent(prefix, i + 1);
      }
    }
    months.putAll(whole);
    return Map.copyOf(months);
  }

  private static Set<String> words(String section) {
    Set<String> words = new HashSet<>();
    LISTS.getOrDefault(section, List.of()).forEach(line -> words.addAll(split(line)));
    return Set.copyOf(words);
  }

  private static Set<String> split(String line) {
    return new HashSet<>(List.of(withoutAccents(line).split(" +")));
  }

  /** Abbreviations are beginnings of the words; one that begins two months ("jui") cannot tell them apart and is rare. */
  private static Set<String> prefixes(Set<String> words, int shortest) {
    Set<String> prefixes = new HashSet<>();
    for (String word : words) {
      for (int length = Math.min(shortest, word.length()); length <= word.length(); length++) {
        prefixes.add(word.substring(0, length));
      }
    }
    return prefixes;
  }
}
