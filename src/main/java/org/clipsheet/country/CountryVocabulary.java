package org.clipsheet.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.clipsheet.country.CountryPhrase.Doubt;
import org.clipsheet.text.Folding;
import org.clipsheet.text.RegionNames;
import org.clipsheet.text.Word;
import org.clipsheet.text.Words;
import org.jspecify.annotations.Nullable;

/** All ways to name countries in one language, by their first letters. Made once for each language; thread-safe. */
final class CountryVocabulary {
  private static final int FIRST_LETTERS = 3;

  /** Київ, Києва share no more. */
  private static final int FIRST_LETTERS_UK = 2;

  private static final int MOST_RECENT = 10_000;

  /** Shorter names in an unknown language would be words of another. */
  private static final int SHORTEST_IN_ANY = 4;

  private static final CountryVocabulary NONE = new CountryVocabulary(null, CountryWordList.of(""));

  private static final Map<String, CountryVocabulary> MADE = new ConcurrentHashMap<>();

  /** Those that may begin in lower case. */
  private final Map<String, List<CountryPhrase>> lower = new HashMap<>();

  private final Map<String, List<CountryPhrase>> all = new HashMap<>();

  private final int firstLetters;

  private final @Nullable String language;

  private final CountryWordList list;

  /** The words that texts had lately; most of a text's words are in it. */
  private final Map<String, List<Beginning>> recent = new ConcurrentHashMap<>();

  /**
   * A phrase whose first word is like a word of a text.
   *
   * @param likeness how many first letters the two share
   */
  record Beginning(CountryPhrase phrase, int likeness) {}

  private CountryVocabulary(@Nullable String language, CountryWordList list) {
    this.language = language;
    this.list = list;
    this.firstLetters = "uk".equals(language) ? FIRST_LETTERS_UK : FIRST_LETTERS;
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

  /** The ways that may begin with this word of a text. */
  List<Beginning> beginnings(String word) {
    List<Beginning> known = recent.get(word);
    if (known == null) {
      known = BareWords.of(word, language).stream()
          .flatMap(reading -> beginningAs(reading).stream())
          .toList();
      if (recent.size() >= MOST_RECENT) {
        recent.clear();
      }
      recent.put(word, known);
    }
    return known;
  }

  private List<Beginning> beginningAs(String reading) {
    Map<String, List<CountryPhrase>> phrases = Reading.isCapitalised(reading) ? all : lower;
    List<CountryPhrase> near = phrases.getOrDefault(start(reading), List.of());
    Reading word = new Reading(reading, language);
    List<Beginning> beginnings = new ArrayList<>();
    for (CountryPhrase phrase : near) {
      int likeness = phrase.words().getFirst().likeness(word);
      if (likeness >= 0) {
        beginnings.add(new Beginning(phrase, likeness));
      }
    }
    return beginnings;
  }

  /** Whether a word is a given name in this language. */
  boolean isGivenName(String word) {
    return list.givenNames().contains(Folding.fold(word));
  }

  private static CountryVocabulary make(String language) {
    CountryWordList list = CountryWordList.of(language);
    CountryNames known = new CountryNames(language, list);
    CountryVocabulary vocabulary = new CountryVocabulary(language, list);
    for (String code : CountryCodes.ALL) {
      Set<String> names = known.names(code);
      names.forEach(name -> vocabulary.add(code, name, language, true));
      known
          .words(code, names)
          .forEach(word -> vocabulary.add(code, word, language, Reading.isCapitalised(word)));
    }
    list.other().forEach(phrase -> vocabulary.add("", phrase, language, true));
    return vocabulary;
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
    CountryVocabulary vocabulary = new CountryVocabulary(null, CountryWordList.of(""));
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
