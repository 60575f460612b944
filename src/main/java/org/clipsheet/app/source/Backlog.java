package org.clipsheet.app.source;

import java.time.Duration;
import java.time.Instant;
import org.clipsheet.model.source.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * How far back the first poll of a source may reach.
 *
 * @param limit entries published longer ago are stored and not sent; absent: all are sent
 */
public record Backlog(@Nullable Duration limit) {

  /** Holds nothing back. */
  public static final Backlog NONE = new Backlog(null);

  /** Whether something published then is held back; what states no time never is, lest it be lost. */
  boolean covers(@Nullable StatedTime published, Instant now) {
    return limit != null && published != null && published.instant().isBefore(now.minus(limit));
  }
}
