package org.clipsheet.read.listing;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * Times that a listing cannot mean: an entry that is there already was not published next year. A day ahead is believed,
 * since clocks and zones are set wrongly by hours.
 */
final class ListingTimes {
  private static final Duration AHEAD = Duration.ofDays(1);

  private ListingTimes() {}

  /** The same listing without times later than a day from {@code now}; published falls back to updated. */
  static Listing believed(Listing listing, Instant now) {
    Instant latest = now.plus(AHEAD);
    return listing.entries().stream().allMatch(entry -> isSound(entry, latest))
        ? listing
        : listing.withEntries(
            listing.entries().stream().map(entry -> believed(entry, latest)).toList());
  }

  private static boolean isSound(Entry entry, Instant latest) {
    return Objects.equals(believed(entry.published(), latest), entry.published())
        && Objects.equals(believed(entry.updated(), latest), entry.updated());
  }

  private static Entry believed(Entry entry, Instant latest) {
    @Nullable StatedTime published = believed(entry.published(), latest);
    @Nullable StatedTime updated = believed(entry.updated(), latest);
    return new Entry(
        entry.title(),
        entry.link(),
        entry.id(),
        published != null ? published : updated,
        updated,
        entry.author(),
        entry.summary(),
        entry.text(),
        entry.language());
  }

  private static @Nullable StatedTime believed(@Nullable StatedTime time, Instant latest) {
    return time == null || time.instant().isAfter(latest) ? null : time;
  }
}
