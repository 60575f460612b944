package org.clipsheet.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.clipsheet.model.article.Field;
import org.clipsheet.query.ArticleToken;
import org.clipsheet.query.ArticleTokens;

/** An article's tokens by their terms. Not thread-safe: what is asked for seldom is sorted when it is asked for. */
final class ArticleIndex {
  private final Map<Field, Map<String, List<ArticleToken>>> fields = new EnumMap<>(Field.class);
  private final Map<Field, NavigableSet<String>> sorted = new EnumMap<>(Field.class);

  ArticleIndex(ArticleTokens tokens) {
    for (Field field : Field.values()) {
      Map<String, List<ArticleToken>> byTerm = new HashMap<>();
      for (ArticleToken token : tokens.in(field)) {
        for (String term : token.terms()) {
          byTerm.computeIfAbsent(term, key -> new ArrayList<>(2)).add(token);
        }
      }
      fields.put(field, byTerm);
    }
  }

  /** The tokens with this term, by position; empty if there are none. */
  List<ArticleToken> with(Field field, String term) {
    return terms(field).getOrDefault(term, List.of());
  }

  private Map<String, List<ArticleToken>> terms(Field field) {
    return fields.getOrDefault(field, Map.of());
  }

  /** The terms of a field that begin so; all for an empty start. */
  Collection<String> in(Field field, String start) {
    return start.isEmpty()
        ? terms(field).keySet()
        : sorted
            .computeIfAbsent(field, key -> new TreeSet<>(terms(key).keySet()))
            .subSet(start, start + Character.MAX_VALUE);
  }

  /** The terms that stand anywhere, each once. */
  Set<String> all() {
    Set<String> all = new HashSet<>();
    fields.values().forEach(terms -> all.addAll(terms.keySet()));
    return all;
  }
}
