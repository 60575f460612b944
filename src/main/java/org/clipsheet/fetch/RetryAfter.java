package org.clipsheet.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Retry-After header (RFC 9110 §10.2.3): seconds, or a date. */
final class RetryAfter {
  private static final Duration LONGEST = Duration.ofHours(24);

  private RetryAfter() {}

  /** The time asked for, at most a day from now and never before now; empty where the header is missing or no such. */
  static Optional<Instant> parse(@Nullable String header, Instant now) {
    if (header == null) {
      return Optional.empty();
    }
    return instant(header.strip(), now).map(at -> at.isBefore(now) ? now : at).map(at -> {
      Instant latest = now.plus(LONGEST);
      return at.isAfter(latest) ? latest : at;
    });
  }

  private static Optional<Instant> instant(String text, Instant now) {
    if (text.matches("\\d{1,9}")) {
      return Optional.of(now.plusSeconds(Long.parseLong(text)));
    }
    try {
      return Optional.of(
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
