package org.clipsheet.name;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One spelling of a sought name, ready to be laid on the words of a text. */
interface NamePattern {
  /** On how many atoms one word is laid at most, with what may be passed behind it: a longer row of particles is no name. */
  int ATOMS_A_WORD = 6;

  /** The place of the name among those sought. */
  int name();

  /** Whether what it finds is somebody else. */
  boolean excluded();

  /** The words that tell the name apart, in their order. */
  List<NameToken> words();

  /** The keys of which a text must have one: those of the words, and of what may stand in their place. */
  Set<String> anchors();

  /** What a text says once it has given the whole name; empty if it has no shorter one. */
  Optional<NameToken> shortForm();

  /**
   * Lays the pattern on a run: the nearest way, if one is near enough.
   *
   * @param from first atom on which its first word may fall
   * @param to one past the last
   */
  Optional<Laid> lay(NameRun run, int from, int to);

  /**
   * @param first atom of the run that is part of the name
   * @param last the last one
   * @param distance how far the spelling is from the one sought; 0 where it is the same
   */
  record Laid(int first, int last, double distance) {}

  /** The first of those that are nearest. */
  static Optional<Laid> nearest(List<Laid> ways) {
    return ways.stream().min(Comparator.comparingDouble(Laid::distance));
  }
}
