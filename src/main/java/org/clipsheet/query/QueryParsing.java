package org.clipsheet.query;

import java.util.List;

/** How the parsing of a query ended. */
public sealed interface QueryParsing {

  /** @param notes what stands there and was perhaps not meant */
  record Parsed(Expression expression, List<QueryProblem> notes) implements QueryParsing {
    public Parsed {
      notes = List.copyOf(notes);
    }
  }

  /** @param problems at least one, in the order of the text */
  record Refused(List<QueryProblem> problems) implements QueryParsing {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
