package org.clipsheet.name;

import java.util.ArrayList;
import java.util.List;
import org.clipsheet.text.Word;
import org.jspecify.annotations.Nullable;

/** Cuts a text into its runs. One for one text. */
final class NameRuns {
  private final NameText text;
  private final NameTokens tokens;
  private final @Nullable String language;
  private final List<NameRun> runs = new ArrayList<>();
  private final List<NameRun.Atom> atoms = new ArrayList<>();

  /** @param language BCP 47 tag of the text; absent where it is not known */
  NameRuns(NameText text, NameTokens tokens, @Nullable String language) {
    this.text = text;
    this.tokens = tokens;
    this.language = language;
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
        close();
      }
      if (named) {
        add(word, i, gap);
      }
    }
    close();
    return runs;
  }

  /** Capitalised in its first part or its last (al-Sudani), without capitals by its script, or a particle in a run. */
  private boolean mayStandInName(Word word) {
    int last = 1 + Math.max(word.text().lastIndexOf('-'), word.text().lastIndexOf('‑'));
    return isCapital(word.text().codePointAt(0))
        || (last > 0 && last < word.text().length() && isCapital(word.text().codePointAt(last)))
        || (!atoms.isEmpty()
            && (NameWords.isParticle(word.text()) || NameWords.isJoin(word.text())));
  }

  private static boolean isCapital(int c) {
    return !Character.isLowerCase(c);
  }

  private void add(Word word, int place, NameGap gap) {
    List<Word> parts = word.parts().isEmpty() ? List.of(word) : word.parts();
    for (Word part : parts) {
      NameToken token = tokens.of(part.text(), language);
      if (!token.folded().isEmpty()) {
        boolean first = part.start() == word.start();
        atoms.add(new NameRun.Atom(
            token, place, !first || gap == NameGap.NONE, first && gap == NameGap.COMMA));
      }
    }
  }

  private void close() {
    if (!atoms.isEmpty()) {
      runs.add(new NameRun(atoms));
      atoms.clear();
    }
  }
}
