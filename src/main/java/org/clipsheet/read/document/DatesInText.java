package org.clipsheet.read.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clipsheet.read.document.DatePlace.DayOrder;

/**
 * Finds a date among other words, as pages print it: "By Ada Moreno | 2 March 2026, 14:05". Here a date needs a year of
 * four digits or separators between its numbers; {@link DatesInWords} understands more where a date is all there is.
 */
final class DatesInText {
  private static final int LONGEST_LINE = 400;
  private static final int FARTHEST_CLOCK = 24;

  /** As in 3.5.21. */
  private static final int FEWEST_DIGITS = 4;

  /** Follows the year of a Japanese era, which has one digit or two, or is a word. */
  private static final char YEAR_OF_ERA = '年';

  /** A way to write dates with the month's name, and which group is what. */
  private record Worded(Pattern pattern, int day, int month, int year) {}

  private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
  private static final String DAY = "(\\d{1,2})";
  private static final String NAME = "(\\p{L}[\\p{L}\\p{M}]{1,13})";
  private static final List<Worded> WORDED = List.of(
      new Worded(
          Pattern.compile("(?<!\\d)" + DAY
              + "(?:st|nd|rd|th|er|-?го|-?е)?[.,]?\\s*(?:de |of |d['’] ?)?[-/]?" + NAME
              + "[.,]?\\s*[-/]?(?:de |del |of )?\\s*" + YEAR),
          1,
          2,
          3),
      new Worded(
          Pattern.compile(
              "(?<!\\p{L})" + NAME + "[.]?\\s+" + DAY + "(?:st|nd|rd|th)?[.,]?\\s+" + YEAR),
          2,
          1,
          3),
      new Worded(
          Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[.,]?\\s+(?:m\\. |gada )?" + NAME + "[.]?\\s+"
              + DAY + "(?![\\d:])"),
          3,
          2,
          1));
  private static final Pattern YEAR_FIRST = Pattern.compile(
      "(?<!\\d)((?:19|20)\\d\\d)\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_LAST = Pattern.compile(
      "(?<![\\d.,])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?[./-]\\s?((?:19|20)?\\d\\d)(?!\\d)");
  private static final Pattern ZONE_AFTER = Pattern.compile(
      "\\s?\\(?((?:GMT|UTC|UT)?\\s?[+\\-\u2212]\\d{1,2}(?::?\\d{2})?\\b|Z\\b|[A-ZМСК]{2,5}\\b)");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private DatesInText() {}

  static Optional<WrittenDate> find(String line, DatePlace place) {
    String text = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    int digits = Dates.digits(text);
    if (digits == 0 || (digits < FEWEST_DIGITS && text.indexOf(YEAR_OF_ERA) < 0)) {
      return Optional.empty();
    }
    String plain = DatesWords.plain(text);
    Stream<Optional<Found>> withYear = hasYear(plain)
        ? Stream.concat(
            WORDED.stream().map(form -> worded(plain, form)), Stream.of(yearFirst(plain)))
        : Stream.empty();
    return Stream.concat(withYear, Stream.of(yearLast(plain, place.order())))
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(Found::start))
        .map(found -> found.timed(plain));
  }

  /** A day and the interval of the line that it takes. */
  private record Found(LocalDate day, int start, int end) {
    WrittenDate timed(String line) {
      return after(line).or(() -> before(line)).orElseGet(() -> WrittenDate.day(day));
    }

    private Optional<WrittenDate> after(String line) {
      Matcher clock = DatesInWords.CLOCK.matcher(line).region(end, line.length());
      clock.useTransparentBounds(true);
      return clock.find() && isGap(line.substring(end, clock.start()))
          ? at(clock, line)
          : Optional.empty();
    }

    private Optional<WrittenDate> before(String line) {
      Matcher clock = DatesInWords.CLOCK.matcher(line).region(0, start);
      Optional<WrittenDate> last = Optional.empty();
      while (clock.find()) {
        String zone = zone(line, clock.end());
        if (isGap(line.substring(clock.end(), start).replaceFirst(Pattern.quote(zone), ""))) {
          last = at(clock, line);
        }
      }
      return last;
    }

    private Optional<WrittenDate> at(Matcher clock, String line) {
      try {
        return Optional.of(
            new WrittenDate(day, DatesInWords.time(day, clock), zone(line, clock.end())));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    /** Whether what stands between a date and a clock joins them. */
    private static boolean isGap(String between) {
      if (between.length() > FARTHEST_CLOCK || between.chars().anyMatch(Character::isDigit)) {
        return false;
      }
      return WORD.matcher(between)
          .results()
          .map(MatchResult::group)
          .allMatch(word ->
              word.length() <= 2 || DatesWords.isFiller(word) || DatesWords.isWeekday(word));
    }

    private static String zone(String line, int from) {
      Matcher zone = ZONE_AFTER.matcher(line).region(from, line.length());
      String name = zone.lookingAt() ? zone.group(1).strip() : "";
      return DatesZones.isZone(name) ? name : "";
    }
  }

  /** Whether the text has four digits that may be {@link #YEAR}, without which most forms are not worth trying. */
  private static boolean hasYear(String text) {
    for (int i = 0; i + 3 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '1' || c == '2')
          && text.charAt(i + 1) == (c == '1' ? '9' : '0')
          && isDigit(text.charAt(i + 2))
          && isDigit(text.charAt(i + 3))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Optional<Found> worded(String text, Worded form) {
    Matcher found = form.pattern().matcher(text);
    while (found.find()) {
      int month = DatesWords.month(found.group(form.month()));
      int year = Integer.parseInt(found.group(form.year()));
      Optional<LocalDate> day =
          month == 0 ? Optional.empty() : day(year, month, found.group(form.day()));
      if (day.isPresent()) {
        return day.map(date -> new Found(date, found.start(), found.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> yearFirst(String text) {
    Matcher found = YEAR_FIRST.matcher(text);
    return found.find()
        ? day(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(3)), found.group(4))
            .map(date -> new Found(date, found.start(), found.end()))
        : Optional.empty();
  }

  private static Optional<Found> yearLast(String text, DayOrder order) {
    Matcher found = YEAR_LAST.matcher(text);
    while (found.find()) {
      try {
        Optional<LocalDate> day = DatesInWords.inOrder(
            Integer.parseInt(found.group(1)),
            Integer.parseInt(found.group(3)),
            found.group(2),
            DatesInWords.year(found.group(4)),
            order);
        if (day.isPresent()) {
          return day.map(date -> new Found(date, found.start(), found.end()));
        }
      } catch (DateTimeException e) {
        // numbers with separators are not always dates: the next ones may be
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(int year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
