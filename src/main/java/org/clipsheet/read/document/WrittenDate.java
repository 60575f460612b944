package org.clipsheet.read.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.clipsheet.model.source.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is written, before it is asked where.
 *
 * @param time absent where only the day is written
 * @param zone as written; empty where it is not
 */
record WrittenDate(LocalDate day, @Nullable LocalDateTime time, String zone) {
  static WrittenDate day(LocalDate day) {
    return new WrittenDate(day, null, "");
  }

  /** The moment by the zone that is written or else the place's; the day where neither is known. */
  StatedTime at(DatePlace place) {
    if (time == null) {
      return new StatedTime.Day(day);
    }
    Optional<ZoneOffset> offset = DatesZones.offset(zone, time);
    ZoneId other = place.zone();
    if (offset.isEmpty() && other == null) {
      return new StatedTime.Day(time.toLocalDate());
    }
    return new StatedTime.Moment(
        offset.isPresent()
            ? time.atOffset(offset.get())
            : time.atZone(java.util.Objects.requireNonNull(other)).toOffsetDateTime());
  }
}
