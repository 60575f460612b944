package org.clipsheet.query;

import java.util.List;
import java.util.function.ToIntFunction;
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
import org.clipsheet.model.article.Field;
import org.clipsheet.name.SoughtName;
import org.clipsheet.query.Expression.Leaf;
import org.clipsheet.query.Expression.What;
import org.clipsheet.text.Folding;

/** Expressions → Lucene queries over the fields and terms that {@link ArticleDocument} makes. Thread-safe. */
public final class QueryCompiler {
  private final ToIntFunction<SoughtName> names;

  /** @param names the place of a name among those with which the documents are made */
  public QueryCompiler(ToIntFunction<SoughtName> names) {
    this.names = names;
  }

  public Query compile(Expression expression) {
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
      case Leaf leaf -> compile(leaf);
    };
  }

  private Query compile(Leaf leaf) {
    if (leaf.field() != null) {
      return inField(leaf.field(), leaf);
    }
    BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
    ArticleTokens.PROSE.forEach(field -> anywhere.add(inField(field, leaf), Occur.SHOULD));
    return anywhere.build();
  }

  private Query inField(Field field, Leaf leaf) {
    return switch (leaf.what()) {
      case What.Exact exact -> new TermQuery(term(field, ArticleTerms.exact(exact.word())));
      case What.Prefix prefix -> new PrefixQuery(term(field, Folding.fold(prefix.start())));
      case What.Pattern pattern ->
        new RegexpQuery(
            term(field, ArticleTerms.SURFACE_ONLY + "&(" + pattern.regex() + ")"), RegExp.ALL);
      case What.Words words -> words(field, leaf, words);
      case What.Name name ->
        new TermQuery(term(field, ArticleTerms.name(names.applyAsInt(name.sought()))));
      case What.Country country -> new TermQuery(term(field, ArticleTerms.country(country.code())));
    };
  }

  private static Query words(Field field, Leaf leaf, What.Words words) {
    if (words.words().size() == 1) {
      BooleanQuery.Builder forms = new BooleanQuery.Builder();
      terms(field, leaf, words, words.words().getFirst())
          .forEach(term -> forms.add(new TermQuery(term), Occur.SHOULD));
      return forms.build();
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(words.slop());
    for (String word : words.words()) {
      phrase.add(terms(field, leaf, words, word).toArray(Term[]::new));
    }
    return phrase.build();
  }

  private static List<Term> terms(Field field, Leaf leaf, What.Words words, String word) {
    return ArticleTerms.sought(leaf, words, word).stream()
        .map(term -> term(field, term))
        .toList();
  }

  private static Term term(Field field, String text) {
    return new Term(field.word(), text);
  }
}
