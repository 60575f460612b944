package org.clipsheet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clipsheet.app.desk.ArticleLife;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.query.Expression;
import org.clipsheet.query.Expression.Leaf;
import org.clipsheet.query.QueryText;
import org.clipsheet.watch.Verdict;

/** How {@code explain} says of the watches that did not match how near the article came to them. */
final class VerdictLines {
  /** Of a part of a query: a list of names may be pages long. */
  private static final int LONGEST_PART = 100;

  private static final String NOT_BY = "not by    ";

  private VerdictLines() {}

  /** A line for each watch that has something in the article, and one for all the others. */
  static List<String> of(ArticleLife life) {
    Set<WatchName> matched = life.matches().stream().map(Match::watch).collect(Collectors.toSet());
    List<String> lines = new ArrayList<>();
    List<String> far = new ArrayList<>();
    for (Verdict verdict : life.verdicts()) {
      boolean didMatch = matched.contains(verdict.watch());
      if (verdict.isSatisfied()) {
        if (!didMatch) {
          lines.add(NOT_BY + verdict.watch() + ": would match now; it did not when it was read");
        }
      } else if (didMatch) {
        lines.add("not now   " + verdict.watch() + ": " + describe(verdict)
            + "; it matched as the watch was then");
      } else if (verdict.isFar()) {
        far.add(verdict.watch().value());
      } else {
        lines.add(NOT_BY + verdict.watch() + ": " + describe(verdict));
      }
    }
    if (!far.isEmpty()) {
      lines.add(NOT_BY + String.join(", ", far) + ": has nothing that "
          + (far.size() == 1 ? "it looks for" : "these look for"));
    }
    return lines;
  }

  private static String describe(Verdict verdict) {
    List<String> clauses = new ArrayList<>();
    if (!verdict.has().isEmpty()) {
      clauses.add("has " + parts(verdict.has()));
    }
    if (!verdict.lacks().isEmpty()) {
      clauses.add("lacks " + parts(verdict.lacks()));
    }
    for (Verdict.Exclusion exclusion : verdict.exclusions()) {
      clauses.add("excluded by " + part(anywhere(exclusion.part())) + in(exclusion.fields()));
    }
    return String.join(", ", clauses);
  }

  /** Without its field, since it is told where the part stands. */
  private static Expression anywhere(Expression part) {
    return part instanceof Leaf leaf ? new Leaf(null, leaf.language(), leaf.what()) : part;
  }

  private static String parts(List<Expression> parts) {
    return parts.stream().map(VerdictLines::part).collect(Collectors.joining(" and "));
  }

  private static String part(Expression part) {
    String text = QueryText.of(part);
    return "*"
        + (text.length() > LONGEST_PART ? text.substring(0, LONGEST_PART) + " …" : text)
        + "*";
  }

  private static String in(Set<Field> fields) {
    return fields.isEmpty()
        ? ""
        : fields.stream()
            .sorted()
            .map(field -> "the " + field.word())
            .collect(Collectors.joining(" and ", " in ", ""));
  }
}
