package org.clipsheet.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    queries.forEach(query -> collect(query, places));
    return new SoughtNames(places);
  }

  /** Whether the query seeks any name. */
  public static boolean areIn(Expression query) {
    Map<SoughtName, Integer> places = new LinkedHashMap<>();
    collect(query, places);
    return !places.isEmpty();
  }

  private static void collect(Expression expression, Map<SoughtName, Integer> places) {
    switch (expression) {
      case Expression.And and -> and.parts().forEach(part -> collect(part, places));
      case Expression.Or or -> or.parts().forEach(part -> collect(part, places));
      case Expression.Not not -> collect(not.part(), places);
      case Expression.Leaf leaf -> {
        if (leaf.what() instanceof What.Name name) {
          places.putIfAbsent(name.sought(), places.size());
        }
      }
    }
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
