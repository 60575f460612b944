package org.clipsheet.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.clipsheet.model.article.Field;
import org.clipsheet.query.ArticleTerms;
import org.clipsheet.query.ArticleTokens;
import org.clipsheet.query.Expression;
import org.clipsheet.query.Expression.Leaf;
import org.clipsheet.query.Expression.What;
import org.clipsheet.query.NameKeys;
import org.clipsheet.query.QueryCompiler;

/**
 * A query that finds every article which satisfies an expression, and few others: in the place of a name it asks for its
 * keys, in that of words near each other for the words, and it leaves out what these exclude.
 */
final class CandidateQuery {
  private static final QueryCompiler EXACT = new QueryCompiler(name -> {
    throw new IllegalStateException("name compiled as words: " + name.name());
  });

  private CandidateQuery() {}

  static Query of(Expression expression) {
    return new ConstantScoreQuery(widened(expression));
  }

  private static Query widened(Expression expression) {
    if (!isBlurred(expression)) {
      return EXACT.compile(expression);
    }
    return switch (expression) {
      case Expression.And and -> all(and.parts());
      case Expression.Or or -> {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        or.parts().forEach(part -> any.add(widened(part), Occur.SHOULD));
        yield any.build();
      }
      case Expression.Not not -> new MatchAllDocsQuery();
      case Leaf leaf -> leaf.what() instanceof What.Words words ? near(leaf, words) : keys(leaf);
    };
  }

  /** What is exact stays together, as the compiler would have it. */
  private static Query all(List<Expression> parts) {
    List<Expression> exact =
        new ArrayList<>(parts.stream().filter(part -> !isBlurred(part)).toList());
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new MatchAllDocsQuery(), Occur.FILTER);
    if (!exact.isEmpty()) {
      all.add(EXACT.compile(Expression.allOf(exact)), Occur.FILTER);
    }
    parts.stream()
        .filter(CandidateQuery::isBlurred)
        .forEach(part -> all.add(widened(part), Occur.FILTER));
    return all.build();
  }

  /** All the words in one field, wherever they stand there. */
  private static Query near(Leaf leaf, What.Words words) {
    BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
    List<Set<String>> sought = words.words().stream()
        .map(word -> ArticleTerms.sought(leaf, words, word))
        .toList();
    for (Field field : leaf.field() != null ? List.of(leaf.field()) : ArticleTokens.PROSE) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      sought.forEach(terms -> all.add(anyOf(field.word(), terms), Occur.FILTER));
      anywhere.add(all.build(), Occur.SHOULD);
    }
    return anywhere.build();
  }

  private static Query anyOf(String field, Set<String> terms) {
    return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
  }

  private static Query keys(Leaf leaf) {
    Set<String> keys =
        leaf.what() instanceof What.Name name ? NameKeys.ofSought(name.sought()) : Set.of();
    return new TermInSetQuery(
        ArchiveDocument.NAMES, keys.stream().map(BytesRef::new).toList());
  }

  /** Whether the index cannot say exactly what satisfies it: who is named, and how near words stand. */
  private static boolean isBlurred(Expression expression) {
    return switch (expression) {
      case Expression.And and -> and.parts().stream().anyMatch(CandidateQuery::isBlurred);
      case Expression.Or or -> or.parts().stream().anyMatch(CandidateQuery::isBlurred);
      case Expression.Not not -> isBlurred(not.part());
      case Leaf leaf ->
        switch (leaf.what()) {
          case What.Name name -> true;
          case What.Words words -> words.slop() > 0;
          case What.Exact exact -> false;
          case What.Prefix prefix -> false;
          case What.Pattern pattern -> false;
          case What.Country country -> false;
        };
    };
  }
}
