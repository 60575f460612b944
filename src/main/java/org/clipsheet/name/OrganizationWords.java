package org.clipsheet.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clipsheet.text.Folding;
import org.clipsheet.text.WordLists;

/**
 * What the words of organisations' names mean, as far as it matters, from {@code organizations.txt}: Intl. and
 * международный are one word, North and South never are. Thread-safe.
 */
final class OrganizationWords {
  private static final Map<String, List<String>> LISTS =
      WordLists.sections(OrganizationWords.class, "organizations.txt");

  private static final Map<String, Set<Integer>> SAME = groups("same");
  private static final Map<String, Set<Integer>> APART = groups("apart");
  private static final Set<String> ABBREVIATED =
      LISTS.getOrDefault("abbreviated", List.of()).stream()
          .map(word -> word.replace("'", ""))
          .collect(Collectors.toUnmodifiableSet());
  private static final Map<Integer, Set<String>> FRAMES = frames();

  /** What the words mean that may stand before a name. */
  private static final Set<Integer> HEADS = LISTS.getOrDefault("heads", List.of()).stream()
      .flatMap(head -> meanings(head).stream())
      .collect(Collectors.toUnmodifiableSet());

  private static final List<String> ADJECTIVES =
      List.of("ian", "ean", "an", "n", "ese", "ish", "ic", "i");

  private static final Pattern VOWELS_AT_END = Pattern.compile("[aeiouy]+$");

  private static final Pattern ORDINAL_END =
      Pattern.compile("(?<=\\d)(st|nd|rd|th|er|e|eme|a|o|й|я|ый|ая|го|та|ша)$");

  /** Beginnings of words that are shorter say nothing. */
  private static final int SHORTEST_STEM = 4;

  private OrganizationWords() {}

  /** Whether one stands for the other: an abbreviation, a translation, a number in other signs. */
  static boolean areSame(String folded, String other) {
    return meet(meanings(folded), meanings(other)) || isSameNumber(folded, other);
  }

  /** 17th and 17, 5-й and 5. */
  private static boolean isSameNumber(String folded, String other) {
    return Character.isDigit(folded.codePointAt(0))
        && Character.isDigit(other.codePointAt(0))
        && ORDINAL_END
            .matcher(folded)
            .replaceFirst("")
            .equals(ORDINAL_END.matcher(other).replaceFirst(""));
  }

  /** Whether they are different words of one kind: directions, countries of similar names. */
  static boolean areApart(String folded, String other) {
    return !folded.equals(other)
        && meet(APART.getOrDefault(folded, Set.of()), APART.getOrDefault(other, Set.of()));
  }

  /** Whether one is the adjective of the other, as Iranian is of Iran. */
  static boolean isAdjective(String folded, String other) {
    return bases(folded).stream().anyMatch(bases(other)::contains);
  }

  private static Set<String> bases(String folded) {
    Set<String> bases = new LinkedHashSet<>();
    bases.add(withoutVowels(folded));
    for (String ending : ADJECTIVES) {
      if (folded.endsWith(ending) && folded.length() - ending.length() >= SHORTEST_STEM) {
        bases.add(withoutVowels(folded.substring(0, folded.length() - ending.length())));
      }
    }
    return bases;
  }

  private static String withoutVowels(String word) {
    return VOWELS_AT_END.matcher(word).replaceFirst("");
  }

  /** Whether it says what an organisation is and not which one. */
  static boolean isCommon(String folded) {
    return !meanings(folded).isEmpty();
  }

  /** Whether it may stand before a name as well as behind it: Bank VTB, Ministry of Finance. */
  static boolean isHead(String folded) {
    return meet(HEADS, meanings(folded));
  }

  /** Whether a point behind it ends no sentence. */
  static boolean isAbbreviated(String folded) {
    return ABBREVIATED.contains(folded);
  }

  /** The keys of all words that may stand for this one; empty if none may. */
  static Set<String> frames(String folded) {
    Set<String> frames = new LinkedHashSet<>();
    meanings(folded).forEach(group -> frames.addAll(FRAMES.getOrDefault(group, Set.of())));
    return frames;
  }

  private static Set<Integer> meanings(String folded) {
    Set<Integer> whole = SAME.get(folded);
    if (whole != null || folded.isEmpty()) {
      return whole == null ? Set.of() : whole;
    }
    Set<Integer> meanings = new HashSet<>();
    for (String stem : stems(folded)) {
      meanings.addAll(SAME.getOrDefault(stem, Set.of()));
    }
    return meanings;
  }

  /** Of words in Cyrillic, whose endings change. */
  private static List<String> stems(String folded) {
    return NameEndings.stems(folded, null).stream()
        .filter(stem -> stem.length() >= SHORTEST_STEM)
        .toList();
  }

  private static boolean meet(Set<Integer> groups, Set<Integer> others) {
    return groups.stream().anyMatch(others::contains);
  }

  private static Map<String, Set<Integer>> groups(String section) {
    Map<String, Set<Integer>> groups = new HashMap<>();
    List<String> lines = LISTS.getOrDefault(section, List.of());
    for (int group = 0; group < lines.size(); group++) {
      for (String word : lines.get(group).split(" +")) {
        String folded = Folding.fold(word).replace("'", "");
        groups.computeIfAbsent(folded, key -> new HashSet<>()).add(group);
        for (String stem : stems(folded)) {
          groups.computeIfAbsent(stem, key -> new HashSet<>()).add(group);
        }
      }
    }
    return Map.copyOf(groups);
  }

  private static Map<Integer, Set<String>> frames() {
    Map<Integer, Set<String>> frames = new HashMap<>();
    SAME.forEach((word, groups) -> groups.forEach(group -> frames
        .computeIfAbsent(group, key -> new HashSet<>())
        .addAll(NameToken.of(word, null).frames())));
    return Map.copyOf(frames);
  }
}
