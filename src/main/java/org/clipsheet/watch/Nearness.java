package org.clipsheet.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.query.Expression;
import org.clipsheet.query.Expression.Leaf;
import org.clipsheet.watch.Verdict.Exclusion;

/** How near an article comes to an expression, of whose leaves it is known which the article has. */
record Nearness(List<Leaf> has, List<Expression> lacks, List<Exclusion> exclusions) {

  /** Of the alternatives the one that lacks least; among those the one that has most. */
  private static final Comparator<Nearness> NEAREST_FIRST = Comparator.comparingInt(
          (Nearness one) -> one.lacks().size() + one.exclusions().size())
      .thenComparingInt(one -> -one.has().size());

  /** @param found the leaves that the article has, and in which fields */
  static Nearness of(Expression expression, Map<Leaf, Set<Field>> found) {
    return switch (expression) {
      case Leaf leaf ->
        found.containsKey(leaf) ? new Nearness(List.of(leaf), List.of(), List.of()) : lacking(leaf);
      case Expression.And and ->
        and.parts().stream()
            .map(part -> of(part, found))
            .reduce(new Nearness(List.of(), List.of(), List.of()), Nearness::and);
      case Expression.Or or ->
        or.parts().stream()
            .map(part -> of(part, found))
            .filter(part -> part.isSatisfied() || !part.has().isEmpty())
            .min(NEAREST_FIRST)
            .orElseGet(() -> lacking(or));
      case Expression.Not not -> not(not.part(), found);
    };
  }

  private static Nearness lacking(Expression part) {
    return new Nearness(List.of(), List.of(part), List.of());
  }

  private static Nearness not(Expression part, Map<Leaf, Set<Field>> found) {
    Nearness inner = of(part, found);
    if (!inner.isSatisfied()) {
      return new Nearness(List.of(), List.of(), List.of());
    }
    Set<Field> fields = EnumSet.noneOf(Field.class);
    inner.has().forEach(leaf -> fields.addAll(found.getOrDefault(leaf, Set.of())));
    Expression why = inner.has().isEmpty() ? part : Expression.allOf(List.copyOf(inner.has()));
    return new Nearness(List.of(), List.of(), List.of(new Exclusion(why, fields)));
  }

  private boolean isSatisfied() {
    return lacks.isEmpty() && exclusions.isEmpty();
  }

  private Nearness and(Nearness other) {
    return new Nearness(
        joined(has, other.has()),
        joined(lacks, other.lacks()),
        joined(exclusions, other.exclusions()));
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  Verdict verdict(WatchName watch) {
    return new Verdict(watch, new ArrayList<>(has), lacks, exclusions);
  }
}
