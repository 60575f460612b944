package org.clipsheet.name;

import java.util.List;
import java.util.Optional;

/** One spelling of a sought name, ready to be laid on the words of a text. */
interface NamePattern {

  /** The place of the name among those sought. */
  int name();

  /** Whether what it finds is somebody else. */
  boolean excluded();

  /** The words that tell the name apart, in their order. */
  List<NameToken> words();

  /** Words of which a text must have one, nearly as they are. */
  default List<NameToken> anchors() {
    return words();
  }

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
}
