package org.clipsheet.name;

import static org.clipsheet.name.NamePattern.ATOMS_A_WORD;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.clipsheet.name.NamePattern.Laid;
import org.jspecify.annotations.Nullable;

/** Tries all ways to lay the words of a person's name on a run from one atom on, and keeps the best. */
final class PersonLaying {
  /** How far all words may be from those sought, as a share of their letters. */
  private static final double FARTHEST = 0.15;

  /** The same where more words stand among them than a patronymic. */
  private static final double FARTHEST_AMONG = 0.1;

  private static final double INITIAL = 0.3;

  /** Another form of a given name. */
  private static final double OTHER_FORM = 0.2;

  /** A single name may differ by one vowel, and no more. */
  private static final double FARTHEST_ALONE = 0.4;

  /** A single name of so many letters may have two swapped or one that is another. */
  private static final int LONG = 10;

  private static final double SLIP = 1;

  /** A name of which words are left out must have so many letters all the same. */
  private static final int FEWEST_LETTERS = 6;

  /** How many names before it may belong to the same person. */
  private static final int NAMES_BEFORE = 2;

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
    lay(new Step(0, start, 0, 0, 0, 0, 0));
    return best;
  }

  /**
   * @param word the next to be laid
   * @param atom on which it may fall
   * @param distance of those laid
   * @param letters of those laid, initials aside
   * @param missing words left out
   * @param extra atoms passed over that are no particles
   * @param initials words laid on initials
   */
  private record Step(
      int word, int atom, double distance, int letters, int missing, int extra, int initials) {

    Step laid(int end, double near, int length) {
      return new Step(
          word + 1, end + 1, distance + near, letters + length, missing, extra, initials);
    }

    Step shortened(int end, int more) {
      double farther = distance + more * INITIAL;
      return new Step(word + more, end + 1, farther, letters, missing, extra, initials + more);
    }

    Step leftOut() {
      return new Step(word + 1, atom, distance, letters, missing + 1, extra, initials);
    }

    Step passed(int atoms) {
      return new Step(word, atom + 1, distance, letters, missing, extra + atoms, initials);
    }
  }

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
      lay(step.leftOut());
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
      if (seen.isLowerCase() && !run.atom(end).tied()) {
        continue;
      }
      boolean surname = surnameFirst ? step.word() == 0 : last;
      double distance = isOther(word, seen, surname) ? Double.MAX_VALUE : word.distance(seen);
      if (!surname && !word.exact() && GivenNames.areSame(word.folded(), seen.folded())) {
        lay(step.laid(end, Math.min(distance, OTHER_FORM), word.sound().length()));
      } else if (distance <= farthest(word, seen, surname, step)) {
        lay(step.laid(end, distance, word.sound().length()));
      } else if (!last && PersonWord.shortens(word, seen)) {
        lay(step.shortened(end, 1));
      } else if (!last) {
        int shortened = PersonWord.shortened(words.subList(step.word(), words.size() - 1), seen);
        if (shortened > 0) {
          lay(step.shortened(end, shortened));
        }
      }
    }
    boolean begun = step.word() > step.missing() + step.initials();
    boolean near = step.atom() < start + words.size() * ATOMS_A_WORD;
    if (begun && near && !surnameFirst) {
      pass(step);
    }
  }

  private boolean isOther(NameToken word, NameToken seen, boolean surname) {
    return words.size() == 1
        ? !PersonWord.isItself(word, seen)
        : !surname && PersonWord.isOfOtherSex(word, seen);
  }

  private double farthest(NameToken word, NameToken seen, boolean surname, Step step) {
    boolean behindInitials = step.initials() > 0 && step.word() == step.missing() + step.initials();
    if (behindInitials) {
      return PersonWord.farthestBehindInitials(word, seen, surname);
    }
    return PersonWord.farthest(word, seen, surname && surnameFirst);
  }

  /** Among syllables there are no words to pass, and in scripts without capitals any word would be one. What follows a conjunction is somebody else's, but for the second surname of Ortega y Gasset. */
  private void pass(Step step) {
    NameToken passed = run.token(step.atom());
    if (passed.isSyllabic() && run.atom(step.atom()).tied()) {
      return;
    }
    if (NameWords.isConjunction(passed)) {
      if (step.extra() == 0) {
        lay(step.passed(MOST_EXTRA));
      }
      return;
    }
    boolean particle = NameWords.isParticle(passed.folded());
    if (!particle && (passed.readings() != null || isAnotherInitial(passed, step))) {
      return;
    }
    int extra = step.extra() + (particle ? 0 : 1);
    if (extra <= MOST_EXTRA && (particle || step.missing() == 0)) {
      lay(step.passed(particle ? 0 : 1));
    }
  }

  /** George H. W. Bush is not George W. Bush. */
  private boolean isAnotherInitial(NameToken passed, Step step) {
    return passed.isInitial()
        && (step.initials() > 0 || words.stream().anyMatch(NameToken::isInitial));
  }

  private void finish(Step step) {
    double distance = step.distance() - INITIAL * step.initials();
    boolean near = words.size() == 1
        ? distance <= (step.letters() >= LONG ? SLIP : FARTHEST_ALONE)
        : distance <= (step.extra() > 1 ? FARTHEST_AMONG : FARTHEST) * step.letters()
            && (step.missing() == 0 || step.letters() >= FEWEST_LETTERS)
            && (step.initials() == 0 || step.letters() > PersonWord.SHORT);
    if (near
        && isLikelyInHan()
        && !isOutOfOrder(step)
        && !breaksOff(step)
        && (best == null || step.distance() < best.distance())) {
      best = new Laid(start, step.atom() - 1, step.distance());
    }
  }

  /**
   * Whether a name sought in letters begins with a character that is a surname: so many characters of Chinese sound alike
   * that any two would be somebody's name.
   */
  private boolean isLikelyInHan() {
    NameToken first = run.token(start);
    return first.script() != UnicodeScript.HAN
        || words.getFirst().script() == UnicodeScript.HAN
        || UnspacedNames.beginsSurname(first.written());
  }

  /** Whether a name that was left out may go on behind a hyphen: Lee Myung-bak is not Lee Jae-myung. */
  private boolean breaksOff(Step step) {
    return step.missing() > 0
        && step.atom() < run.size()
        && run.atom(step.atom()).tied();
  }

  /** Whether names were left out that stand before this place: Hasan bin Ahmad is not Ahmad bin Hasan. */
  private boolean isOutOfOrder(Step step) {
    if (step.missing() == 0 || start == 0) {
      return false;
    }
    int seen = 0;
    for (int before = start - 1; before >= 0 && seen < NAMES_BEFORE; before--) {
      String sound = run.token(before).sound();
      if (words.stream().anyMatch(word -> word.sound().equals(sound))) {
        return true;
      }
      seen += NameWords.isParticle(run.token(before).folded()) ? 0 : 1;
    }
    return false;
  }
}
