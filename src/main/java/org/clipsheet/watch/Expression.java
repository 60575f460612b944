package org.clipsheet.watch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query as parsed. */
sealed interface Expression {

  record And(List<Expression> parts) implements Expression {}

  record Or(List<Expression> parts) implements Expression {}

  record Not(Expression part) implements Expression {}

  /**
   * Something to be found in a field.
   *
   * @param field in which; absent: title or text
   * @param language whose forms it has; absent: those of every language that its script fits
   */
  record Leaf(@Nullable String field, @Nullable String language, What what) implements Expression {}

  /** What a leaf looks for. */
  sealed interface What {
    /** Words one after the other, at most {@code slop} places apart in sum. */
    record Words(List<String> words, int slop) implements What {}

    /** One word in this very form. */
    record Exact(String word) implements What {}

    record Prefix(String start) implements What {}

    record Pattern(String regex) implements What {}
  }
}
