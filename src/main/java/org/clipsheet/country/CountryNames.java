package org.clipsheet.country;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clipsheet.text.RegionNames;

/** What a language calls countries and what is of them, from CLDR and from the language's word list. */
final class CountryNames {
  /** Of Arabic. Names have it or not, and keep it so: مالي is Mali, المالي is what concerns money, or Mali's. */
  private static final String ARTICLE = "ال";

  /** Behind their name CLDR has their other one in brackets. Behind others it has there which of two is meant. */
  private static final Set<String> OF_TWO_NAMES = Set.of("CI", "MM", "TL");

  private final String language;
  private final RegionNames cldr;
  private final CountryWordList list;

  CountryNames(String language, CountryWordList list) {
    this.language = language;
    this.cldr = new RegionNames(language);
    this.list = list;
  }

  /** CLDR's names of the country and of its capital. */
  Set<String> names(String code) {
    Set<String> names = new LinkedHashSet<>();
    cldr.country(code).forEach(name -> names.addAll(eitherName(code, name)));
    names.removeIf(CountryNames::isTooShort);
    CountryList.row(code).zone().ifPresent(zone -> names.addAll(cldr.city(zone)));
    return names;
  }

  /**
   * Its language's name, which is an adjective too, and the words of the list.
   *
   * @param names of the country, which are left out
   */
  Set<String> words(String code, Set<String> names) {
    Set<String> words = new LinkedHashSet<>();
    CountryList.row(code)
        .language()
        .ifPresent(of -> cldr.language(of).forEach(name -> words.add(adjective(name))));
    words.addAll(list.countries().getOrDefault(code, List.of()));
    if (language.equals("ar")) {
      words.addAll(words.stream()
          .filter(word -> !word.startsWith(ARTICLE))
          .map(word -> ARTICLE + word)
          .toList());
    }
    words.removeAll(names);
    return words;
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
  private String adjective(String name) {
    return language.equals("de") || language.equals("el")
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }

  /** RU is Spanish for the United Kingdom; two letters are too much like other things. */
  private static boolean isTooShort(String name) {
    return name.codePointCount(0, name.length()) < 3
        && Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }
}
