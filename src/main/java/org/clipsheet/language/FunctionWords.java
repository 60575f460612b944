package org.clipsheet.language;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipsheet.text.WordLists;

/**
 * Words that do a sentence's work and name nothing, as listed in {@code function-words.txt}. They are forms of each
 * other and look like words of other languages: English "war" is a form of German "sein", as "ist" is. Immutable.
 */
final class FunctionWords {
  private static final Map<String, Set<String>> LISTED =
      WordLists.sections(FunctionWords.class, "function-words.txt").entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(
              Map.Entry::getKey, section -> words(section.getValue())));

  private static final Set<String> ANY =
      LISTED.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  private final Set<String> words;

  /** @param tag of the language; one that is not listed has none */
  FunctionWords(String tag) {
    this.words = LISTED.getOrDefault(tag, Set.of());
  }

  private static Set<String> words(Collection<String> lines) {
    return lines.stream()
        .flatMap(line -> Stream.of(line.split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the word, whatever its case, is one in any language. */
  static boolean isAny(String word) {
    return ANY.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * The lemmas of a word in a text: of one that is listed, those that are listed too. Spanish "como" is no form of comer.
   *
   * @param word in small letters, accents kept, as the lemmas
   */
  Set<String> inText(String word, Set<String> lemmas) {
    return words.contains(word) ? only(lemmas, words::contains) : lemmas;
  }

  /**
   * The lemmas of a word that is sought, without those that are listed and another word. Who seeks "war" seeks no form of
   * sein.
   *
   * @param word in small letters, accents kept, as the lemmas
   */
  Set<String> sought(String word, Set<String> lemmas) {
    return lemmas.stream().noneMatch(words::contains)
        ? lemmas
        : only(lemmas, lemma -> lemma.equals(word) || !words.contains(lemma));
  }

  private static Set<String> only(Set<String> lemmas, Predicate<String> kept) {
    return lemmas.stream().filter(kept).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
