package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.read.document.PageText;
import org.clipsheet.text.WordLists;

/**
 * News agencies, which pages name beside a text in few letters: in its dateline ("Berlin (dpa) –", «МОСКВА, 3 мая —
 * ТАСС.»), in brackets at its end, or as a line of their own. Nobody else is named so, which is why only known ones count.
 */
final class CreditAgencies {
  private static final Map<String, List<String>> WORDS =
      WordLists.sections(CreditReader.class, "credits.txt");
  private static final Map<String, String> NAMES = names();
  private static final List<String> PICTURES = WORDS.getOrDefault("PICTURES", List.of());
  private static final Pattern IN_BRACKETS = Pattern.compile(
      "^[^.!?。]{0,60}?[(（【](.{2,40}?)[)）】](?=\\s*(?:[-–—:.,]|\\p{IsHan}|\\p{IsHangul}|\\p{IsKatakana}|\\p{IsHiragana}|$))");
  private static final Pattern AFTER_PLACE = Pattern.compile(
      "^\\p{Lu}[^!?()\\n]{2,40}?[.,—–-]\\s*[—–/-]*\\s*([\\p{L}][\\p{L} ]{1,18}?)/?\\s*[.,—–]");
  private static final Pattern WIRED = Pattern.compile("^(\\p{IsHan}{2,4}社).{0,24}[电電]");
  private static final Pattern AT_END =
      Pattern.compile("[(（\\[/]([^()（）\\[\\]/][^()（）\\[\\]]{1,60}?)[)）\\]/]?[\\s.。+*]*$");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[/,;+&|、・=＝]\\s*|\\s+(?:und|and|et|y|e|и|та|і|i|en)\\s+|\\s*[-–—]\\s+");
  private static final Pattern AROUND_NAME = Pattern.compile("^[\\s©«»„“\"'.:]+|[\\s«»“”\"'.:]+$");

  /** Names in scripts without spaces, where a name may stand behind other words. */
  private static final List<String> EAST_ASIAN = NAMES.keySet().stream()
      .filter(name -> PageText.isEastAsian(name.charAt(0)))
      .toList();

  private static final int LONGEST_LINE = 40;
  private static final int MOST_WORDS = 4;

  private CreditAgencies() {}

  /** Whom the beginning of a text names as its source. */
  static Optional<String> ofDateline(String text) {
    String beginning = text.length() <= 120 ? text : text.substring(0, 120);
    for (Pattern dateline : List.of(IN_BRACKETS, AFTER_PLACE, WIRED)) {
      Matcher named = dateline.matcher(beginning);
      if (named.find()) {
        Optional<String> known = known(named.group(1));
        if (known.isPresent()) {
          return known;
        }
      }
    }
    return Optional.empty();
  }

  /** Whom the end of a text names, in brackets or in a line of its own. */
  static Optional<String> ofEnd(String text) {
    Matcher named = AT_END.matcher(text.length() <= 80 ? text : text.substring(text.length() - 80));
    Optional<String> known = named.find() ? known(named.group(1)) : Optional.empty();
    return known.or(() -> text.length() <= LONGEST_LINE ? known(text) : Optional.empty());
  }

  /** The agencies that the words name or lead to ("avec AFP"), each once; whose a picture is does not count. */
  static Optional<String> known(String words) {
    String lower = PageText.lower(words);
    if (PICTURES.stream().anyMatch(lower::contains)) {
      return Optional.empty();
    }
    Set<String> known = new LinkedHashSet<>();
    for (String part : BETWEEN.split(words.strip())) {
      agency(part).ifPresent(known::add);
    }
    return known.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", known));
  }

  private static Optional<String> agency(String part) {
    String name = AROUND_NAME.matcher(part).replaceAll("");
    int last =
        Math.max(name.lastIndexOf(' '), Math.max(name.lastIndexOf('\''), name.lastIndexOf('’')));
    return named(name)
        .or(() -> last > 0 && PageText.words(name) <= MOST_WORDS
            ? named(name.substring(last + 1))
            : Optional.empty())
        .or(() ->
            EAST_ASIAN.stream().filter(name::endsWith).findFirst().flatMap(CreditAgencies::named));
  }

  private static Optional<String> named(String form) {
    return Optional.ofNullable(NAMES.get(form));
  }

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String line : WORDS.getOrDefault("AGENCIES", List.of())) {
      List<String> forms = new ArrayList<>(List.of(line.split("\\s*=\\s*")));
      forms.forEach(form -> names.put(form, forms.getFirst()));
    }
    return names;
  }
}
