package org.clipsheet.country;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** Of Arabic. Names have it or not, and keep it so: مالي is Mali, المالي is what concerns money, or Mali's. */
  private static final String ARTICLE = "ال";

  /** Behind their name CLDR has their other one in brackets. Behind others it has there which of two is meant. */
  private static final Set<String> OF_TWO_NAMES = Set.of("CI", "MM", "TL");

  private static final CountryVocabulary NONE = new CountryVocabulary("", CountryWordList.of(""));

  private static final Map<String, CountryVocabulary> MADE = new ConcurrentHashMap<>();

  /** Those that may begin in lower case. */
  private final Map<String, List<CountryPhrase>> lower = new HashMap<>();

  private final Map<String, List<CountryPhrase>> all = new HashMap<>();

  private final int firstLetters;

  private final CountryWordList list;

  private CountryVocabulary(String language, CountryWordList list) {
    this.list = list;
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

  /** Whether a word is a given name in this language. */
  boolean isGivenName(String word) {
    return list.givenNames().contains(Folding.fold(word));
  }

  private static CountryVocabulary make(String language) {
    RegionNames cldr = new RegionNames(language);
    CountryWordList list = CountryWordList.of(language);
    CountryVocabulary vocabulary = new CountryVocabulary(language, list);
    for (String code : CountryCodes.ALL) {
      CountryList.Row row = CountryList.row(code);
      Set<String> names = new LinkedHashSet<>();
      cldr.country(code).forEach(name -> names.addAll(eitherName(code, name)));
      names.removeIf(CountryVocabulary::isTooShort);
      row.zone().ifPresent(zone -> names.addAll(cldr.city(zone)));
      Set<String> words = new LinkedHashSet<>();
      row.language()
          .ifPresent(of -> cldr.language(of).forEach(name -> words.add(adjective(name, language))));
      words.addAll(list.countries().getOrDefault(code, List.of()));
      words.removeAll(names);
      names.forEach(name -> vocabulary.add(code, name, language, true));
      words.forEach(word -> vocabulary.add(code, word, language, Reading.isCapitalised(word)));
      if (language.equals("ar")) {
        words.stream()
            .filter(word -> !word.startsWith(ARTICLE))
            .forEach(word -> vocabulary.add(code, ARTICLE + word, language, false));
      }
    }
    list.other().forEach(phrase -> vocabulary.add("", phrase, language, true));
    return vocabulary;
  }

  /** Myanmar (Burma) is either. */
  private static List<String> eitherName(String code, String name) {
    if (!OF_TWO_NAMES.contains(code)) {
      return List.of(name);
    }
    return Arrays.stream(name.split("[()（）]"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** German and Greek write languages with a capital and the adjectives that look like them without. */
  private static String adjective(String name, String language) {
    return language.equals("de") || language.equals("el")
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
    CountryWordList list = CountryWordList.of("en");
    for (String language : RegionNames.languages()) {
      RegionNames cldr = new RegionNames(language);
      for (String code : CountryCodes.ALL) {
        cldr.country(code).stream()
            .filter(name -> name.length() >= SHORTEST_IN_ANY)
            .filter(name -> Doubt.NONE == list.doubt(name))
            .forEach(
                name -> codes.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(code));
      }
    }
    CountryVocabulary vocabulary = new CountryVocabulary("", CountryWordList.of(""));
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

  private void add(String code, String text, String language, boolean name) {
    put(new CountryPhrase(
        code,
        Words.of(text).stream()
            .map(Word::text)
            .map(word -> CountryWord.of(word, language, name))
            .toList(),
        list.doubt(text)));
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
