package org.clipsheet.app.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.article.WatchName;

/**
 * What one watch would have found in the past.
 *
 * @param found articles that it finds
 * @param more of these, articles for which no match is stored
 * @param fewer articles with a stored match that it does not find
 * @param added the newest of those that it finds besides
 * @param lost the newest of those that it does not find any more
 * @param within the narrowest other watch that finds all that this one does; empty unless it finds several articles
 */
public record WatchTrial(
    WatchName watch,
    long found,
    long more,
    long fewer,
    List<Example> added,
    List<Example> lost,
    Optional<WatchName> within) {

  /**
   * @param publishedAt or else when it was found
   * @param site its name, or else its host
   */
  public record Example(Instant publishedAt, String title, String site) {}

  public WatchTrial {
    added = List.copyOf(added);
    lost = List.copyOf(lost);
  }

  /** Whether it finds exactly what is stored. */
  public boolean isSame() {
    return more == 0 && fewer == 0;
  }
}
