package org.clipsheet.model.article;

import java.util.List;

/**
 * One article satisfying one watch.
 *
 * @param passages in the order of fields, then of position; never overlapping within a field
 */
public record Match(WatchName watch, List<Passage> passages) {

  public Match {
    passages = List.copyOf(passages);
  }
}
