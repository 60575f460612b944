package org.clipsheet.watch;

import java.util.ArrayList;
import java.util.List;

/** Checks queries before they are compiled. */
public final class QuerySyntax {

  private QuerySyntax() {}

  /**
   * Every problem of a query, in its order; none if it can be compiled.
   *
   * @param phraseLine whether words side by side are a phrase, as in the lines of {@code any}, {@code all}, {@code none}
   */
  public static List<QueryProblem> problems(String text, boolean phraseLine) {
    List<QueryProblem> problems = new ArrayList<>();
    new QueryParser(text, phraseLine, problems).parse();
    return List.copyOf(problems);
  }
}
