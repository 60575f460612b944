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
    Optional<Expression> expression = new QueryParser(text, mode, problems).parse();
    return expression.<QueryParsing>map(Parsed::new).orElseGet(() -> new Refused(problems));
  }
}
