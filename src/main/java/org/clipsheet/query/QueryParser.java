package org.clipsheet.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The query language by recursive descent: OR over AND over NOT over leaves. One parser for one query. */
final class QueryParser {
  private static final int MOST_TERMS = 1000;

  /** More would only be a mistake, and each is a frame on the stack. */
  private static final int DEEPEST = 100;

  private final QueryScanner scanner;
  private final QueryMode mode;
  private final List<QueryProblem> problems;
  private final List<QueryProblem> notes = new ArrayList<>();
  private final LeafParser leaves;
  private int terms;
  private int depth;

  /** Whether a parenthesis without its end was told of; those around it lack theirs for the same reason. */
  private boolean unclosed;

  /** @param problems to which those of the query are added */
  QueryParser(String text, QueryMode mode, List<QueryProblem> problems) {
    this.scanner = new QueryScanner(text);
    this.mode = mode;
    this.problems = problems;
    this.leaves = new LeafParser(scanner, mode, problems);
  }

  /** The query; empty if it has problems, which are then among the problems given. */
  Optional<Expression> parse() {
    Optional<Expression> whole = or();
    scanner.skipBlanks();
    if (!scanner.isAtEnd() && problems.isEmpty()) {
      problem(scanner.at(), "a closing parenthesis without its opening one");
    }
    if (whole.isEmpty() && problems.isEmpty()) {
      problem(0, "the query is empty");
    }
    if (whole.isPresent() && problems.isEmpty() && isNegative(whole.get())) {
      problem(
          0,
          mode.phraseLine()
              ? "NOT alone finds nothing; put what must not stand there under \"none\""
              : "NOT alone finds nothing; say first what to look for");
    }
    if (terms > MOST_TERMS) {
      problem(0, terms + " terms in one query; at most " + MOST_TERMS);
    }
    return problems.isEmpty() ? whole : Optional.empty();
  }

  /** What stands there and was perhaps not meant. */
  List<QueryProblem> notes() {
    return notes;
  }

  private Optional<Expression> or() {
    List<Expression> parts = new ArrayList<>();
    and().ifPresent(parts::add);
    while (scanner.takeOperator("OR")) {
      operand("OR", scanner.at(), and(), parts);
    }
    return joined(parts, Expression::anyOf);
  }

  private Optional<Expression> and() {
    List<Expression> parts = new ArrayList<>();
    not().ifPresent(parts::add);
    while (true) {
      if (scanner.takeOperator("AND")) {
        operand("AND", scanner.at(), not(), parts);
        continue;
      }
      Optional<Expression> next = not();
      if (next.isEmpty()) {
        return joined(parts, Expression::allOf);
      }
      parts.add(next.get());
    }
  }

  /** @param behind the place behind the operator */
  private void operand(
      String operator, int behind, Optional<Expression> operand, List<Expression> parts) {
    if (operand.isEmpty() || parts.isEmpty()) {
      problem(behind - operator.length(), operator + " needs a term on both sides");
    }
    operand.ifPresent(parts::add);
  }

  private Optional<Expression> not() {
    boolean negated = false;
    int behind = scanner.at();
    while (scanner.takeOperator("NOT")) {
      behind = scanner.at();
      negated = !negated;
    }
    Optional<Expression> part = leaf();
    if (part.isEmpty() && negated) {
      problem(behind - "NOT".length(), "NOT needs a term behind it");
    }
    return negated ? part.map(Expression.Not::new) : part;
  }

  private Optional<Expression> leaf() {
    scanner.skipBlanks();
    if (scanner.isAtEnd()
        || scanner.isAt(')')
        || scanner.isAtOperator("OR")
        || scanner.isAtOperator("AND")) {
      return Optional.empty();
    }
    if (scanner.isAt('(')) {
      return group();
    }
    terms++;
    int place = scanner.at();
    Optional<Expression> leaf = leaves.leaf();
    Doubt.of(scanner.text(), place, scanner.at(), mode).ifPresent(notes::add);
    return leaf;
  }

  private Optional<Expression> group() {
    int open = scanner.at();
    if (++depth > DEEPEST) {
      problem(open, "parentheses stand " + depth + " deep here; at most " + DEEPEST);
      scanner.takeAll();
      unclosed = true;
      return Optional.empty();
    }
    scanner.take('(');
    Optional<Expression> inner = or();
    scanner.skipBlanks();
    depth--;
    if (!scanner.take(')') && !unclosed) {
      unclosed = true;
      problem(open, "this parenthesis is not closed");
    }
    if (inner.isEmpty() && problems.isEmpty()) {
      problem(open, "nothing stands in these parentheses");
    }
    return inner;
  }

  private void problem(int offset, String message) {
    problems.add(new QueryProblem(offset, message));
  }

  /** Whether nothing in it says what to look for. */
  private static boolean isNegative(Expression expression) {
    return switch (expression) {
      case Expression.Not not -> true;
      case Expression.And and -> and.parts().stream().allMatch(QueryParser::isNegative);
      case Expression.Or or -> or.parts().stream().anyMatch(QueryParser::isNegative);
      case Expression.Leaf leaf -> false;
    };
  }

  private static Optional<Expression> joined(
      List<Expression> parts, Function<List<Expression>, Expression> joining) {
    return parts.isEmpty() ? Optional.empty() : Optional.of(joining.apply(parts));
  }
}
