package org.clipsheet.read.document;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.text.WordLists;

/**
 * Times that are told as seen from now: "today 14:05", "gestern, 18:30", "2 години тому", 3時間前. They are told no more
 * exactly than they are written: minutes ago to the minute, hours ago to the hour, days ago and a day without an hour as
 * a day. Pure and safe for any number of threads.
 */
public final class RelativeDates {
  private static final int LONGEST_LINE = 160;
  private static final int MOST_PARTS = 8;
  private static final int MOST_HOURS = 72;
  private static final int MOST_DAYS = 14;

  /** A clock that runs a little ahead of the server's; more than that is another zone's. */
  private static final Duration FAST_CLOCK = Duration.ofMinutes(15);

  private static final Map<String, List<String>> LISTS =
      WordLists.sections(RelativeDates.class, "dates-relative.txt");
  private static final List<String> DAYS = List.of("TODAY", "YESTERDAY", "DAY BEFORE");
  private static final Pattern PART = Pattern.compile("\\s*[|·•\\n–—,]\\s*|\\s-\\s");
  private static final Pattern DAY = Pattern.compile("(.*?)(?<![\\p{L}\\p{M}])"
      + DAYS.stream().map(RelativeDates::group).collect(Collectors.joining("|", "(?:", ")"))
      + "(?![\\p{Ll}\\p{M}])(.*)");
  private static final Pattern AGO = Pattern.compile("(.*?)(?<![\\p{L}\\p{M}\\d])(" + any("BEFORE")
      + "\\s)?\\s?(?:(\\d{1,3})|" + any("ONE") + ")?\\s?(?:" + group("MINUTES") + "|"
      + group("HOURS") + "|"
      + group("DAYS") + ")\\.?(\\s?" + any("AGO") + ")?");

  private RelativeDates() {}

  /**
   * The time that a line tells, if one of the parts between its separators tells it and nothing else.
   *
   * @param place whose clock a time of day follows; where no zone is known, of "today 14:05" only the day is told, which is
   *     then the day in UTC, and "2 hours ago" is a moment in UTC
   * @param now when the page was fetched
   */
  public static Optional<StatedTime> find(String line, DatePlace place, Instant now) {
    if (line.length() > LONGEST_LINE || line.isBlank()) {
      return Optional.empty();
    }
    ZoneId zone = place.zone() == null ? ZoneOffset.UTC : place.zone();
    return parts(line)
        .map(part -> ago(part, zone, now).or(() -> day(part, place, now)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The runs of neighbouring parts, longest first: "yesterday, 18:30" is two. */
  private static Stream<String> parts(String line) {
    List<String> runs = new ArrayList<>();
    Matcher separator = PART.matcher(line);
    List<int[]> parts = new ArrayList<>();
    int from = 0;
    while (separator.find() && parts.size() < MOST_PARTS) {
      parts.add(new int[] {from, separator.start()});
      from = separator.end();
    }
    parts.add(new int[] {from, line.length()});
    for (int first = 0; first < parts.size(); first++) {
      for (int last = first; last < parts.size(); last++) {
        runs.add(line.substring(parts.get(first)[0], parts.get(last)[1]));
      }
    }
    return runs.stream().sorted(Comparator.comparingInt(String::length).reversed());
  }

  private static Optional<StatedTime> ago(String part, ZoneId zone, Instant now) {
    Matcher ago = AGO.matcher(PageText.lower(DatesWords.folded(part)).strip());
    if (!ago.matches() || (ago.group(2) == null && ago.group(7) == null)) {
      return Optional.empty();
    }
    if (!DatesInWords.isFiller(ago.group(1))) {
      return Optional.empty();
    }
    int count = ago.group(3) == null ? 1 : Integer.parseInt(ago.group(3));
    if (ago.group(4) != null) {
      return Optional.of(moment(now.minus(Duration.ofMinutes(count)), ChronoUnit.MINUTES, zone));
    }
    if (ago.group(5) != null) {
      return count > MOST_HOURS
          ? Optional.empty()
          : Optional.of(moment(now.minus(Duration.ofHours(count)), ChronoUnit.HOURS, zone));
    }
    return count > MOST_DAYS
        ? Optional.empty()
        : Optional.of(new StatedTime.Day(now.atZone(zone).toLocalDate().minusDays(count)));
  }

  private static StatedTime moment(Instant instant, ChronoUnit exact, ZoneId zone) {
    return new StatedTime.Moment(instant.atZone(zone).toOffsetDateTime().truncatedTo(exact));
  }

  private static Optional<StatedTime> day(String part, DatePlace place, Instant now) {
    Matcher named = DAY.matcher(PageText.lower(DatesWords.plain(part)));
    if (!named.matches()) {
      return Optional.empty();
    }
    int back = named.group(2) != null ? 0 : named.group(3) != null ? 1 : 2;
    ZoneId zone = place.zone() == null ? ZoneOffset.UTC : place.zone();
    LocalDate day = now.atZone(zone).toLocalDate().minusDays(back);
    String rest = named.group(1) + " " + named.group(5);
    Matcher clock = DatesInWords.CLOCK.matcher(rest);
    boolean timed = clock.find();
    String words =
        timed ? rest.substring(0, clock.start()) + " " + rest.substring(clock.end()) : rest;
    if (!DatesInWords.isFiller(words)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          timed ? at(DatesInWords.time(day, clock), place, now) : new StatedTime.Day(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A time that is yet to come is of a clock that nobody knows. */
  private static StatedTime at(LocalDateTime time, DatePlace place, Instant now) {
    ZoneId zone = place.zone();
    if (zone == null) {
      return new StatedTime.Day(time.toLocalDate());
    }
    OffsetDateTime moment = time.atZone(zone).toOffsetDateTime();
    return moment.toInstant().isAfter(now.plus(FAST_CLOCK))
        ? new StatedTime.Day(time.toLocalDate())
        : new StatedTime.Moment(moment);
  }

  private static String any(String section) {
    return "(?:" + alternatives(section) + ")";
  }

  private static String group(String section) {
    return "(" + alternatives(section) + ")";
  }

  /** Longest first, since the first that fits is taken. */
  private static String alternatives(String section) {
    return LISTS.getOrDefault(section, List.of()).stream()
        .map(DatesWords::folded)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(word -> word.endsWith("*")
            ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
            : Pattern.quote(word))
        .collect(Collectors.joining("|"));
  }
}
