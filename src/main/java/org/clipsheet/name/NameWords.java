package org.clipsheet.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clipsheet.text.Folding;
import org.clipsheet.text.Word;
import org.clipsheet.text.WordLists;
import org.clipsheet.text.Words;

/** Words that stand in names and do not tell them apart, from {@code words.txt}. Thread-safe. */
final class NameWords {
  private static final Map<String, List<String>> LISTS =
      WordLists.sections(NameWords.class, "words.txt");

  private static final Set<String> PARTICLES =
      Set.copyOf(LISTS.getOrDefault("particles", List.of()));
  private static final Set<String> SERVANTS = Set.copyOf(LISTS.getOrDefault("servants", List.of()));
  private static final Set<String> TITLES = Set.copyOf(LISTS.getOrDefault("titles", List.of()));
  private static final Set<String> SUFFIXES = Set.copyOf(LISTS.getOrDefault("suffixes", List.of()));
  private static final Set<String> JOINS = Set.copyOf(LISTS.getOrDefault("joins", List.of()));

  private static final Set<String> CONJUNCTIONS =
      Set.copyOf(LISTS.getOrDefault("conjunctions", List.of()));

  private static final Set<List<String>> LEGAL_FORMS =
      LISTS.getOrDefault("legal forms", List.of()).stream()
          .map(
              form -> Words.of(form).stream().map(Word::text).map(Folding::fold).toList())
          .collect(Collectors.toUnmodifiableSet());

  /** In words. */
  static final int LONGEST_FORM =
      LEGAL_FORMS.stream().mapToInt(List::size).max().orElse(0);

  private NameWords() {}

  /** As the <i>bin</i> and <i>al</i> of Arabic names and the <i>van</i> of Dutch ones. */
  static boolean isParticle(String folded) {
    return PARTICLES.contains(folded);
  }

  /** As the <i>Abdul</i> of Arabic names: the servant of whom the next word names. */
  static boolean isServant(String folded) {
    return SERVANTS.contains(folded);
  }

  static boolean isTitle(String folded) {
    return TITLES.contains(folded);
  }

  /** What may stand behind a person's name. */
  static boolean isSuffix(String folded) {
    return SUFFIXES.contains(folded);
  }

  /** An <i>and</i>, which stands between two people more often than in the name of one. */
  static boolean isConjunction(NameToken token) {
    return token.isLowerCase() && CONJUNCTIONS.contains(token.folded());
  }

  /** As the <i>and</i> of firms; a single capital is none. */
  static boolean isJoin(NameToken token) {
    return JOINS.contains(token.folded())
        && (token.isLowerCase() || token.folded().length() > 1);
  }

  /** As it stands in a text. */
  static boolean isJoin(String word) {
    return JOINS.contains(word);
  }

  static boolean isArticle(String folded) {
    return folded.equals("the");
  }

  /** How many words from this place are the legal form of a company; 0 if none are. */
  static int legalForm(List<String> folded, int from) {
    for (int size = Math.min(LONGEST_FORM, folded.size() - from); size > 0; size--) {
      if (LEGAL_FORMS.contains(folded.subList(from, from + size))) {
        return size;
      }
    }
    return 0;
  }

  /** The places of the words that belong to no legal form, in order. */
  static List<Integer> outsideLegalForms(List<String> folded) {
    List<Integer> places = new ArrayList<>();
    int place = 0;
    while (place < folded.size()) {
      int form = legalForm(folded, place);
      if (form == 0) {
        places.add(place);
      }
      place += Math.max(1, form);
    }
    return places;
  }
}
