package org.clipsheet.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clipsheet.text.Folding;
import org.clipsheet.text.Word;
import org.clipsheet.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A person's name: given names, then the surname. A text may leave out or add names in the middle, but not both, may
 * shorten given names to initials, and may put the surname first.
 *
 * @param tokens in which words of texts are remembered
 */
record PersonPattern(int name, boolean excluded, List<NameToken> words, NameTokens tokens)
    implements NamePattern {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]");

  PersonPattern {
    words = List.copyOf(words);
  }

  /** The patterns of one spelling: as written, and with its hyphened names as one. */
  static List<PersonPattern> of(
      int name, boolean excluded, String spelling, boolean exact, NameTokens tokens) {
    List<PersonPattern> patterns = new ArrayList<>();
    List<NameToken> split = significant(spelling, true, exact);
    if (!split.isEmpty()) {
      patterns.add(new PersonPattern(name, excluded, split, tokens));
    }
    List<NameToken> joined = significant(spelling, false, exact);
    if (!joined.isEmpty() && joined.size() != split.size()) {
      patterns.add(new PersonPattern(name, excluded, joined, tokens));
    }
    return patterns;
  }

  private static List<NameToken> significant(String spelling, boolean split, boolean exact) {
    List<NameToken> words = new ArrayList<>();
    List<String> parts = parts(spelling, split);
    for (String part : split ? parts : withServantsJoined(parts)) {
      NameToken token = NameToken.sought(NO_LETTERS.matcher(part).replaceAll(""), exact);
      if (!token.folded().isEmpty()) {
        words.add(token);
      }
    }
    return withoutTitles(withInitialsApart(words, exact));
  }

  private static List<String> parts(String spelling, boolean split) {
    List<Word> words = Words.of(spelling);
    List<String> parts = new ArrayList<>();
    for (Word word : split ? words : UnspacedNames.joined(spelling, words)) {
      if (split && !word.parts().isEmpty()) {
        word.parts().forEach(part -> parts.add(part.text()));
      } else if (split) {
        (words.size() == 1 ? UnspacedNames.signs(word) : List.of(word))
            .forEach(sign -> parts.add(sign.text()));
      } else {
        parts.addAll(
            word.text().length() == spelling.strip().length()
                ? UnspacedNames.parts(word.text())
                : List.of(word.text()));
      }
    }
    return parts;
  }

  /** Abd al-Aziz as Abdalaziz. */
  private static List<String> withServantsJoined(List<String> parts) {
    List<String> joined = new ArrayList<>();
    boolean open = false;
    for (String part : parts) {
      String folded = Folding.fold(part);
      String word = open ? joined.removeLast() + part : part;
      joined.add(word);
      open = NameWords.isServant(folded) || (open && NameWords.isParticle(folded));
    }
    return joined;
  }

  /** JC Juncker as J. C. Juncker, if not all of the name stands in capitals. */
  private static List<NameToken> withInitialsApart(List<NameToken> words, boolean exact) {
    NameToken first = words.isEmpty() ? null : words.getFirst();
    if (first == null
        || exact
        || first.folded().length() != 2
        || words.stream().allMatch(NameToken::isInCapitals)
        || !first.isInCapitals()) {
      return words;
    }
    List<NameToken> apart = new ArrayList<>();
    first.written().chars().forEach(c -> apart.add(NameToken.sought(Character.toString(c), false)));
    apart.addAll(words.subList(1, words.size()));
    return apart;
  }

  /** Titles before and after a name go, while two words are left: King alone is a surname too, and Das at the end. */
  private static List<NameToken> withoutTitles(List<NameToken> words) {
    List<NameToken> telling = words.stream()
        .filter(word -> word == words.getLast() || !NameWords.isParticle(word.folded()))
        .collect(Collectors.toCollection(ArrayList::new));
    while (telling.size() > 2 && NameWords.isTitle(telling.getFirst().folded())) {
      telling.removeFirst();
    }
    while (telling.size() > 2 && NameWords.isSuffix(telling.getLast().folded())) {
      telling.removeLast();
    }
    return telling.isEmpty() ? words : telling;
  }

  @Override
  public Set<String> anchors() {
    Set<String> anchors = new LinkedHashSet<>();
    words.forEach(word -> anchors.addAll(word.frames()));
    if (words.size() == 1) {
      anchors.addAll(NameSounds.slips(words.getFirst().sound()));
    }
    return anchors;
  }

  @Override
  public Optional<NameToken> shortForm() {
    return words.size() > 1 ? Optional.of(words.getLast()) : Optional.empty();
  }

  @Override
  public Optional<Laid> lay(NameRun run, int from, int to) {
    List<Laid> ways = new ArrayList<>();
    for (int start = Math.max(0, from); start < Math.min(to, run.size()); start++) {
      Laid laid = new PersonLaying(words, run, tokens, start, false).best();
      if (laid == null && words.size() > 1) {
        laid = surnameFirst(run, start);
      }
      if (laid != null) {
        ways.add(laid);
      }
    }
    return NamePattern.nearest(ways);
  }

  /** As registers print it, and as Chinese, Hungarian and others say it: nothing may stand between. */
  private @Nullable Laid surnameFirst(NameRun run, int start) {
    List<NameToken> turned = List.of(words.getLast(), words.getFirst());
    return new PersonLaying(turned, run, tokens, start, true).best();
  }
}
