package org.clipsheet.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.clipsheet.country.CountryPhrase.Doubt;
import org.clipsheet.text.Folding;
import org.clipsheet.text.RegionNames;
import org.clipsheet.text.Word;
import org.clipsheet.text.Words;

/** All ways to name countries in one language, by their first letters. Immutable; made once for each language. */
final class CountryVocabulary {
  private static final int FIRST_LETTERS = 3;

  /** Київ, Києва share no more. */
  private static final int FIRST_LETTERS_UK = 2;

  /** Shorter names in an unknown language would be words of another. */
  private static final int SHORTEST_IN_ANY = 4;

  private static final CountryVocabulary NONE = new CountryVocabulary("");

  private static final Map<String, CountryVocabulary> MADE = new ConcurrentHashMap<>();

  /** Those that may begin in lower case. */
  private final Map<String, List<CountryPhrase>> lower = new HashMap<>();

  private final Map<String, List<CountryPhrase>> all = new HashMap<>();

  private final int firstLetters;

  private CountryVocabulary(String language) {
    this.firstLetters = language.equals("uk") ? FIRST_LETTERS_UK : FIRST_LETTERS;
  }

  /** @param language two or three letters; one that CLDR does not have has no names */
  static CountryVocabulary of(String language) {
    return RegionNames.languages().contains(language)
        ? MADE.computeIfAbsent(language, CountryVocabulary::make)
        : NONE;
  }

  /** For texts whose language is not known: the names in all languages, each in its very form. */
  static CountryVocabulary ofAny() {
    return MADE.computeIfAbsent("", any -> makeAny());
  }

  /** The ways that may begin with this word. */
  List<CountryPhrase> beginningLike(String word) {
    Map<String, List<CountryPhrase>> phrases = Reading.isCapitalised(word) ? all : lower;
    return phrases.isEmpty() ? List.of() : phrases.getOrDefault(start(word), List.of());
  }

  private static CountryVocabulary make(String language) {
    RegionNames cldr = new RegionNames(language);
    CountryVocabulary vocabulary = new CountryVocabulary(language);
    for (String code : CountryCodes.ALL) {
      CountryList.Row row = CountryList.row(code);
      Set<String> names = new LinkedHashSet<>(cldr.country(code));
      names.removeIf(CountryVocabulary::isTooShort);
      if (!row.zone().equals("-")) {
        names.addAll(cldr.city(row.zone()));
      }
      if (!row.language().equals("-")) {
        cldr.language(row.language()).forEach(name -> names.add(adjective(name, language)));
      }
      names.addAll(row.names().getOrDefault(language, List.of()));
      names.forEach(name -> vocabulary.add(code, name, language));
    }
    CountryList.other(language).forEach(phrase -> vocabulary.add("", phrase, language));
    return vocabulary;
  }

  /** German writes languages with a capital and the adjectives that look like them without. */
  private static String adjective(String name, String language) {
    return language.equals("de")
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }

  /** RU is Spanish for the United Kingdom; two letters are too much like other things. */
  private static boolean isTooShort(String name) {
    return name.codePointCount(0, name.length()) < 3
        && Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  private static CountryVocabulary makeAny() {
    Map<String, Set<String>> codes = new LinkedHashMap<>();
    for (String language : RegionNames.languages()) {
      RegionNames cldr = new RegionNames(language);
      for (String code : CountryCodes.ALL) {
        cldr.country(code).stream()
            .filter(name -> name.length() >= SHORTEST_IN_ANY)
            .filter(name -> Doubt.NONE == CountryList.doubt(name, "en"))
            .forEach(
                name -> codes.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(code));
      }
    }
    CountryVocabulary vocabulary = new CountryVocabulary("");
    codes.forEach((name, of) -> {
      if (of.size() == 1) {
        vocabulary.put(new CountryPhrase(
            of.iterator().next(),
            Words.of(name).stream().map(Word::text).map(CountryWord::exactly).toList(),
            Doubt.NONE));
      }
    });
    return vocabulary;
  }

  private void add(String code, String name, String language) {
    put(new CountryPhrase(
        code,
        Words.of(name).stream()
            .map(Word::text)
            .map(word -> CountryWord.of(word, language))
            .toList(),
        CountryList.doubt(name, language)));
  }

  private void put(CountryPhrase phrase) {
    if (phrase.words().isEmpty()) {
      return;
    }
    CountryWord first = phrase.words().getFirst();
    String start = start(first.text());
    all.computeIfAbsent(start, s -> new ArrayList<>()).add(phrase);
    if (!Reading.isCapitalised(first.text())) {
      lower.computeIfAbsent(start, s -> new ArrayList<>()).add(phrase);
    }
  }

  private String start(String word) {
    return Folding.fold(word.substring(0, Math.min(firstLetters, word.length())));
  }
}
