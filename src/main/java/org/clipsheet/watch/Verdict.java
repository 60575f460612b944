package org.clipsheet.watch;

import java.util.List;
import java.util.Set;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.query.Expression;

/**
 * How near an article comes to one watch.
 *
 * @param has parts of the query that it satisfies
 * @param lacks parts that it would need besides
 * @param exclusions what it has and must not have
 */
public record Verdict(
    WatchName watch, List<Expression> has, List<Expression> lacks, List<Exclusion> exclusions) {

  /** A part of the query that excludes the article, and the fields where it stands. */
  public record Exclusion(Expression part, Set<Field> fields) {
    public Exclusion {
      fields = Set.copyOf(fields);
    }
  }

  public Verdict {
    has = List.copyOf(has);
    lacks = List.copyOf(lacks);
    exclusions = List.copyOf(exclusions);
  }

  public boolean isSatisfied() {
    return lacks.isEmpty() && exclusions.isEmpty();
  }

  /** Whether nothing that the watch looks for stands in the article. */
  public boolean isFar() {
    return has.isEmpty() && !isSatisfied();
  }
}
