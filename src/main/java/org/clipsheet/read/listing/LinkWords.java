package org.clipsheet.read.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clipsheet.read.document.PageText;
import org.clipsheet.read.document.WordLists;

/** The words in addresses and link texts that tell what kind of page a link leads to, from {@code link-words.txt}. */
final class LinkWords {
  /** The kinds, each a section of the file, in the file's order. */
  static final List<String> KINDS = List.of("section", "index", "house", "media", "trade", "story");

  private static final Map<String, Set<String>> WORDS =
      WordLists.sections(LinkWords.class, "link-words.txt").entrySet().stream()
          .collect(Collectors.toMap(
              Map.Entry::getKey,
              section -> section.getValue().stream()
                  .flatMap(line -> List.of(line.split("\\s*,\\s*|\\s{2,}")).stream())
                  .filter(word -> !word.isBlank())
                  .collect(Collectors.toUnmodifiableSet())));
  private static final Pattern BETWEEN = Pattern.compile("['’]|[^\\p{L}\\p{M}\\p{N}]+");

  private LinkWords() {}

  /**
   * Whether this stands in that section of the file.
   *
   * @param word in lower case, its parts joined by hyphens where it has several
   */
  static boolean is(String kind, String word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word);
  }

  /** The words in lower case; an apostrophe parts them as it does in addresses made from headlines. */
  static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN.split(PageText.lower(text))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
