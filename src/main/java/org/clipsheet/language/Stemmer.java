package org.clipsheet.language;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a word has in common with its other forms in one language. Implementations are safe for use by several threads. */
interface Stemmer {
  /**
   * The stems or lemmas; more than one where the word may be a form of several; empty for none known.
   *
   * @param word in small letters, accents kept
   */
  Set<String> stems(String word);

  /** What the word may be the plural of, where people seek by either; none where its stems tell that, too. */
  default Set<String> singulars(String word) {
    return Set.of();
  }

  /** These stems, and the other's of the words of which this knows none. */
  default Stemmer orElse(Stemmer other) {
    return word -> {
      Set<String> stems = stems(word);
      return stems.isEmpty() ? other.stems(word) : stems;
    };
  }

  /** These stems of words that are first brought to the spelling that this knows. */
  default Stemmer spelling(UnaryOperator<String> known) {
    return word -> stems(known.apply(word));
  }

  /** These stems with what the expression finds in them replaced. */
  default Stemmer replacing(String regex, String replacement) {
    Pattern pattern = Pattern.compile(regex);
    return word -> stems(word).stream()
        .map(stem -> pattern.matcher(stem).replaceFirst(replacement))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
