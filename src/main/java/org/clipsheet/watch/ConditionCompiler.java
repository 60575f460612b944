package org.clipsheet.watch;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
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

/** Expressions → conditions over the terms that {@link ArticleTokens} have. */
final class ConditionCompiler {
  private final ToIntFunction<SoughtName> names;

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
      case What.Exact exact -> word(leaf, ArticleTerms.exact(exact.word()));
      case What.Name name -> word(leaf, ArticleTerms.name(names.applyAsInt(name.sought())));
      case What.Country country -> word(leaf, ArticleTerms.country(country.code()));
      case What.Prefix prefix -> {
        String start = Folding.fold(prefix.start());
        yield like(leaf, start, term -> term.startsWith(start) && ArticleTerms.isSurface(term));
      }
      case What.Pattern pattern -> like(leaf, "", pattern(pattern.regex()));
      case What.Words words -> in(leaf, (field, one) -> words(field, one, words));
    };
  }

  private static Condition word(Leaf leaf, String term) {
    return in(leaf, (field, one) -> new Condition.Word(field, Set.of(term)));
  }

  private static Condition like(Leaf leaf, String start, Predicate<String> test) {
    return in(leaf, (field, one) -> new Condition.Like(field, start, test));
  }

  /** An automaton takes time in the length of the word alone, whatever the expression. */
  private static Predicate<String> pattern(String regex) {
    CharacterRunAutomaton automaton = new CharacterRunAutomaton(Operations.determinize(
        new RegExp(regex).toAutomaton(), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    return term -> ArticleTerms.isSurface(term) && automaton.run(term);
  }

  private static Condition words(Field field, Leaf leaf, What.Words words) {
    List<Set<String>> terms = words.words().stream()
        .map(word -> ArticleTerms.sought(field, leaf, words, word))
        .toList();
    return terms.size() == 1
        ? new Condition.Word(field, terms.getFirst())
        : new Condition.Phrase(field, terms, words.slop());
  }

  private static Condition in(Leaf leaf, BiFunction<Field, Leaf, Condition> condition) {
    return leaf.field() != null
        ? condition.apply(leaf.field(), leaf)
        : new Condition.Any(ArticleTokens.PROSE.stream()
            .map(field -> condition.apply(field, leaf))
            .toList());
  }
}
