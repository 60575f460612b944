package org.clipsheet.name;

import java.util.List;
import org.clipsheet.name.NamePattern.Laid;
import org.jspecify.annotations.Nullable;

/** Tries all ways to lay the words of a person's name on a run from one atom on, and keeps the best. */
final class PersonLaying {
  /** How far one word may be from the sought one, as a share of its letters. */
  private static final double FARTHEST_WORD = 0.25;

  /** The same over all words. */
  private static final double FARTHEST = 0.15;

  private static final double INITIAL = 0.3;

  /** A surname behind nothing but initials must be nearly the one sought. */
  private static final double FARTHEST_BEHIND_INITIALS = 0.08;

  private static final int MOST_EXTRA = 3;
  private static final int MOST_JOINED = 3;

  private final List<NameToken> words;
  private final NameRun run;
  private final NameTokens tokens;
  private final int start;
  private final boolean surnameFirst;
  private @Nullable Laid best;

  /** @param surnameFirst whether the words are a surname and a given name, which must stand side by side */
  PersonLaying(
      List<NameToken> words, NameRun run, NameTokens tokens, int start, boolean surnameFirst) {
    this.words = words;
    this.run = run;
    this.tokens = tokens;
    this.start = start;
    this.surnameFirst = surnameFirst;
  }

  @Nullable
  Laid best() {
    lay(new Step(0, start, 0, 0, 0, 0));
    return best;
  }

  /**
   * @param word the next to be laid
   * @param atom on which it may fall
   * @param distance of those laid
   * @param missing words left out
   * @param extra atoms passed over that are no particles
   * @param initials words laid on initials
   */
  private record Step(int word, int atom, double distance, int missing, int extra, int initials) {}

  private void lay(Step step) {
    if (step.word() == words.size()) {
      finish(step);
      return;
    }
    boolean last = step.word() == words.size() - 1;
    if (step.atom() < run.size()) {
      layNext(step, last);
    }
    boolean middle = step.word() > 0 && !last;
    if (middle && step.extra() == 0) {
      lay(new Step(
          step.word() + 1, step.atom(), step.distance(), step.missing() + 1, 0, step.initials()));
    }
  }

  private void layNext(Step step, boolean last) {
    NameToken word = words.get(step.word());
    for (int end = step.atom(); end < run.size() && end < step.atom() + MOST_JOINED; end++) {
      if (end > step.atom() && !run.atom(end).tied()) {
        break;
      }
      if (end > start && run.atom(end).afterComma() && !surnameFirst) {
        return;
      }
      NameToken seen = end == step.atom() ? run.token(end) : run.joined(step.atom(), end, tokens);
      double distance = word.distance(seen);
      if (distance
          <= FARTHEST_WORD * Math.max(word.sound().length(), seen.sound().length())) {
        lay(new Step(
            step.word() + 1,
            end + 1,
            step.distance() + distance,
            step.missing(),
            step.extra(),
            step.initials()));
      } else if (!last && shortens(word, seen)) {
        lay(new Step(
            step.word() + 1,
            end + 1,
            step.distance() + INITIAL,
            step.missing(),
            step.extra(),
            step.initials() + 1));
      }
    }
    if (step.word() > 0 && !surnameFirst) {
      pass(step);
    }
  }

  private void pass(Step step) {
    boolean particle = NameWords.isParticle(run.token(step.atom()).folded());
    int extra = step.extra() + (particle ? 0 : 1);
    if (extra <= MOST_EXTRA && (particle || step.missing() == 0)) {
      lay(new Step(
          step.word(), step.atom() + 1, step.distance(), step.missing(), extra, step.initials()));
    }
  }

  private static boolean shortens(NameToken word, NameToken seen) {
    return (seen.isInitial() || word.isInitial()) && word.beginsLike(seen);
  }

  private void finish(Step step) {
    int letters = words.stream().mapToInt(word -> word.sound().length()).sum();
    int laid = words.size() - step.missing();
    boolean near = step.distance() <= FARTHEST * letters;
    boolean behindInitials = step.initials() > 0 && step.initials() == laid - 1;
    if (behindInitials) {
      near = step.distance() - INITIAL * step.initials() <= FARTHEST_BEHIND_INITIALS * letters;
    }
    if (near && !isOutOfOrder(step) && (best == null || step.distance() < best.distance())) {
      best = new Laid(start, step.atom() - 1, step.distance());
    }
  }

  /** Whether names were left out that stand before this place: Hasan bin Ahmad is not Ahmad bin Hasan. */
  private boolean isOutOfOrder(Step step) {
    if (step.missing() == 0 || start == 0) {
      return false;
    }
    int before = start - 1;
    while (before > 0 && NameWords.isParticle(run.token(before).folded())) {
      before--;
    }
    String sound = run.token(before).sound();
    return words.stream().anyMatch(word -> word.sound().equals(sound));
  }
}
