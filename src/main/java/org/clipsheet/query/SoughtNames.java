package org.clipsheet.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clipsheet.name.NameFinder;
import org.clipsheet.name.SoughtName;
import org.clipsheet.query.Expression.What;

/** The names that a number of queries seek, each once. Immutable and thread-safe. */
public final class SoughtNames {
  private final Map<SoughtName, Integer> places;
  private final NameFinder finder;

  private SoughtNames(Map<SoughtName, Integer> places) {
    this.places = places;
    this.finder = NameFinder.of(new ArrayList<>(places.keySet()));
  }

  public static SoughtNames of(List<Expression> queries) {
    Map<SoughtName, Integer> places = new LinkedHashMap<>();
    queries.stream()
        .flatMap(SoughtNames::in)
        .forEach(name -> places.putIfAbsent(name, places.size()));
    return new SoughtNames(places);
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
