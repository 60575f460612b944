package org.clipsheet.query;

import java.util.List;

/** How the parsing of a query ended. */
public sealed interface QueryParsing {

  record Parsed(Expression expression) implements QueryParsing {}

  /** @param problems at least one, in the order of the text */
  record Refused(List<QueryProblem> problems) implements QueryParsing {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
