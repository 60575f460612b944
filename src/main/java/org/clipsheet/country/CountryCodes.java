package org.clipsheet.country;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipsheet.text.Folding;
import org.clipsheet.text.RegionNames;

/** The codes by which countries are asked for: ISO 3166-1 of two letters, and XK for Kosovo. */
public final class CountryCodes {
  static final Set<String> ALL = Stream.concat(
          Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
      .collect(Collectors.toCollection(TreeSet::new));

  /** Codes that people use and ISO does not, or no longer. */
  private static final Map<String, String> COMMON =
      Map.of("UK", "GB", "EN", "GB", "EL", "GR", "SU", "RU", "YU", "RS", "DD", "DE", "KO", "KR");

  private CountryCodes() {}

  public static boolean isKnown(String code) {
    return ALL.contains(code);
  }

  /** The code that was probably meant: by another code of the country, its name in English, or its language. */
  public static Optional<String> meant(String written) {
    String upper = written.toUpperCase(Locale.ROOT);
    if (ALL.contains(upper)) {
      return Optional.of(upper);
    }
    return Optional.ofNullable(COMMON.get(upper))
        .or(() -> ALL.stream().filter(code -> longer(code).equals(upper)).findFirst())
        .or(() -> named(written))
        .or(() -> written.length() == 2
            ? RegionNames.countryOf(written.toLowerCase(Locale.ROOT)).filter(ALL::contains)
            : Optional.empty());
  }

  private static Optional<String> named(String written) {
    String folded = Folding.fold(written);
    return ALL.stream()
        .filter(code ->
            Folding.fold(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)).equals(folded))
        .findFirst();
  }

  private static String longer(String code) {
    try {
      return Locale.of("", code).getISO3Country();
    } catch (MissingResourceException e) {
      return "";
    }
  }
}
