package org.clipsheet.read.article;

import java.net.URI;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clipsheet.read.document.DatePlace;
import org.clipsheet.read.document.DatePlace.DayOrder;
import org.clipsheet.read.document.PageText;
import org.clipsheet.text.WordLists;

/** Tells from a page's host and declared language where its dates were written. */
final class PagePlace {
  private static final Map<String, List<String>> LISTS =
      WordLists.sections(PagePlace.class, "countries.txt");
  private static final Map<String, ZoneId> COUNTRIES = zones("COUNTRIES");
  private static final Map<String, ZoneId> LANGUAGES = zones("LANGUAGES");
  private static final Pattern HYPHEN = Pattern.compile("[-_]");
  private static final int CODE = 2;

  private PagePlace() {}

  static DatePlace of(PageOutline page, URI address) {
    String[] tags = {page.language(), page.meta().first("og:locale").orElse("")};
    String language = part(tags[0], 0).or(() -> part(tags[1], 0)).orElse("");
    String country =
        country(address).or(() -> part(tags[0], 1)).or(() -> part(tags[1], 1)).orElse("");
    ZoneId zone = COUNTRIES.get(country);
    boolean isAmerican = country.equals("us") || (country.isEmpty() && language.equals("en"));
    return new DatePlace(
        isAmerican ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST,
        zone == null && country.isEmpty() ? LANGUAGES.get(language) : zone);
  }

  /** The top-level domain, where it is a country's and used for that country's sites. */
  private static Optional<String> country(URI address) {
    String host = address.getHost();
    String last = host == null ? "" : PageText.lower(host.substring(host.lastIndexOf('.') + 1));
    boolean isCountry = COUNTRIES.containsKey(last) || last.equals("us") || last.equals("au");
    return isCountry ? Optional.of(last) : Optional.empty();
  }

  private static Optional<String> part(String tag, int index) {
    String[] parts = HYPHEN.split(PageText.lower(tag.strip()));
    return index < parts.length && parts[index].length() == CODE
        ? Optional.of(parts[index])
        : Optional.empty();
  }

  private static Map<String, ZoneId> zones(String section) {
    Map<String, ZoneId> zones = new HashMap<>();
    for (String line : LISTS.getOrDefault(section, List.of())) {
      String[] words = line.split(" ");
      zones.put(words[0], ZoneId.of(words[1]));
    }
    return Map.copyOf(zones);
  }
}
