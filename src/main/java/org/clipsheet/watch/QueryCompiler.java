package org.clipsheet.watch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.RegExp;
import org.clipsheet.text.Folding;

/** Expressions → Lucene queries over the fields and terms that {@link ArticleDocument} makes. */
final class QueryCompiler {
  private static final List<String> PROSE = List.of("title", "text");

  private final boolean inflect;

  private QueryCompiler(boolean inflect) {
    this.inflect = inflect;
  }

  /** @throws InvalidWatchlistException if one of the watch's queries has a problem */
  static Query compile(Watch watch) {
    QueryCompiler compiler = new QueryCompiler(watch.inflect());
    List<Expression> must = new ArrayList<>();
    if (watch.query() != null) {
      must.add(parse(watch, watch.query(), false));
    }
    if (!watch.any().isEmpty()) {
      must.add(new Expression.Or(
          watch.any().stream().map(line -> parse(watch, line, true)).toList()));
    }
    watch.all().forEach(line -> must.add(parse(watch, line, true)));
    watch.none().forEach(line -> must.add(new Expression.Not(parse(watch, line, true))));
    return compiler.compile(new Expression.And(must));
  }

  private static Expression parse(Watch watch, String query, boolean phraseLine) {
    List<QueryProblem> problems = new ArrayList<>();
    return new QueryParser(query, phraseLine, problems)
        .parse()
        .orElseThrow(() -> new InvalidWatchlistException(watch, problems.getFirst()));
  }

  private Query compile(Expression expression) {
    return switch (expression) {
      case Expression.Or or -> {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        or.parts().forEach(part -> any.add(compile(part), Occur.SHOULD));
        yield any.build();
      }
      case Expression.And and -> {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Expression part : and.parts()) {
          if (part instanceof Expression.Not not) {
            all.add(compile(not.part()), Occur.MUST_NOT);
          } else {
            all.add(compile(part), Occur.MUST);
          }
        }
        yield all.build();
      }
      case Expression.Not not ->
        new BooleanQuery.Builder()
            .add(new MatchAllDocsQuery(), Occur.MUST)
            .add(compile(not.part()), Occur.MUST_NOT)
            .build();
      case Expression.Leaf leaf -> compile(leaf);
    };
  }

  private Query compile(Expression.Leaf leaf) {
    if (leaf.field() != null) {
      return inField(leaf.field(), leaf);
    }
    BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
    PROSE.forEach(field -> anywhere.add(inField(field, leaf), Occur.SHOULD));
    return anywhere.build();
  }

  private Query inField(String field, Expression.Leaf leaf) {
    return switch (leaf.what()) {
      case Expression.What.Exact exact ->
        new TermQuery(new Term(field, ArticleTerms.exact(exact.word())));
      case Expression.What.Prefix prefix ->
        new PrefixQuery(new Term(field, Folding.fold(prefix.start())));
      case Expression.What.Pattern pattern ->
        new RegexpQuery(
            new Term(field, ArticleTerms.SURFACE_ONLY + "&(" + pattern.regex() + ")"), RegExp.ALL);
      case Expression.What.Words words -> words(field, leaf, words);
    };
  }

  private Query words(String field, Expression.Leaf leaf, Expression.What.Words words) {
    if (words.words().size() == 1) {
      BooleanQuery.Builder forms = new BooleanQuery.Builder();
      terms(field, leaf, words.words().getFirst())
          .forEach(term -> forms.add(new TermQuery(term), Occur.SHOULD));
      return forms.build();
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(words.slop());
    for (String word : words.words()) {
      phrase.add(terms(field, leaf, word).toArray(Term[]::new));
    }
    return phrase.build();
  }

  private Set<Term> terms(String field, Expression.Leaf leaf, String word) {
    Set<Term> terms = new LinkedHashSet<>();
    if (!inflect || !PROSE.contains(field)) {
      terms.add(new Term(field, Folding.fold(word)));
      return terms;
    }
    Set<String> languages =
        leaf.language() != null ? Set.of(leaf.language()) : ArticleTerms.languagesFor(word);
    ArticleTerms.ofQuery(word, languages).forEach(term -> terms.add(new Term(field, term)));
    return terms;
  }
}
