package org.clipsheet.read.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.model.source.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * Dates as feeds and pages write them: ISO 8601 and W3CDTF, RFC 822 to 5322, asctime, JavaScript's, epoch numbers, and
 * dates in words of the languages in {@code dates.txt}. The offset that is written is kept; a date without a time stays
 * a date.
 *
 * <p>What may mean two days (05/07/2022) or none, or stands for "no date" (the year 1, the first instant of 1970), is
 * absent: a wrong date misleads more than a missing one. Pure and safe for any number of threads.
 */
public final class Dates {
  private static final int LONGEST = 120;
  private static final Pattern ISO = Pattern.compile(
      "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:(?:[Tt]|\\s{1,3})(\\d{1,2})(?::?(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9})\\d{0,9})?)?)?"
          + "\\s{0,2}(\\S.{0,60})?)?");
  private static final Pattern COMPACT = Pattern.compile(
      "(\\d{4})(\\d{2})(\\d{2})(?:[Tt]?(\\d{2})(\\d{2})(\\d{2})?(?:[.,](\\d{1,9}))?\\s?([Zz]|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern EPOCH = Pattern.compile("([12]\\d{9})(\\d{3})?");

  private Dates() {}

  /**
   * What is written here, if it is one date and nothing else; a time without an offset is taken as UTC.
   *
   * @param written at most a line; may carry the usual words around a date ("Updated", "at", "Uhr")
   */
  public static Optional<StatedTime> parse(String written) {
    return parse(written, DatePlace.FEED);
  }

  /** As {@link #parse(String)}, by the customs of that place. */
  public static Optional<StatedTime> parse(String written, DatePlace place) {
    if (digits(written) == 0) {
      return Optional.empty();
    }
    String text = DatesWords.tidy(written);
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return read(text, place).map(date -> date.at(place)).filter(Dates::meant);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The first date within a line of text, with the time beside it, whatever else the line says.
   *
   * @param line only its beginning is looked at
   */
  public static Optional<StatedTime> find(String line, DatePlace place) {
    return DatesInText.find(line, place).map(date -> date.at(place)).filter(Dates::meant);
  }

  /** How many there are, of whatever script: without any, or with too few, nothing can be a date. */
  static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  private static Optional<WrittenDate> read(String text, DatePlace place) {
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      LocalDateTime utc =
          LocalDateTime.ofEpochSecond(Long.parseLong(epoch.group(1)), 0, ZoneOffset.UTC);
      return Optional.of(new WrittenDate(utc.toLocalDate(), utc, "Z"));
    }
    for (Pattern form : new Pattern[] {ISO, COMPACT}) {
      Matcher iso = form.matcher(text);
      if (iso.matches()) {
        return iso(iso);
      }
    }
    return DatesInWords.parse(text, place.order());
  }

  private static Optional<WrittenDate> iso(Matcher iso) {
    LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
    if (iso.group(4) == null) {
      return Optional.of(WrittenDate.day(day));
    }
    String rest = iso.group(8);
    if (rest != null && DatesZones.offset(rest, day.atStartOfDay()).isEmpty()) {
      return DatesInWords.isFiller(rest) || DatesZones.looksLikeOffset(rest)
          ? Optional.of(new WrittenDate(day, at(day, iso), ""))
          : Optional.empty();
    }
    return Optional.of(new WrittenDate(day, at(day, iso), rest == null ? "" : rest));
  }

  private static LocalDateTime at(LocalDate day, Matcher iso) {
    LocalDateTime whole = clock(day, number(iso, 4), number(iso, 5), number(iso, 6));
    String fraction = iso.group(7);
    // whole seconds are what a reader is told; a fraction is only kept where it is really one
    return fraction == null
        ? whole
        : whole.withNano(
            Integer.parseInt((fraction + "000000000").substring(0, 9)) / 1_000_000 * 1_000_000);
  }

  /** 24:00 is the end of the day (ISO 8601-1:2004 §4.2.3), and a leap second is told as the one before it. */
  static LocalDateTime clock(LocalDate day, int hour, int minute, int second) {
    if (hour == 24 && minute == 0 && second == 0) {
      return day.plusDays(1).atStartOfDay();
    }
    return day.atTime(LocalTime.of(hour, minute, second == 60 ? 59 : second));
  }

  private static int number(Matcher matcher, int group) {
    @Nullable String digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static boolean meant(StatedTime time) {
    int year = switch (time) {
      case StatedTime.Moment m -> m.value().getYear();
      case StatedTime.Day d -> d.value().getYear();
    };
    return year >= 1900 && year < 2200 && time.instant().getEpochSecond() != 0;
  }
}
