package org.clipsheet.query;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.clipsheet.language.WordForms;
import org.clipsheet.query.Expression.Leaf;
import org.clipsheet.query.Expression.What;
import org.clipsheet.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The terms under which words meet. A folded word stands for itself; a stem is marked by {@code ~} and its language, an
 * acronym by {@code ^}, a word as written by {@code =}, a sought name by {@code @} and its number, a country by {@code @}
 * and its code, so that no prefix of letters ever reaches them.
 */
public final class ArticleTerms {
  /** As a regular expression: terms that are folded words. */
  static final String SURFACE_ONLY = "([^~=@\\^].*)";

  private ArticleTerms() {}

  /** A word in this very form. */
  public static String exact(String word) {
    return "=" + word;
  }

  /** @param place of the name among those sought */
  public static String name(int place) {
    return "@" + place;
  }

  /** @param code of two letters */
  public static String country(String code) {
    return "@" + code;
  }

  /** Whether the term is a folded word. */
  public static boolean isSurface(String term) {
    return !term.isEmpty() && "~=@^".indexOf(term.charAt(0)) < 0;
  }

  /**
   * Of a word of a query: any of these terms finds it, in the leaf's field or in title and text alike.
   *
   * @param words what the leaf looks for
   * @param word one of these
   */
  public static Set<String> sought(Leaf leaf, What.Words words, String word) {
    boolean prose = leaf.field() == null || ArticleTokens.PROSE.contains(leaf.field());
    if (!words.inflect() || !prose) {
      return Set.of(Folding.fold(word));
    }
    return ofQuery(
        word,
        leaf.language() != null ? Set.of(leaf.language()) : WordForms.languagesOf(word),
        words.words().size() == 1);
  }

  /** Of a word in an article of this language. */
  static Set<String> ofArticle(String word, @Nullable String language) {
    Set<String> terms = new LinkedHashSet<>(WordForms.of(word, language));
    terms.add(exact(word));
    return terms;
  }

  /**
   * Of a word in a query that may have the forms of any of these languages.
   *
   * @param alone whether no neighbours say which word is meant; a dictionary form then means its own word
   */
  static Set<String> ofQuery(String word, Set<String> languages, boolean alone) {
    Set<String> terms = new LinkedHashSet<>(WordForms.sought(word, null));
    for (String language : languages) {
      terms.addAll(
          alone ? WordForms.sought(word, language) : WordForms.soughtInPhrase(word, language));
    }
    return terms;
  }

  /** What is left of a word in one language, where its forms meet. */
  record Stem(String language, String text) {}

  /** The stem that the term stands for; empty for all other terms. */
  static Optional<Stem> stem(String term) {
    return term.startsWith("~")
        ? Optional.of(new Stem(term.substring(1, 3), term.substring(4)))
        : Optional.empty();
  }
}
