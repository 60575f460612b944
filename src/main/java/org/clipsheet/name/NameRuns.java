package org.clipsheet.name;

import java.util.ArrayList;
import java.util.List;
import org.clipsheet.text.Word;
import org.jspecify.annotations.Nullable;

/** Cuts a text into its runs. One for one text. */
final class NameRuns {
  /** How many words behind a run may belong to its name. */
  private static final int FOLLOWING = 6;

  /** In UTF-16 units; a longer word is no name, and hearing it in all its readings would take long. */
  private static final int LONGEST_WORD = 100;

  private final NameText text;
  private final NameTokens tokens;
  private final @Nullable String language;
  private final boolean withoutCapitals;
  private final List<NameRun> runs = new ArrayList<>();
  private final List<NameRun.Atom> atoms = new ArrayList<>();

  /** @param language BCP 47 tag of the text; absent where it is not known */
  NameRuns(NameText text, NameTokens tokens, @Nullable String language) {
    this.text = text;
    this.tokens = tokens;
    this.language = language;
    this.withoutCapitals = text.text().codePoints().noneMatch(Character::isUpperCase);
  }

  List<NameRun> cut() {
    int end = 0;
    for (int i = 0; i < text.words().size(); i++) {
      Word word = text.words().get(i);
      NameGap gap = NameGap.of(text.text(), end, word.start(), atoms);
      end = word.end();
      boolean named = mayStandInName(word);
      boolean number = Character.isDigit(word.text().codePointAt(0));
      if (gap == NameGap.APART || !named || (number && gap == NameGap.COMMA)) {
        close(i);
      }
      if (named) {
        add(word, i, gap, atoms);
      }
    }
    close(text.words().size());
    return runs;
  }

  /**
   * Capitalised anywhere (al-Sudani, eBay), without capitals by its script or in a text that has none, or a particle in a
   * run.
   */
  private boolean mayStandInName(Word word) {
    return word.text().length() <= LONGEST_WORD && (withoutCapitals || isLikeName(word));
  }

  private boolean isLikeName(Word word) {
    return !NameToken.isSmall(word.text().codePointAt(0))
        || word.text().codePoints().anyMatch(Character::isUpperCase)
        || (!atoms.isEmpty()
            && (NameWords.isParticle(word.text()) || NameWords.isJoin(word.text())));
  }

  private void add(Word word, int place, NameGap gap, List<NameRun.Atom> atoms) {
    List<Word> parts = word.parts().isEmpty() ? UnspacedNames.signs(word) : word.parts();
    for (Word part : parts) {
      NameToken token =
          tokens.of(withoutCapitals ? capitalised(part.text()) : part.text(), language);
      if (!token.folded().isEmpty()) {
        boolean first = part.start() == word.start();
        boolean tied = !first || (gap == NameGap.NONE && isLikeLast(token, atoms)) || goesOn(atoms);
        atoms.add(new NameRun.Atom(token, place, tied, first && gap == NameGap.COMMA));
      }
    }
  }

  /** Whether it is written in the script of the last word: Japanese adds hiragana to a name in katakana. */
  private static boolean isLikeLast(NameToken token, List<NameRun.Atom> atoms) {
    return !atoms.isEmpty() && atoms.getLast().token().script() == token.script();
  }

  /** Whether the last word is no name by itself: the Abd of Abd al-Aziz, and its article. */
  private static boolean goesOn(List<NameRun.Atom> atoms) {
    int last = atoms.size() - 1;
    return last >= 0
        && (NameWords.isServant(atoms.get(last).token().folded())
            || (last > 0
                && NameWords.isParticle(atoms.get(last).token().folded())
                && NameWords.isServant(atoms.get(last - 1).token().folded())));
  }

  private static String capitalised(String word) {
    int first = word.codePointAt(0);
    return new StringBuilder(word.length())
        .appendCodePoint(Character.toTitleCase(first))
        .append(word, Character.charCount(first), word.length())
        .toString();
  }

  private void close(int next) {
    if (!atoms.isEmpty()) {
      NameRun.Atom last = atoms.getLast();
      runs.add(new NameRun(atoms, () -> following(last, next)));
      atoms.clear();
    }
  }

  /** The words from this place on that nothing parts from those before them. */
  private List<NameRun.Atom> following(NameRun.Atom last, int next) {
    List<NameRun.Atom> behind = new ArrayList<>(List.of(last));
    for (int i = next; i < Math.min(text.words().size(), next + FOLLOWING); i++) {
      Word word = text.words().get(i);
      int end = text.words().get(i - 1).end();
      NameGap gap = NameGap.of(text.text(), end, word.start(), behind);
      boolean apart = gap != NameGap.BLANK && gap != NameGap.NONE;
      if (apart || word.text().length() > LONGEST_WORD) {
        break;
      }
      add(word, i, gap, behind);
    }
    return behind.subList(1, behind.size());
  }
}
