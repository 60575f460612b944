package org.clipsheet.watch;

import java.util.List;
import java.util.function.Predicate;
import org.clipsheet.model.article.Field;
import org.clipsheet.query.ArticleToken;

/** What an article must satisfy, ready to be asked of its index. Immutable and thread-safe. */
sealed interface Condition {

  boolean holds(ArticleIndex article);

  /** Marks what in the article makes it hold. */
  void mark(ArticleIndex article, Marks marks);

  record All(List<Condition> parts) implements Condition {
    @Override
    public boolean holds(ArticleIndex article) {
      for (Condition part : parts) {
        if (!part.holds(article)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public void mark(ArticleIndex article, Marks marks) {
      parts.forEach(part -> part.mark(article, marks));
    }
  }

  record Any(List<Condition> parts) implements Condition {
    @Override
    public boolean holds(ArticleIndex article) {
      for (Condition part : parts) {
        if (part.holds(article)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void mark(ArticleIndex article, Marks marks) {
      for (Condition part : parts) {
        if (part.holds(article)) {
          part.mark(article, marks);
        }
      }
    }
  }

  /** Nothing in an article makes it hold, so nothing is marked. */
  record Not(Condition part) implements Condition {
    @Override
    public boolean holds(ArticleIndex article) {
      return !part.holds(article);
    }

    @Override
    public void mark(ArticleIndex article, Marks marks) {}
  }

  /** A word stands in the field. */
  record Word(Field field, TermSet word) implements Condition {
    @Override
    public boolean holds(ArticleIndex article) {
      for (String term : word.terms()) {
        if (!article.with(field, term).isEmpty()) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void mark(ArticleIndex article, Marks marks) {
      for (String term : word.terms()) {
        for (ArticleToken token : article.with(field, term)) {
          marks.add(field, token.start(), token.end());
        }
      }
    }
  }

  /**
   * A folded word in the field passes a test.
   *
   * @param start how every such word begins; empty if they may begin anyhow
   */
  record Like(Field field, String start, Predicate<String> test) implements Condition {
    @Override
    public boolean holds(ArticleIndex article) {
      return article.in(field, start).stream().anyMatch(test);
    }

    @Override
    public void mark(ArticleIndex article, Marks marks) {
      article.in(field, start).stream()
          .filter(test)
          .forEach(term -> article
              .with(field, term)
              .forEach(token -> marks.add(field, token.start(), token.end())));
    }
  }

  /**
   * Words stand together in the field.
   *
   * @param slop 0: one directly behind the other, in this order; else in any order, with at most so many other words
   *     among them
   */
  record Phrase(Field field, List<TermSet> words, int slop) implements Condition {
    @Override
    public boolean holds(ArticleIndex article) {
      return !new PhraseSearch(article, this).first().isEmpty();
    }

    @Override
    public void mark(ArticleIndex article, Marks marks) {
      for (List<ArticleToken> found : new PhraseSearch(article, this).all()) {
        marks.add(
            field,
            found.stream().mapToInt(ArticleToken::start).min().orElseThrow(),
            found.stream().mapToInt(ArticleToken::end).max().orElseThrow());
      }
    }
  }
}
