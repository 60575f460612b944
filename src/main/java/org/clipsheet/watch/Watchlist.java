package org.clipsheet.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Match;
import org.clipsheet.name.NameFinder;
import org.clipsheet.name.NameMention;
import org.clipsheet.query.ArticleFields;
import org.clipsheet.query.ArticleTokens;
import org.clipsheet.query.Expression;
import org.clipsheet.query.Expression.What;
import org.clipsheet.query.SoughtNames;

/** Watches compiled. Immutable but for bounded caches, and thread-safe. */
public final class Watchlist {
  private final List<Watch> watches;
  private final NameFinder names;
  private final boolean countries;

  /** Whether no watch can match without a name: most articles are then done with before their words are looked at. */
  private final boolean allNeedNames;

  private final Map<Expression, Condition> compiled;
  private final List<Condition> conditions;
  private final Candidates candidates;

  private Watchlist(List<Watch> watches, Map<Expression, Condition> before) {
    SoughtNames sought = SoughtNames.of(watches.stream().map(Watch::sought).toList());
    ConditionCompiler compiler = new ConditionCompiler(sought::place);
    this.watches = List.copyOf(watches);
    this.names = sought.finder();
    this.countries = watches.stream()
        .flatMap(watch -> watch.sought().leaves())
        .anyMatch(leaf -> leaf.what() instanceof What.Country);
    this.allNeedNames = watches.stream().map(Watch::sought).allMatch(SoughtNames::areNeededBy);
    this.compiled = new HashMap<>();
    this.conditions = new ArrayList<>(watches.size());
    for (Watch watch : watches) {
      // A condition on a name says at which place it is sought, and that may be another now.
      Condition condition = SoughtNames.areIn(watch.sought())
          ? compiler.compile(watch.sought())
          : compiled.computeIfAbsent(watch.sought(), expression -> {
            Condition known = before.get(expression);
            return known != null ? known : compiler.compile(expression);
          });
      conditions.add(condition);
    }
    this.candidates = new Candidates(conditions);
  }

  public static Watchlist compile(List<Watch> watches) {
    return new Watchlist(watches, Map.of());
  }

  /** The same as compiling these, but what has not changed is taken over: an edit of one watch costs little. */
  public Watchlist edited(List<Watch> watches) {
    return new Watchlist(watches, compiled);
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
    List<NameMention> mentions = fields.mentions(names);
    if (mentions.isEmpty() && allNeedNames) {
      return List.of();
    }
    ArticleIndex index = new ArticleIndex(ArticleTokens.of(fields, mentions, countries));
    List<Match> matches = new ArrayList<>();
    candidates.in(index).stream().forEach(place -> {
      Condition condition = conditions.get(place);
      if (condition.holds(index)) {
        Marks marks = new Marks();
        condition.mark(index, marks);
        matches.add(new Match(watches.get(place).name(), marks.passages(fields)));
      }
    });
    return matches;
  }
}
