package org.clipsheet.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clipsheet.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The terms under which the forms of a word meet in one language: two words are forms of one when their sets share a term.
 * The folded word stands there always; its stems, marked by {@code ~} and the language, beside it. In a language that is
 * not {@link Inflected} the folded word is alone. A sought acronym has no forms, and one that looks like a word of grammar
 * meets acronyms only ({@link Acronym}). Thread-safe.
 */
public final class WordForms {
  /** In any language: names keep it in translation. */
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=..)(?:['’ʼ]s|(?<=s)['’ʼ])$");

  private WordForms() {}

  /**
   * Of a word as it stands in a text: everything that it may be a form of.
   *
   * @param language BCP 47 tag; absent where it is not known
   */
  public static Set<String> of(String word, @Nullable String language) {
    return Inflected.of(language)
        .map(one -> one.recent().get(word, missing -> inText(missing, one)))
        .orElseGet(() -> asWritten(withoutPossessive(word)));
  }

  /**
   * Of a word that is sought. The dictionary form of a word stands for that word alone, though it may be a form of others
   * too: who seeks steel (сталь) does not seek what "стали" also means.
   */
  public static Set<String> sought(String word, @Nullable String language) {
    return sought(word, language, true);
  }

  /** Of a word of a phrase that is sought: its neighbours say which word is meant, so it stands for all that it may be. */
  public static Set<String> soughtInPhrase(String word, @Nullable String language) {
    return sought(word, language, false);
  }

  private static Set<String> sought(String word, @Nullable String language, boolean alone) {
    return Inflected.of(language)
        .map(one -> soughtIn(word, one, alone))
        .orElseGet(() -> soughtAsWritten(word));
  }

  /** The tags of the languages that the word may be one of by its script and letters. */
  public static Set<String> languagesOf(String word) {
    String small = Folding.lower(word, Locale.ROOT);
    return Arrays.stream(Inflected.values())
        .filter(language -> language.admits(small))
        .map(Inflected::tag)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> inText(String word, Inflected language) {
    String whole = withoutPossessive(word);
    String bare = language.bare(whole);
    Set<String> terms = new LinkedHashSet<>(asWritten(whole));
    if (!bare.equals(whole)) {
      terms.addAll(asWritten(bare));
    }
    if (!Acronym.is(bare)) {
      language.stems(bare).forEach(stem -> terms.add(marked(stem, language)));
    }
    return Collections.unmodifiableSet(terms);
  }

  private static Set<String> soughtIn(String word, Inflected language, boolean alone) {
    String bare = language.bare(withoutPossessive(word));
    Set<String> terms = new LinkedHashSet<>(soughtAsWritten(word));
    if (!Acronym.is(bare)) {
      String folded = Folding.fold(bare);
      Set<String> stems = language.soughtStems(bare);
      // a lemma without its accents is still the lemma; and rules may take off what is no ending
      terms.add(marked(folded, language));
      language.singulars(bare).forEach(one -> terms.add(marked(one, language)));
      if (!alone || !stems.contains(folded)) {
        stems.forEach(stem -> terms.add(marked(stem, language)));
      }
    }
    return terms;
  }

  private static String marked(String stem, Inflected language) {
    return "~" + language.tag() + ":" + stem;
  }

  private static Set<String> asWritten(String word) {
    Set<String> terms = new LinkedHashSet<>();
    terms.add(Folding.fold(word));
    Acronym.in(word).ifPresent(terms::add);
    return terms;
  }

  private static Set<String> soughtAsWritten(String word) {
    String whole = withoutPossessive(word);
    if (!Acronym.is(whole)) {
      return Set.of(Folding.fold(whole));
    }
    Set<String> terms = new LinkedHashSet<>(Acronym.in(whole).stream().toList());
    if (!FunctionWords.isAny(whole)) {
      terms.add(Folding.fold(whole));
    }
    return terms;
  }

  private static String withoutPossessive(String word) {
    return POSSESSIVE.matcher(word).replaceFirst("");
  }
}
