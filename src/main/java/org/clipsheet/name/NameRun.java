package org.clipsheet.name;

import java.util.ArrayList;
import java.util.List;
import org.clipsheet.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Words side by side that may be a name: capitalised ones with the particles among them, or any words of a script
 * without capitals. Hyphened words are taken apart.
 */
final class NameRun {
  /**
   * @param word its place among the words of the text
   * @param tied whether nothing parts it from the one before but a hyphen, or its script does not part words
   * @param afterComma whether a comma stands before it
   */
  record Atom(NameToken token, int word, boolean tied, boolean afterComma) {}

  private final List<Atom> atoms;
  private final List<String> folded;

  private NameRun(List<Atom> atoms) {
    this.atoms = List.copyOf(atoms);
    this.folded = atoms.stream().map(atom -> atom.token().folded()).toList();
  }

  /** @param language BCP 47 tag of the text; absent where it is not known */
  static List<NameRun> in(NameText text, NameTokens tokens, @Nullable String language) {
    List<NameRun> runs = new ArrayList<>();
    List<Atom> atoms = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < text.words().size(); i++) {
      Word word = text.words().get(i);
      NameGap gap = NameGap.of(text.text(), end, word.start(), atoms);
      end = word.end();
      List<Word> parts = word.parts().isEmpty() ? List.of(word) : word.parts();
      boolean named = mayStandInName(tokens.of(parts.getFirst().text(), language), !atoms.isEmpty())
          || parts.size() > 1 && mayStandInName(tokens.of(parts.getLast().text(), language), false);
      if (gap == NameGap.APART || !named) {
        close(atoms, runs);
      }
      if (!named) {
        continue;
      }
      for (int p = 0; p < parts.size(); p++) {
        if (parts.get(p).text().isEmpty()) {
          continue;
        }
        NameToken token = tokens.of(parts.get(p).text(), language);
        if (token.folded().isEmpty()) {
          continue;
        }
        atoms.add(new Atom(token, i, p > 0 || gap == NameGap.NONE, p == 0 && gap == NameGap.COMMA));
      }
    }
    close(atoms, runs);
    return runs;
  }

  private static boolean mayStandInName(NameToken token, boolean inside) {
    if (!token.isCased() || token.isCapitalised()) {
      return true;
    }
    return inside && (NameWords.isParticle(token.folded()) || NameWords.isJoin(token.folded()));
  }

  private static void close(List<Atom> atoms, List<NameRun> runs) {
    if (!atoms.isEmpty()) {
      runs.add(new NameRun(atoms));
      atoms.clear();
    }
  }

  /**
   * Atoms from this place read as one word: Jong-un as Jongun, three characters of Chinese as a given name.
   *
   * @param last the last of them
   */
  NameToken joined(int first, int last, NameTokens tokens) {
    StringBuilder written = new StringBuilder(token(first).written());
    for (int i = first + 1; i <= last; i++) {
      written.append(token(i).written());
    }
    return tokens.of(written.toString(), null);
  }

  int size() {
    return atoms.size();
  }

  Atom atom(int place) {
    return atoms.get(place);
  }

  /** All its words, folded. */
  List<String> folded() {
    return folded;
  }

  NameToken token(int place) {
    return atoms.get(place).token();
  }
}
