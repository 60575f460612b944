package org.clipsheet.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clipsheet.text.Word;
import org.clipsheet.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's name without its legal form: all other words must stand there, in their order. Legal forms and an
 * <i>and</i> may stand among them.
 */
record OrganizationPattern(
    int name, boolean excluded, List<NameToken> words, boolean legalForm, NameTokens tokens)
    implements NamePattern {
  private static final double FARTHEST_WORD = 0.25;
  private static final double FARTHEST = 0.12;

  OrganizationPattern {
    words = List.copyOf(words);
  }

  static List<OrganizationPattern> of(
      int name, boolean excluded, String spelling, boolean exact, NameTokens tokens) {
    List<NameToken> all = new ArrayList<>();
    for (Word word : Words.of(spelling)) {
      List<Word> parts = word.parts().isEmpty() ? List.of(word) : word.parts();
      parts.stream()
          .map(part -> NameToken.sought(part.text(), exact))
          .filter(token -> !token.folded().isEmpty())
          .forEach(all::add);
    }
    List<String> folded = all.stream().map(NameToken::folded).toList();
    List<NameToken> telling = NameWords.outsideLegalForms(folded).stream()
        .filter(place -> !NameWords.isJoin(folded.get(place)))
        .map(all::get)
        .toList();
    List<NameToken> words = telling.isEmpty() ? all : telling;
    return words.isEmpty()
        ? List.of()
        : List.of(new OrganizationPattern(
            name, excluded, words, telling.size() < all.size() && !telling.isEmpty(), tokens));
  }

  /** Those of two words as one too: Good Will is Goodwill elsewhere. */
  @Override
  public List<NameToken> anchors() {
    List<NameToken> anchors = new ArrayList<>(words);
    for (int i = 1; i < words.size(); i++) {
      anchors.add(NameToken.joined(words.get(i - 1), words.get(i)));
    }
    return anchors;
  }

  @Override
  public Optional<NameToken> shortForm() {
    return Optional.empty();
  }

  @Override
  public Optional<Laid> lay(NameRun run, int from, int to) {
    Laid best = null;
    for (int start = Math.max(0, from); start < Math.min(to, run.size()); start++) {
      Laid laid = lay(run, start, 0, start, 0);
      if (laid != null && (best == null || laid.distance() < best.distance())) {
        best = laid;
      }
    }
    return Optional.ofNullable(best);
  }

  private @Nullable Laid lay(NameRun run, int start, int word, int atom, double distance) {
    if (word == words.size()) {
      return isNear(distance) && !isPartOfLonger(run, atom)
          ? new Laid(start, atom - 1, distance)
          : null;
    }
    if (atom >= run.size()) {
      return null;
    }
    Laid best = null;
    for (int end = atom; end < run.size() && end <= atom + 1; end++) {
      NameToken seen = end == atom ? run.token(atom) : run.joined(atom, end, tokens);
      best = nearer(best, next(run, start, word, words.get(word), 1, end, seen, distance));
      if (word + 1 < words.size() && end == atom) {
        NameToken both = NameToken.joined(words.get(word), words.get(word + 1));
        best = nearer(best, next(run, start, word, both, 2, end, seen, distance));
      }
    }
    if (word > 0) {
      int passed = passable(run, atom);
      if (passed > 0) {
        best = nearer(best, lay(run, start, word, atom + passed, distance));
      }
    }
    return best;
  }

  private @Nullable Laid next(
      NameRun run,
      int start,
      int word,
      NameToken sought,
      int laid,
      int end,
      NameToken seen,
      double distance) {
    double step = sought.distance(seen);
    return step
            <= FARTHEST_WORD * Math.max(sought.sound().length(), seen.sound().length())
        ? lay(run, start, word + laid, end + 1, distance + step)
        : null;
  }

  private static int passable(NameRun run, int atom) {
    if (NameWords.isJoin(run.token(atom).folded())) {
      return 1;
    }
    return NameWords.legalForm(run.folded(), atom);
  }

  private boolean isNear(double distance) {
    int letters = words.stream().mapToInt(word -> word.sound().length()).sum();
    return distance <= FARTHEST * letters;
  }

  /** Whether it goes on to another name: the second fund of a bank, its daughter in another country. */
  private boolean isPartOfLonger(NameRun run, int next) {
    if (next >= run.size()) {
      return false;
    }
    if (run.token(next).isRomanNumeral()) {
      return true;
    }
    return legalForm
        && NameWords.legalForm(run.folded(), next) == 0
        && next + 1 < run.size()
        && NameWords.legalForm(run.folded(), next + 1) > 0;
  }

  private static @Nullable Laid nearer(@Nullable Laid one, @Nullable Laid other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.distance() < one.distance() ? other : one;
  }
}
