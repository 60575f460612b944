package org.clipsheet.read.article;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which blocks of a page are the article's text, and why the others are not. At first none is. */
final class BodyMarks {
  private final @Nullable Omission[] omissions;

  BodyMarks(int blocks) {
    omissions = new Omission[blocks];
    Arrays.fill(omissions, Omission.OUTSIDE);
  }

  void keep(int block) {
    omissions[block] = null;
  }

  /** Takes the block out of the text; of several reasons the first stands. */
  void drop(int block, Omission why) {
    if (omissions[block] == null) {
      omissions[block] = why;
    }
  }

  /** The same for the blocks from {@code from} up to {@code to}, exclusive. */
  void drop(int from, int to, Omission why) {
    for (int i = from; i < to; i++) {
      drop(i, why);
    }
  }

  boolean isKept(int block) {
    return omissions[block] == null;
  }

  /** Empty for a block of the text. */
  Optional<Omission> why(int block) {
    return Optional.ofNullable(omissions[block]);
  }
}
