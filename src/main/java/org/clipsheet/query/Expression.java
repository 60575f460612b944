package org.clipsheet.query;

import java.util.List;
import java.util.stream.Stream;
import org.clipsheet.model.article.Field;
import org.clipsheet.name.SoughtName;
import org.jspecify.annotations.Nullable;

/** A query as parsed. */
public sealed interface Expression {

  /** @param parts two or more, in their order */
  record And(List<Expression> parts) implements Expression {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** @param parts two or more, in their order */
  record Or(List<Expression> parts) implements Expression {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  record Not(Expression part) implements Expression {}

  /**
   * Something to be found in a field.
   *
   * @param field in which; absent: title or text
   * @param language BCP 47 language whose forms it has; absent: those of every language that its script fits
   */
  record Leaf(@Nullable Field field, @Nullable String language, What what) implements Expression {}

  /** What a leaf looks for. */
  sealed interface What {
    /**
     * Words one after the other.
     *
     * @param slop by how many places in sum they may stand apart
     * @param inflect whether other forms of them count
     */
    record Words(List<String> words, int slop, boolean inflect) implements What {
      public Words {
        words = List.copyOf(words);
      }
    }

    /** One word in this very form. */
    record Exact(String word) implements What {}

    /** Words that begin so. */
    record Prefix(String start) implements What {}

    /** Folded words that this regular expression describes as a whole. */
    record Pattern(String regex) implements What {}

    /** A person or an organisation, however it is spelt. */
    record Name(SoughtName sought) implements What {}

    /**
     * A country, in the words of the article's language.
     *
     * @param code ISO 3166-1, two capital letters
     */
    record Country(String code) implements What {}
  }

  /** The leaves of the query in their order, those under a NOT too. */
  default Stream<Leaf> leaves() {
    return switch (this) {
      case And and -> and.parts().stream().flatMap(Expression::leaves);
      case Or or -> or.parts().stream().flatMap(Expression::leaves);
      case Not not -> not.part().leaves();
      case Leaf leaf -> Stream.of(leaf);
    };
  }

  /** All of these; one alone stands for itself. */
  static Expression allOf(List<Expression> parts) {
    return parts.size() == 1 ? parts.getFirst() : new And(parts);
  }

  /** Any of these; one alone stands for itself. */
  static Expression anyOf(List<Expression> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Or(parts);
  }
}
