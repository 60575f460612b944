package org.clipsheet.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.name.OrganizationPattern.Sought;
import org.clipsheet.text.Word;
import org.clipsheet.text.Words;

/**
 * A spelling of an organisation as it is sought: what of it tells it apart, and the ways in which texts may turn it. An
 * acronym in brackets behind a name is another name of the same one.
 */
final class OrganizationName {
  private static final Pattern ACRONYM_BEHIND =
      Pattern.compile("(.*\\p{L}.*?)\\s*\\((\\p{Lu}[\\p{Lu}\\d]+)\\)\\s*");

  /** Acronyms of more letters are read as words. */
  private static final int LONGEST_ACRONYM = 4;

  private static final Set<String> OF = Set.of("of", "de", "du", "di", "do", "del");

  private final int name;
  private final boolean excluded;
  private final boolean exact;
  private final NameTokens tokens;

  OrganizationName(int name, boolean excluded, boolean exact, NameTokens tokens) {
    this.name = name;
    this.excluded = excluded;
    this.exact = exact;
    this.tokens = tokens;
  }

  List<OrganizationPattern> patterns(String spelling) {
    Matcher behind = ACRONYM_BEHIND.matcher(spelling);
    if (behind.matches()) {
      List<OrganizationPattern> patterns = new ArrayList<>(ofOne(behind.group(1)));
      patterns.addAll(ofOne(behind.group(2)));
      return patterns;
    }
    return ofOne(spelling);
  }

  private List<OrganizationPattern> ofOne(String spelling) {
    List<NameToken> all = new ArrayList<>();
    for (Word word : Words.of(spelling)) {
      List<Word> parts = word.parts().isEmpty() ? List.of(word) : word.parts();
      parts.stream()
          .map(part -> NameToken.sought(part.text(), exact))
          .filter(token -> !token.folded().isEmpty())
          .forEach(all::add);
    }
    List<String> folded = all.stream().map(NameToken::folded).toList();
    List<Integer> places = NameWords.outsideLegalForms(folded).stream()
        .filter(place -> !NameWords.isJoin(all.get(place)))
        .toList();
    boolean shouted = spelling.equals(spelling.toUpperCase(Locale.ROOT));
    List<Sought> telling = places.stream()
        .map(place -> sought(all.get(place), shouted && places.size() > 1))
        .toList();
    if (telling.isEmpty()) {
      List<Sought> every = all.stream().map(token -> sought(token, false)).toList();
      return every.isEmpty() ? List.of() : List.of(pattern(every, false));
    }
    List<OrganizationPattern> patterns = new ArrayList<>();
    patterns.add(pattern(telling, telling.size() < all.size()));
    if (!exact) {
      turned(telling).ifPresent(patterns::add);
      ofLast(all, telling).ifPresent(patterns::add);
    }
    return patterns;
  }

  private OrganizationPattern pattern(List<Sought> words, boolean legalForm) {
    return OrganizationPattern.of(name, excluded, words, legalForm, tokens);
  }

  private static Sought sought(NameToken token, boolean shouted) {
    int letters = token.folded().length();
    boolean acronym = !shouted && letters <= LONGEST_ACRONYM && token.isInCapitals();
    return new Sought(token, acronym, OrganizationWords.isCommon(token.folded()));
  }

  /** With what it is at the other end: VTB Bank as Bank VTB, Ministry of Finance as Finance Ministry. */
  private Optional<OrganizationPattern> turned(List<Sought> words) {
    if (words.size() < 2) {
      return Optional.empty();
    }
    List<Sought> turned = new ArrayList<>(words);
    if (isHead(words.getLast()) || (!isHead(words.getFirst()) && words.getLast().common())) {
      turned.addFirst(turned.removeLast());
    } else if (isHead(words.getFirst())) {
      turned.addLast(turned.removeFirst());
    } else {
      return Optional.empty();
    }
    return Optional.of(pattern(turned, false));
  }

  /** With what stands behind its last <i>of</i> before the rest: Credit Bank of Northvale as Northvale Credit Bank. */
  private Optional<OrganizationPattern> ofLast(List<NameToken> all, List<Sought> words) {
    int of = all.size() - 1;
    while (of > 0 && !OF.contains(all.get(of).folded())) {
      of--;
    }
    List<NameToken> behind = all.subList(of + 1, all.size());
    List<Sought> turned = new ArrayList<>();
    words.stream().filter(word -> behind.contains(word.token())).forEach(turned::add);
    words.stream().filter(word -> !behind.contains(word.token())).forEach(turned::add);
    return of == 0 || turned.equals(words) ? Optional.empty() : Optional.of(pattern(turned, false));
  }

  private static boolean isHead(Sought word) {
    return OrganizationWords.isHead(word.token().folded());
  }
}
