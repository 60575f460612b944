package org.clipsheet.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Words side by side that may be a name: capitalised ones with the particles among them, or any words of a script
 * without capitals. Hyphened words are taken apart. What follows is at hand too, for names that go on in small letters
 * (<i>Société générale</i>). One thread at a time.
 */
final class NameRun {
  /**
   * @param word its place among the words of the text
   * @param tied whether nothing parts it from the one before but a hyphen, or its script does not part words
   * @param afterComma whether a comma stands before it
   */
  record Atom(NameToken token, int word, boolean tied, boolean afterComma) {}

  private final List<Atom> atoms;
  private final Supplier<List<Atom>> following;
  private @Nullable List<Atom> all;

  /** @param following makes the atoms of the words behind the run; asked at most once, and only where a name goes on */
  NameRun(List<Atom> atoms, Supplier<List<Atom>> following) {
    this.atoms = List.copyOf(atoms);
    this.following = following;
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

  /** Whether other desks write these atoms as one word: tied ones, and a name with its particles. */
  boolean isOneWord(int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      if (!atom(i).tied() && !NameWords.isParticle(token(i - 1).folded())) {
        return false;
      }
    }
    return true;
  }

  /** How many atoms may begin a name. */
  int size() {
    return atoms.size();
  }

  /** How many there are with those that may only end one. */
  int reach() {
    return all().size();
  }

  Atom atom(int place) {
    return place < atoms.size() ? atoms.get(place) : all().get(place);
  }

  /** How many words from this place on are the legal form of a company; 0 if none are. */
  int legalForm(int from) {
    int to = Math.min(reach(), from + NameWords.LONGEST_FORM);
    return NameWords.legalForm(
        all().subList(from, to).stream().map(atom -> atom.token().folded()).toList(), 0);
  }

  NameToken token(int place) {
    return atom(place).token();
  }

  private List<Atom> all() {
    if (all == null) {
      List<Atom> whole = new ArrayList<>(atoms);
      whole.addAll(following.get());
      all = List.copyOf(whole);
    }
    return all;
  }
}
