package org.clipsheet.watch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.clipsheet.model.article.Field;
import org.clipsheet.name.SoughtName;
import org.clipsheet.query.ArticleTerms;
import org.clipsheet.query.ArticleTokens;
import org.clipsheet.query.Expression;
import org.clipsheet.query.Expression.Leaf;
import org.clipsheet.query.Expression.What;
import org.clipsheet.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Expressions → conditions over the terms that {@link ArticleTokens} have. One compiler makes each distinct set of terms
 * once, for all its conditions. Not thread-safe.
 */
final class ConditionCompiler {
  private final ToIntFunction<SoughtName> names;
  private final Map<Set<String>, TermSet> sets = new HashMap<>();
  private final Map<SoughtWord, TermSet> known = new HashMap<>();

  /** All that the terms of a word depend on. */
  private record SoughtWord(
      String word,
      @Nullable Field field,
      @Nullable String language,
      boolean inflect,
      boolean alone) {}

  /** @param names the place of a name among those with which the articles' tokens are made */
  ConditionCompiler(ToIntFunction<SoughtName> names) {
    this.names = names;
  }

  Condition compile(Expression expression) {
    return switch (expression) {
      case Expression.And and -> new Condition.All(all(and.parts()));
      case Expression.Or or -> new Condition.Any(all(or.parts()));
      case Expression.Not not -> new Condition.Not(compile(not.part()));
      case Leaf leaf -> compile(leaf);
    };
  }

  private List<Condition> all(List<Expression> parts) {
    return parts.stream().map(this::compile).toList();
  }

  private Condition compile(Leaf leaf) {
    return switch (leaf.what()) {
      case What.Exact exact -> word(leaf, Set.of(ArticleTerms.exact(exact.word())));
      case What.Name name -> word(leaf, Set.of(ArticleTerms.name(names.applyAsInt(name.sought()))));
      case What.Country country -> word(leaf, Set.of(ArticleTerms.country(country.code())));
      case What.Prefix prefix -> {
        String start = Folding.fold(prefix.start());
        yield like(leaf, start, term -> term.startsWith(start) && ArticleTerms.isSurface(term));
      }
      case What.Pattern pattern -> like(leaf, "", pattern(pattern.regex()));
      case What.Words words -> words(leaf, words);
    };
  }

  private Condition words(Leaf leaf, What.Words words) {
    boolean alone = words.words().size() == 1;
    List<TermSet> phrase = words.words().stream()
        .map(word -> known.computeIfAbsent(
            new SoughtWord(word, leaf.field(), leaf.language(), words.inflect(), alone),
            one -> set(ArticleTerms.sought(leaf, words, word))))
        .toList();
    if (alone) {
      return in(leaf, field -> new Condition.Word(field, phrase.getFirst()));
    }
    return in(leaf, field -> new Condition.Phrase(field, phrase, words.slop()));
  }

  private Condition word(Leaf leaf, Set<String> terms) {
    TermSet word = set(terms);
    return in(leaf, field -> new Condition.Word(field, word));
  }

  private TermSet set(Set<String> terms) {
    return sets.computeIfAbsent(terms, TermSet::new);
  }

  private static Condition like(Leaf leaf, String start, Predicate<String> test) {
    return in(leaf, field -> new Condition.Like(field, start, test));
  }

  /** An automaton takes time in the length of the word alone, whatever the expression. */
  private static Predicate<String> pattern(String regex) {
    CharacterRunAutomaton automaton = new CharacterRunAutomaton(Operations.determinize(
        new RegExp(regex).toAutomaton(), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    return term -> ArticleTerms.isSurface(term) && automaton.run(term);
  }

  private static Condition in(Leaf leaf, Function<Field, Condition> condition) {
    return leaf.field() != null
        ? condition.apply(leaf.field())
        : new Condition.Any(ArticleTokens.PROSE.stream().map(condition).toList());
  }
}
