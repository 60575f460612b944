package org.clipsheet.name;

import java.util.List;

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

  NameRun(List<Atom> atoms) {
    this.atoms = List.copyOf(atoms);
    this.folded = atoms.stream().map(atom -> atom.token().folded()).toList();
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
