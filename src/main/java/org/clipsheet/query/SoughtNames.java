package org.clipsheet.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clipsheet.name.NameFinder;
import org.clipsheet.name.SoughtName;
import org.clipsheet.query.Expression.What;

/** The names that a number of queries seek, each once and at a place of its own. Immutable and thread-safe. */
public final class SoughtNames {
  private final Map<SoughtName, Integer> places;
  private final NameFinder finder;

  private SoughtNames(Map<SoughtName, Integer> places, NameFinder before) {
    this.places = places;
    this.finder = before.edited(places);
  }

  public static SoughtNames of(List<Expression> queries) {
    return new SoughtNames(places(queries, Map.of()), NameFinder.of(List.of()));
  }

  /** Those of other queries; a name that these seek too keeps its place, and what was made of it. */
  public SoughtNames edited(List<Expression> queries) {
    return new SoughtNames(places(queries, places), finder);
  }

  private static Map<SoughtName, Integer> places(
      List<Expression> queries, Map<SoughtName, Integer> before) {
    int next = before.values().stream().mapToInt(place -> place + 1).max().orElse(0);
    Map<SoughtName, Integer> places = new LinkedHashMap<>();
    for (SoughtName name : queries.stream().flatMap(SoughtNames::in).distinct().toList()) {
      Integer kept = before.get(name);
      places.put(name, kept != null ? kept : next++);
    }
    return places;
  }

  /** Whether the query seeks any name. */
  public static boolean areIn(Expression query) {
    return in(query).findAny().isPresent();
  }

  /** Whether no article satisfies the query that names none of them. */
  public static boolean areNeededBy(Expression query) {
    return switch (query) {
      case Expression.And and -> and.parts().stream().anyMatch(SoughtNames::areNeededBy);
      case Expression.Or or -> or.parts().stream().allMatch(SoughtNames::areNeededBy);
      case Expression.Not not -> false;
      case Expression.Leaf leaf -> leaf.what() instanceof What.Name;
    };
  }

  private static Stream<SoughtName> in(Expression query) {
    return query
        .leaves()
        .map(Expression.Leaf::what)
        .filter(What.Name.class::isInstance)
        .map(what -> ((What.Name) what).sought());
  }

  /** @throws IllegalArgumentException for a name that none of the queries seeks */
  public int place(SoughtName name) {
    Integer place = places.get(name);
    if (place == null) {
      throw new IllegalArgumentException("not sought: " + name.name());
    }
    return place;
  }

  public NameFinder finder() {
    return finder;
  }
}
