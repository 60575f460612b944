package org.clipsheet.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clipsheet.query.QueryParsing.Parsed;
import org.clipsheet.query.QueryParsing.Refused;

/** The query language: one grammar for the watchlist and for the search. */
public final class QuerySyntax {

  private QuerySyntax() {}

  /** The query, or every problem of it. Takes time linear in the text. */
  public static QueryParsing parse(String text, QueryMode mode) {
    List<QueryProblem> problems = new ArrayList<>();
    QueryParser parser = new QueryParser(text, mode, problems);
    Optional<Expression> expression = parser.parse();
    return expression
        .<QueryParsing>map(parsed -> new Parsed(parsed, parser.notes()))
        .orElseGet(() -> new Refused(problems));
  }
}
