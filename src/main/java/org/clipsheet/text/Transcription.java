package org.clipsheet.text;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes names in other alphabets, by the general rules of ICU and those of the BGN for Slavic languages. They are what a
 * reader of that alphabet may expect, not how a certain newspaper spells them. Thread-safe.
 *
 * @see <a href="https://unicode-org.github.io/icu/userguide/transforms/general/">ICU transforms</a>
 */
public final class Transcription {
  private static final List<String> TO_LATIN = List.of(
      "Russian-Latin/BGN",
      "Ukrainian-Latin/BGN",
      "Belarusian-Latin/BGN",
      "Bulgarian-Latin/BGN",
      "Any-Latin");

  /** The first knows what sounds like one letter there, the second has something for every letter. */
  private static final List<String> TO_CYRILLIC = List.of("Latin-Russian/BGN", "Latin-Cyrillic");

  private static final List<String> TO_GREEK =
      List.of("Latin-Greek/UNGEGN; NFD; [:M:] Remove; NFC");

  private static final Pattern SOFT_SIGNS = Pattern.compile("[\u02b9\u2019']");
  private static final Pattern FIRST_LETTERS = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Ll}");

  private Transcription() {}

  /**
   * The name in the alphabets that it is not written in, of Latin, Cyrillic and Greek; one is left out where it has no
   * letters for the name.
   *
   * @param name in one alphabet
   */
  public static SequencedMap<UnicodeScript, Set<String>> of(String name) {
    UnicodeScript own = script(name);
    Set<String> latin =
        own == UnicodeScript.LATIN ? Set.of(name) : all(name, TO_LATIN, UnicodeScript.LATIN);
    SequencedMap<UnicodeScript, Set<String>> spellings = new LinkedHashMap<>();
    spellings.put(UnicodeScript.LATIN, latin);
    latin.stream().findFirst().ifPresent(spelled -> {
      spellings.put(
          UnicodeScript.CYRILLIC, first(all(spelled, TO_CYRILLIC, UnicodeScript.CYRILLIC)));
      spellings.put(UnicodeScript.GREEK, first(all(spelled, TO_GREEK, UnicodeScript.GREEK)));
    });
    spellings.remove(own);
    spellings.values().removeIf(Set::isEmpty);
    return spellings;
  }

  private static Set<String> first(Set<String> spellings) {
    return spellings.stream().limit(1).collect(Collectors.toSet());
  }

  /** By each rule, its gaps filled by those behind it. */
  private static Set<String> all(String name, List<String> rules, UnicodeScript script) {
    Set<String> spellings = new LinkedHashSet<>();
    for (int first = 0; first < rules.size(); first++) {
      List<String> from = rules.subList(first, rules.size());
      List<String> words = new ArrayList<>();
      List<String> given = List.of(name.split("\\s+"));
      given.forEach(word -> written(word, from, script).ifPresent(words::add));
      if (words.size() == given.size()) {
        spellings.add(String.join(" ", words));
      }
    }
    return spellings;
  }

  private static Optional<String> written(String word, List<String> rules, UnicodeScript script) {
    return rules.stream()
        .map(rule -> Normalizer.normalize(
            Transliterator.getInstance(rule).transliterate(word), Normalizer.Form.NFC))
        .map(written -> SOFT_SIGNS.matcher(written).replaceAll(""))
        .filter(written -> isWritten(written, script))
        .findFirst()
        .map(written -> FIRST_LETTERS
            .matcher(written)
            .replaceAll((MatchResult first) -> first.group().toUpperCase(Locale.ROOT)));
  }

  private static UnicodeScript script(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .orElse(UnicodeScript.COMMON);
  }

  private static boolean isWritten(String word, UnicodeScript script) {
    return word.codePoints()
        .allMatch(c -> Character.isLetter(c)
            ? UnicodeScript.of(c) == script
            : Character.getType(c) != Character.NON_SPACING_MARK);
  }
}
