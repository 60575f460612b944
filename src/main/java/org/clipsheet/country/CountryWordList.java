package org.clipsheet.country;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipsheet.country.CountryPhrase.Doubt;
import org.clipsheet.text.Folding;
import org.clipsheet.text.WordLists;

/**
 * {@code words/}, a file for each language: what CLDR does not say of countries there. Empty for a language without a
 * file. Immutable; read for each vocabulary that is made.
 */
final class CountryWordList {
  /** Languages that are written alike, or nearly. */
  private static final Map<String, String> SAME = Map.of("nb", "no", "nn", "no", "bs", "hr");

  private final Map<String, List<String>> countries;
  private final List<String> other;
  private final Map<String, Doubt> doubts = new LinkedHashMap<>();
  private final Set<String> givenNames;

  private CountryWordList(Map<String, List<String>> sections) {
    countries = sections.getOrDefault("countries", List.of()).stream()
        .map(line -> line.split(":", 2))
        .collect(Collectors.toMap(
            part -> part[0],
            part -> phrases(part[1]).toList(),
            (first, second) -> {
              throw new IllegalStateException("two lines of one country: " + first + second);
            },
            LinkedHashMap::new));
    Function<String, List<String>> all =
        section -> sections.getOrDefault(section, List.of()).stream()
            .flatMap(CountryWordList::phrases)
            .toList();
    other = all.apply("other");
    all.apply("places").forEach(name -> doubts.put(name, Doubt.PLACE));
    all.apply("people").forEach(name -> doubts.put(name, Doubt.PERSON));
    all.apply("surnames").forEach(name -> doubts.put(name, Doubt.SURNAME));
    givenNames = all.apply("given names").stream()
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** @param language two or three letters */
  static CountryWordList of(String language) {
    String file = "words/" + SAME.getOrDefault(language, language) + ".txt";
    return new CountryWordList(
        CountryWordList.class.getResource(file) == null
            ? Map.of()
            : WordLists.sections(CountryWordList.class, file));
  }

  /** By code, in the file's order. */
  Map<String, List<String>> countries() {
    return countries;
  }

  /** Phrases that name something else than the country in them. */
  List<String> other() {
    return other;
  }

  Doubt doubt(String name) {
    return doubts.getOrDefault(name, Doubt.NONE);
  }

  /** Folded. */
  Set<String> givenNames() {
    return givenNames;
  }

  private static Stream<String> phrases(String line) {
    return Arrays.stream(line.split(",")).map(String::strip);
  }
}
