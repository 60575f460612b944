package org.clipsheet.name;

import static org.clipsheet.name.NamePattern.ATOMS_A_WORD;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.clipsheet.name.NamePattern.Laid;
import org.clipsheet.name.OrganizationPattern.Sought;
import org.jspecify.annotations.Nullable;

/** Tries all ways to lay the words of an organisation's name on a run from one atom on, and keeps the nearest. */
final class OrganizationLaying {
  /** Words that are one elsewhere: van der Bilt. */
  static final int MOST_JOINED = 3;

  /** How far one word may be from the sought one, as a share of its letters. */
  private static final double FARTHEST_WORD = 0.25;

  /** The same over all words that say which organisation it is. */
  private static final double FARTHEST = 0.12;

  /** Words of so few letters must sound as they are sought. */
  private static final int SHORT = 3;

  /** A name of one word with so few letters, too. */
  private static final int SHORT_ALONE = 4;

  /** Names of so many letters may have one that is another. */
  private static final int ONE_SLIP = 7;

  /** The same with a legal form beside them, there and here. */
  private static final int ONE_SLIP_OF_FIRM = 5;

  private static final int LONG = 14;
  private static final double SLIP = 1;
  private static final double ADJECTIVE = 0.3;

  private final OrganizationPattern pattern;
  private final List<Sought> words;
  private final NameRun run;
  private final int start;

  /** Whether one letter of a word is nothing beside all the others: the trusts of a year have such names. */
  private final boolean isLong;

  private @Nullable Laid best;

  OrganizationLaying(OrganizationPattern pattern, NameRun run, int start) {
    this.pattern = pattern;
    this.words = pattern.sought();
    this.run = run;
    this.start = start;
    this.isLong = letters(word -> true) >= LONG;
  }

  Optional<Laid> best() {
    lay(0, start, 0);
    return Optional.ofNullable(best);
  }

  private void lay(int word, int atom, double distance) {
    if (word == words.size()) {
      finish(atom, distance);
      return;
    }
    for (int end = atom; end < run.reach() && end < atom + MOST_JOINED; end++) {
      if (end > atom && !(mayJoin(run.token(atom)) && mayJoin(run.token(end)))) {
        break;
      }
      NameToken seen = end == atom ? run.token(atom) : run.joined(atom, end, pattern.tokens());
      layOn(seen, word, end, end == atom ? MOST_JOINED : 1, distance);
    }
    if (word > 0 && atom < Math.min(run.reach(), start + words.size() * ATOMS_A_WORD)) {
      int passed = passable(atom);
      if (passed > 0) {
        lay(word, atom + passed, distance);
      }
    }
  }

  /** Numbers are words by themselves, and so are those that tell nothing. */
  static boolean mayJoin(NameToken token) {
    return !token.isRomanNumeral()
        && !Character.isDigit(token.written().codePointAt(0))
        && !NameWords.isArticle(token.folded());
  }

  private void layOn(NameToken seen, int word, int end, int mostJoined, double distance) {
    List<NameToken> ways = pattern.joined().get(word);
    boolean strict = words.get(word).strict() || words.size() == 1;
    for (int more = 0; more < Math.min(mostJoined, ways.size()); more++) {
      NameToken sought = ways.get(more);
      double step = distance(sought, seen, strict && more == 0);
      if (step <= farthest(sought, seen)) {
        lay(word + more + 1, end + 1, distance + step);
      }
    }
  }

  private double distance(NameToken sought, NameToken seen, boolean strict) {
    if (sought.folded().equals(seen.folded())) {
      return 0;
    }
    if (sought.exact() || OrganizationWords.areApart(sought.folded(), seen.folded())) {
      return Double.MAX_VALUE;
    }
    if (OrganizationWords.areSame(sought.folded(), seen.folded())) {
      return 0;
    }
    double distance = sought.distance(seen);
    int shorter = Math.min(sought.sound().length(), seen.sound().length());
    boolean literal =
        shorter <= SHORT || (strict && (words.getFirst().strict() || shorter <= SHORT_ALONE));
    boolean slip = isLongerFirm() && distance <= SLIP && maySlip(sought) && maySlip(seen);
    if (literal && distance > 0 && !isLong && !slip) {
      return Double.MAX_VALUE;
    }
    return OrganizationWords.isAdjective(sought.folded(), seen.folded())
        ? Math.min(distance, ADJECTIVE)
        : distance;
  }

  private double farthest(NameToken sought, NameToken seen) {
    int longer = Math.max(sought.sound().length(), seen.sound().length());
    if (seen.isLowerCase()) {
      return PersonWord.NEARLY * longer;
    }
    boolean slip = isLong || (isLongerFirm() && longer >= SHORT);
    return slip ? Math.max(SLIP, FARTHEST_WORD * longer) : FARTHEST_WORD * longer;
  }

  private int passable(int atom) {
    return NameWords.isJoin(run.token(atom)) ? 1 : run.legalForm(atom);
  }

  private void finish(int next, double distance) {
    boolean nearer = best == null || distance < best.distance();
    if (nearer && isNear(distance, next) && !isPartOfLonger(next) && !isEndOfLonger()) {
      best = new Laid(start, next - 1, distance);
    }
  }

  private boolean isNear(double distance, int next) {
    boolean allCommon = words.stream().allMatch(Sought::common);
    int letters = letters(word -> allCommon || !word.common());
    boolean slip =
        letters >= ONE_SLIP || (pattern.legalForm() && isFirm(next) && hasLettersOfFirm());
    return distance <= (slip ? Math.max(SLIP, FARTHEST * letters) : FARTHEST * letters);
  }

  private boolean hasLettersOfFirm() {
    return letters(word -> true) >= (words.size() == 1 ? ONE_SLIP_OF_FIRM : ONE_SLIP);
  }

  /** Whether other words and a legal form say which firm it is besides a misprinted word. */
  private boolean isLongerFirm() {
    return words.size() > 1 && pattern.legalForm();
  }

  /** Whether one letter of a short word may be a misprint: another number is another number, and a Bahn is no Bank. */
  private static boolean maySlip(NameToken token) {
    return mayJoin(token) && !OrganizationWords.isCommon(token.folded());
  }

  /** Whether a legal form stands behind or before the name in the text: then it is a firm's, and no other word. */
  private boolean isFirm(int next) {
    return (next < run.reach() && run.legalForm(next) > 0)
        || (start > 0 && run.legalForm(start - 1) > 0);
  }

  private int letters(Predicate<Sought> which) {
    return words.stream()
        .filter(which)
        .mapToInt(word -> word.token().sound().length())
        .sum();
  }

  /** Whether it goes on to another name: the second fund of a bank, its daughter in another country. */
  private boolean isPartOfLonger(int next) {
    if (next >= run.size()) {
      return false;
    }
    if (run.token(next).isRomanNumeral()) {
      return true;
    }
    return pattern.legalForm()
        && run.legalForm(next) == 0
        && next + 1 < run.size()
        && run.legalForm(next + 1) > 0;
  }

  /** Whether a name that only says what an organisation is ends another's: the Trust Company of Northvale Trust Company. */
  private boolean isEndOfLonger() {
    return words.size() == 1
        && words.getFirst().common()
        && start > 0
        && run.legalForm(start - 1) == 0;
  }
}
