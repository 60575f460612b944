package org.clipsheet.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clipsheet.model.article.Field;
import org.clipsheet.query.ArticleToken;
import org.clipsheet.query.ArticleTokens;

/** An article's tokens by their terms. Immutable once made. */
final class ArticleIndex {
  private final Map<Field, Map<String, List<ArticleToken>>> fields = new EnumMap<>(Field.class);

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

  /** The terms that stand in a field. */
  Collection<String> in(Field field) {
    return terms(field).keySet();
  }

  /** The terms that stand anywhere, each once. */
  Set<String> all() {
    Set<String> all = new HashSet<>();
    fields.values().forEach(terms -> all.addAll(terms.keySet()));
    return all;
  }
}
