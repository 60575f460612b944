package org.clipsheet.read.listing;

import java.util.Arrays;
import java.util.List;

/** A count as a trait: which of its steps it reaches, so that each step is weighed by itself. */
enum Counted {
  FOLDERS("path.folders.", 0, 1, 2, 3, 4),
  SLUG_WORDS("slug.words.", 0, 1, 2, 3, 4, 5, 6, 8, 11, 16),
  TEXT_WORDS("text.words.", 0, 1, 2, 3, 4, 5, 6, 8, 11, 16);

  private final int[] steps;
  private final List<String> traits;

  Counted(String name, int... steps) {
    this.steps = steps;
    this.traits = Arrays.stream(steps).mapToObj(step -> name + step).toList();
  }

  /** The trait of a count of 0 or more. */
  String of(int count) {
    int step = steps.length - 1;
    while (count < steps[step]) {
      step--;
    }
    return traits.get(step);
  }
}
