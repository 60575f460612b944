package org.clipsheet.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.clipsheet.model.source.StatedTime;
import org.jspecify.annotations.Nullable;

/** Tells times in the reader's zone and language, as seen from the day of the edition. */
final class ReaderTime {

  /** A day at least must lie between, so that the morning's reading of last night's news bears no label. */
  private static final Duration FOUND_LONG_AFTER = Duration.ofHours(36);

  private final Words words;
  private final ZoneId zone;
  private final LocalDate today;

  ReaderTime(Words words, ZoneId zone, Instant builtAt) {
    this.words = words;
    this.zone = zone;
    this.today = builtAt.atZone(zone).toLocalDate();
  }

  /** {@code 06:40}, {@code yesterday 21:15}, {@code 17 Nov, 14:05}; a date alone stays a date. */
  String of(StatedTime time) {
    return switch (time) {
      case StatedTime.Moment moment -> moment(moment.instant());
      case StatedTime.Day day -> day(day.value());
    };
  }

  String moment(Instant instant) {
    ZonedDateTime at = instant.atZone(zone);
    String clock = format("date.time", at);
    LocalDate day = at.toLocalDate();
    if (day.equals(today)) {
      return clock;
    }
    return day.equals(today.minusDays(1))
        ? words.say("time.yesterday", clock)
        : words.say("time.on", date(day), clock);
  }

  /** {@code today}, {@code yesterday}, {@code 17 Nov}, and the year where it is another. */
  String day(LocalDate day) {
    if (day.equals(today)) {
      return words.say("time.today");
    }
    return day.equals(today.minusDays(1)) ? words.say("time.yesterdayDay") : date(day);
  }

  String day(Instant instant) {
    return day(instant.atZone(zone).toLocalDate());
  }

  /** The day of the edition, spelt out. */
  String heading() {
    return format("date.heading", today);
  }

  /** The day of the edition, short; with the time where a digest comes several times a day. */
  String subject(Instant builtAt, boolean withTime) {
    String day = format("date.short", today);
    return withTime ? day + " " + format("date.time", builtAt.atZone(zone)) : day;
  }

  /** Day and time whatever the day. */
  String full(Instant instant) {
    ZonedDateTime at = instant.atZone(zone);
    return words.say("time.on", format("date.short", at), format("date.time", at));
  }

  /** When the article appeared; when it was found instead, or too, where these are far apart. */
  String told(@Nullable StatedTime published, Instant foundAt) {
    if (published == null) {
      return words.say("time.found", moment(foundAt));
    }
    boolean longAfter = published.instant().plus(FOUND_LONG_AFTER).isBefore(foundAt);
    return longAfter ? age(published, foundAt) : of(published);
  }

  /** {@code published 17 Nov, found today}. */
  String age(StatedTime published, Instant foundAt) {
    LocalDate day = switch (published) {
      case StatedTime.Moment moment -> moment.instant().atZone(zone).toLocalDate();
      case StatedTime.Day stated -> stated.value();
    };
    return words.say("time.age", day(day), day(foundAt));
  }

  private String date(LocalDate day) {
    return format(day.getYear() == today.getYear() ? "date.day" : "date.dayWithYear", day);
  }

  private String format(String pattern, TemporalAccessor time) {
    return DateTimeFormatter.ofPattern(words.say(pattern), words.locale()).format(time);
  }
}
