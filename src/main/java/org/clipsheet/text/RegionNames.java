package org.clipsheet.text;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What CLDR calls countries, cities and languages in one language, in all the scripts and countries in which it is written:
 * Portugal's Moscovo beside Brazil's Moscou. Immutable.
 *
 * @see <a href="https://cldr.unicode.org/translation/displaynames">CLDR, display names</a>
 */
public final class RegionNames {
  private static final Set<String> LANGUAGES = Arrays.stream(ULocale.getAvailableLocales())
      .map(ULocale::getLanguage)
      .filter(language -> !language.isEmpty())
      .collect(Collectors.toCollection(TreeSet::new));

  private static final Set<String> COUNTRIES = Set.of(ULocale.getISOCountries());

  private final List<ULocale> locales;

  /** @param language two or three letters */
  public RegionNames(String language) {
    this.locales = LANGUAGES.contains(language)
        ? Stream.concat(Stream.of(new ULocale(language)), variants(language)).toList()
        : List.of();
  }

  /** The languages of which CLDR knows anything, in alphabetical order. */
  public static Set<String> languages() {
    return LANGUAGES;
  }

  /** The country that speaks of a language most likely means: JP of ja; empty if CLDR has none. */
  public static Optional<String> countryOf(String language) {
    return Optional.of(ULocale.addLikelySubtags(new ULocale(language)).getCountry())
        .filter(country -> !country.isEmpty());
  }

  /** The language that is most likely meant by a country: uk of UA; empty if CLDR has none. */
  public static Optional<String> languageOf(String country) {
    return Optional.of(country)
        .filter(COUNTRIES::contains)
        .map(code -> ULocale.addLikelySubtags(new ULocale("und_" + code)).getLanguage())
        .filter(language -> !language.isEmpty() && !language.equals("und"));
  }

  /** Names of a country, long and short. */
  public Set<String> country(String code) {
    Set<String> names = new LinkedHashSet<>();
    for (ULocale locale : locales) {
      Stream.of(display(locale), display(locale, DisplayContext.LENGTH_SHORT))
          .map(display -> display.regionDisplayName(code))
          .filter(name -> name != null)
          .forEach(names::add);
    }
    return names;
  }

  /** Names of the city after which a time zone is called. */
  public Set<String> city(String zone) {
    Set<String> names = new LinkedHashSet<>();
    locales.forEach(locale -> Optional.ofNullable(
            TimeZoneNames.getInstance(locale).getExemplarLocationName(zone))
        .ifPresent(names::add));
    return names;
  }

  /** Names of another language. */
  public Set<String> language(String code) {
    Set<String> names = new LinkedHashSet<>();
    locales.forEach(locale ->
        Optional.ofNullable(display(locale).languageDisplayName(code)).ifPresent(names::add));
    return names;
  }

  private static LocaleDisplayNames display(ULocale locale, DisplayContext... contexts) {
    DisplayContext[] all = Arrays.copyOf(contexts, contexts.length + 1);
    all[contexts.length] = DisplayContext.NO_SUBSTITUTE;
    return LocaleDisplayNames.getInstance(locale, all);
  }

  private static Stream<ULocale> variants(String language) {
    return switch (language) {
      case "pt" -> Stream.of(new ULocale("pt_PT"));
      case "zh" -> Stream.of(new ULocale("zh_Hant"));
      case "sr" -> Stream.of(new ULocale("sr_Latn"));
      case "uz" -> Stream.of(new ULocale("uz_Cyrl"));
      case "az" -> Stream.of(new ULocale("az_Cyrl"));
      case "bs" -> Stream.of(new ULocale("bs_Cyrl"));
      case "es" -> Stream.of(new ULocale("es_419"));
      default -> Stream.empty();
    };
  }
}
