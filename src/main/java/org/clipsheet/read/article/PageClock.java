package org.clipsheet.read.article;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.read.document.DatePlace;
import org.clipsheet.read.document.Dates;

/**
 * Tells a moment that a page's machinery states in UTC by the clock that the page shows its readers. Late in the evening
 * the two differ by a day, and the day that readers see is the one meant.
 */
final class PageClock {
  private static final long QUARTER = Duration.ofMinutes(15).toSeconds();
  private static final long MINUTE = 60;
  private static final Duration FARTHEST_WEST = Duration.ofHours(-12);
  private static final Duration FARTHEST_EAST = Duration.ofHours(14);

  private final DatePlace place;
  private final List<PageBlock> around;
  private final List<OffsetDateTime> printed = new ArrayList<>();
  private int read;

  /** @param around lines that may print the moment */
  PageClock(DatePlace place, List<PageBlock> around) {
    this.place = place;
    this.around = around;
  }

  /** The same moment with the page's offset; midnight in UTC is a day that no hour was written to. */
  StatedTime local(StatedTime time) {
    if (!(time instanceof StatedTime.Moment moment)
        || !moment.value().getOffset().equals(ZoneOffset.UTC)) {
      return time;
    }
    OffsetDateTime utc = moment.value();
    if (utc.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return new StatedTime.Day(utc.toLocalDate());
    }
    ZoneId zone = place.zone();
    return zone != null
        ? new StatedTime.Moment(utc.atZoneSameInstant(zone).toOffsetDateTime())
        : shownOffset(utc)
            .<StatedTime>map(offset -> new StatedTime.Moment(utc.withOffsetSameInstant(offset)))
            .orElse(time);
  }

  /** How far the clock of a printed line is from UTC, if the line can be that moment. */
  private Optional<ZoneOffset> shownOffset(OffsetDateTime utc) {
    for (int i = 0; i < printed.size() || readOn(); i++) {
      Optional<ZoneOffset> offset = between(utc, printed.get(i));
      if (offset.isPresent()) {
        return offset;
      }
    }
    return Optional.empty();
  }

  /** Reads lines up to the next moment printed, as if in UTC where no zone is named; false where no line prints another. */
  private boolean readOn() {
    DatePlace unzoned = new DatePlace(place.order(), ZoneOffset.UTC);
    while (read < around.size()) {
      Optional<StatedTime> shown = Dates.find(around.get(read++).text(), unzoned);
      if (shown.orElse(null) instanceof StatedTime.Moment moment) {
        printed.add(moment.value());
        return true;
      }
    }
    return false;
  }

  private static Optional<ZoneOffset> between(OffsetDateTime utc, OffsetDateTime printed) {
    if (!printed.getOffset().equals(ZoneOffset.UTC)) {
      return printed.toEpochSecond() / MINUTE == utc.toEpochSecond() / MINUTE
          ? Optional.of(printed.getOffset())
          : Optional.empty();
    }
    LocalDateTime minute = utc.toLocalDateTime().withSecond(0).withNano(0);
    Duration apart =
        Duration.between(minute, printed.toLocalDateTime().withSecond(0).withNano(0));
    boolean isOffset = apart.compareTo(FARTHEST_WEST) >= 0
        && apart.compareTo(FARTHEST_EAST) <= 0
        && apart.toSeconds() % QUARTER == 0;
    return isOffset
        ? Optional.of(ZoneOffset.ofTotalSeconds(Math.toIntExact(apart.toSeconds())))
        : Optional.empty();
  }
}
