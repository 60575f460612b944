package org.clipsheet.app.desk;

import java.time.Duration;
import java.util.List;
import java.util.SequencedMap;
import org.clipsheet.model.article.WatchName;

/**
 * What a watchlist would have found in the past.
 *
 * @param past how far back was looked
 * @param articles looked at, the newest
 * @param of articles there are in that time
 * @param withoutText of those looked at, articles of which no text is kept any more; they count for no watch
 * @param watches in the watchlist's order
 * @param unknown watches that are not on the list and matched some of the articles looked at, and how many
 */
public record Trial(
    Duration past,
    long articles,
    long of,
    long withoutText,
    List<WatchTrial> watches,
    SequencedMap<WatchName, Long> unknown) {

  public Trial {
    watches = List.copyOf(watches);
  }

  /** Articles that a watch could find. */
  public long readable() {
    return articles - withoutText;
  }

  /** Whether it was ended before all articles were looked at. */
  public boolean isPartial() {
    return articles < of;
  }
}
