package org.clipsheet.model.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * A time as a page or feed states it: with its own offset, or as a date alone. The difference is kept
 * because a date made midnight would be told to the reader as an hour nobody wrote.
 */
public sealed interface StatedTime {

  /** A moment with the offset it was written in. */
  record Moment(OffsetDateTime value) implements StatedTime {
    @Override
    public Instant instant() {
      return value.toInstant();
    }

    @Override
    public String toString() {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
    }
  }

  /** A date without a time. */
  record Day(LocalDate value) implements StatedTime {
    @Override
    public Instant instant() {
      return value.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** For ordering and comparing: the moment, or the start of the day in UTC. */
  Instant instant();

  /** ISO 8601 as in the contract: {@code 2021-11-16T15:02:00-05:00}, or {@code 2021-11-16}. */
  @Override
  String toString();

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws DateTimeParseException if the text is neither form
   */
  static StatedTime parse(String iso) {
    return iso.indexOf('T') < 0
        ? new Day(LocalDate.parse(iso))
        : new Moment(OffsetDateTime.parse(iso));
  }
}
