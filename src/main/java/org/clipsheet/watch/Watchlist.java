package org.clipsheet.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.Passage;
import org.clipsheet.name.NameMention;
import org.clipsheet.query.ArticleFields;
import org.clipsheet.query.ArticleTokens;
import org.clipsheet.query.Expression;
import org.clipsheet.query.Expression.What;
import org.clipsheet.query.SoughtNames;
import org.jspecify.annotations.Nullable;

/** Watches compiled. Immutable but for bounded caches, and thread-safe. */
public final class Watchlist {
  private final List<Watch> watches;
  private final SoughtNames names;
  private final boolean countries;

  /** Whether no watch can match without a name: most articles are then done with before their words are looked at. */
  private final boolean allNeedNames;

  private final Map<Expression, Condition> compiled;

  /** The places of the watches that each condition decides, by its identity. */
  private final Map<Condition, List<Integer>> places;

  private final Candidates candidates;

  /** @param before what is taken over where it is the same, with the same places of names */
  private Watchlist(List<Watch> watches, SoughtNames names, @Nullable Watchlist before) {
    ConditionCompiler compiler = new ConditionCompiler(names::place);
    this.watches = List.copyOf(watches);
    this.names = names;
    this.countries = watches.stream()
        .flatMap(watch -> watch.sought().leaves())
        .anyMatch(leaf -> leaf.what() instanceof What.Country);
    this.allNeedNames = watches.stream().map(Watch::sought).allMatch(SoughtNames::areNeededBy);
    this.compiled = new HashMap<>();
    this.places = new IdentityHashMap<>();
    Map<Expression, Condition> known = before == null ? Map.of() : before.compiled;
    for (int i = 0; i < watches.size(); i++) {
      Condition condition = compiled.computeIfAbsent(watches.get(i).sought(), expression -> {
        Condition one = known.get(expression);
        return one != null ? one : compiler.compile(expression);
      });
      places.computeIfAbsent(condition, key -> new ArrayList<>(1)).add(i);
    }
    this.candidates = before == null
        ? new Candidates(places.keySet())
        : before.candidates.edited(places.keySet());
  }

  public static Watchlist compile(List<Watch> watches) {
    return new Watchlist(watches, SoughtNames.of(sought(watches)), null);
  }

  /** The same as compiling these, but what has not changed is taken over: an edit of one watch costs little. */
  public Watchlist edited(List<Watch> watches) {
    return new Watchlist(watches, names.edited(sought(watches)), this);
  }

  private static List<Expression> sought(List<Watch> watches) {
    return watches.stream().map(Watch::sought).toList();
  }

  public List<Watch> watches() {
    return watches;
  }

  /**
   * The watches that the article satisfies, in the watchlist's order.
   *
   * @param sourceName of the source that brought it, for {@code source:}
   */
  public List<Match> match(Article article, String sourceName) {
    if (watches.isEmpty()) {
      return List.of();
    }
    ArticleFields fields = ArticleFields.of(article, sourceName);
    List<NameMention> mentions = fields.mentions(names.finder());
    if (mentions.isEmpty() && allNeedNames) {
      return List.of();
    }
    ArticleIndex index = new ArticleIndex(ArticleTokens.of(fields, mentions, countries));
    SortedMap<Integer, Match> matches = new TreeMap<>();
    for (Condition condition : candidates.in(index)) {
      List<Integer> decided = places.getOrDefault(condition, List.of());
      if (!decided.isEmpty() && condition.holds(index)) {
        Marks marks = new Marks();
        condition.mark(index, marks);
        List<Passage> passages = marks.passages(fields);
        decided.forEach(
            place -> matches.put(place, new Match(watches.get(place).name(), passages)));
      }
    }
    return List.copyOf(matches.values());
  }
}
