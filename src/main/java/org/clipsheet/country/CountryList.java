package org.clipsheet.country;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clipsheet.text.WordLists;

/** {@code countries.txt}: what CLDR does not say of countries. */
final class CountryList {
  private static final Map<String, List<String>> SECTIONS =
      WordLists.sections(CountryList.class, "countries.txt");

  private static final Map<String, Row> ROWS =
      SECTIONS.getOrDefault("countries", List.of()).stream()
          .map(Row::parse)
          .collect(Collectors.toMap(Row::code, row -> row));

  private static final Map<String, List<String>> OTHER = section("other");
  private static final Map<String, List<String>> PEOPLE = section("people");
  private static final Map<String, List<String>> PLACES = section("places");

  private static final Row NONE = new Row("", "-", "-", Map.of());

  private CountryList() {}

  /**
   * @param zone whose city is the capital; "-" for none
   * @param language that is called after the country; "-" for none
   * @param names by language
   */
  record Row(String code, String zone, String language, Map<String, List<String>> names) {
    private static Row parse(String line) {
      String[] head = line.split(" ", 4);
      Map<String, List<String>> names = new HashMap<>();
      for (String part : head[3].split("\\|")) {
        names.putAll(byLanguage(part));
      }
      return new Row(head[0], head[1], head[2], names);
    }
  }

  static Row row(String code) {
    return ROWS.getOrDefault(code, NONE);
  }

  /** Phrases that name something else than the country in them. */
  static List<String> other(String language) {
    return OTHER.getOrDefault(language, List.of());
  }

  static CountryPhrase.Doubt doubt(String name, String language) {
    if (PEOPLE.getOrDefault(language, List.of()).contains(name)) {
      return CountryPhrase.Doubt.PERSON;
    }
    return PLACES.getOrDefault(language, List.of()).contains(name)
        ? CountryPhrase.Doubt.PLACE
        : CountryPhrase.Doubt.NONE;
  }

  private static Map<String, List<String>> section(String name) {
    Map<String, List<String>> lists = new HashMap<>();
    SECTIONS.getOrDefault(name, List.of()).forEach(line -> lists.putAll(byLanguage(line)));
    return lists;
  }

  private static Map<String, List<String>> byLanguage(String line) {
    String[] parts = line.strip().split(":", 2);
    return Map.of(
        parts[0], Arrays.stream(parts[1].split(",")).map(String::strip).toList());
  }
}
