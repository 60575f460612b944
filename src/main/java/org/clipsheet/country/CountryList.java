package org.clipsheet.country;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clipsheet.text.WordLists;

/** {@code countries.txt}: by which of CLDR's other names a country is known. */
final class CountryList {
  private static final String NONE = "-";

  private static final Map<String, Row> ROWS =
      WordLists.sections(CountryList.class, "countries.txt")
          .getOrDefault("countries", List.of())
          .stream()
          .map(line -> line.split(" "))
          .collect(Collectors.toMap(
              part -> part[0], part -> new Row(present(part[1]), present(part[2]))));

  private static final Row UNKNOWN = new Row(Optional.empty(), Optional.empty());

  private CountryList() {}

  /**
   * @param zone whose city is the capital
   * @param language that is called after the country
   */
  record Row(Optional<String> zone, Optional<String> language) {}

  static Row row(String code) {
    return ROWS.getOrDefault(code, UNKNOWN);
  }

  private static Optional<String> present(String cell) {
    return cell.equals(NONE) ? Optional.empty() : Optional.of(cell);
  }
}
