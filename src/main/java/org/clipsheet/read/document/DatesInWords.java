package org.clipsheet.read.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.read.document.DatePlace.DayOrder;

/**
 * Dates that are not ISO 8601: a clock time, a zone, and a date as words and numbers, in any order. Every word must be
 * understood; one that is not makes the whole no date.
 */
final class DatesInWords {
  static final Pattern CLOCK = Pattern.compile(
      "(?<![\\d.:/-])(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?|\\.(\\d{2})(?=\\s?(?:uhr|[ap]\\.?\\s?m\\b|gmt))|\\s?h\\s?(\\d{2})?(?!\\w)|(?=\\s?[ap]\\.?\\s?m\\b))"
          + "(?:\\s?([ap])\\.?\\s?m\\b\\.?)?",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  static final Pattern ZONE = Pattern.compile(
      "(?:\\b(?:GMT|UTC|UT)\\s?)?[+\\-\u2212]\\d{2}:?\\d{2}\\b|\\b[A-Z]\\w+/[A-Z]\\w+\\b|\\b(?:GMT|UTC)[+-]\\d{1,2}\\b");
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,4})([./-])(\\d{1,2})\\2(\\d{1,4})\\.?(?=\\D|$)");
  private static final Pattern TOKEN = Pattern.compile("\\d+|\\p{L}[\\p{L}\\p{M}'’]*");

  private DatesInWords() {}

  /**
   * @param text tidied by {@link DatesWords#tidy}
   * @throws DateTimeException if it names a day or hour that does not exist
   */
  static Optional<WrittenDate> parse(String text, DayOrder order) {
    Matcher clock = CLOCK.matcher(text);
    boolean timed = clock.find();
    String rest = timed ? cut(text, clock) : text;
    Matcher zone = ZONE.matcher(rest);
    String named = timed && zone.find() ? zone.group() : "";
    if (!named.isEmpty()) {
      rest = cut(rest, zone);
    }
    List<String> words = new ArrayList<>();
    for (Matcher token = TOKEN.matcher(withoutNumeric(rest)); token.find(); ) {
      words.add(token.group());
    }
    if (timed && named.isEmpty()) {
      named = takeZone(words);
    }
    Optional<LocalDate> day = day(rest, words, order);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        timed
            ? new WrittenDate(day.get(), time(day.get(), clock), named)
            : WrittenDate.day(day.get()));
  }

  /** Whether these words say nothing about when. */
  static boolean isFiller(String words) {
    for (Matcher token = TOKEN.matcher(words); token.find(); ) {
      if (!DatesWords.isFiller(token.group())) {
        return false;
      }
    }
    return true;
  }

  private static String cut(String text, Matcher found) {
    return text.substring(0, found.start()) + " " + text.substring(found.end());
  }

  private static String withoutNumeric(String text) {
    return NUMERIC.matcher(text).replaceFirst(" ");
  }

  private static String takeZone(List<String> words) {
    for (String word : words) {
      boolean dateWord = DatesWords.month(word) > 0 || DatesWords.isWeekday(word);
      if (!dateWord && DatesZones.offset(word, LocalDate.EPOCH.atStartOfDay()).isPresent()) {
        words.remove(word);
        return word;
      }
    }
    return "";
  }

  private static Optional<LocalDate> day(String rest, List<String> words, DayOrder order) {
    Matcher numeric = NUMERIC.matcher(rest);
    return numeric.find() ? numericDay(numeric, words, order) : wordedDay(words);
  }

  private static Optional<LocalDate> numericDay(
      Matcher numeric, List<String> words, DayOrder order) {
    for (String word : words) {
      if (!DatesWords.isWeekday(word) && !DatesWords.isFiller(word)) {
        return Optional.empty();
      }
    }
    int first = Integer.parseInt(numeric.group(1));
    int second = Integer.parseInt(numeric.group(3));
    if (numeric.group(1).length() == 4) {
      return Optional.of(LocalDate.of(first, second, Integer.parseInt(numeric.group(4))));
    }
    return inOrder(first, second, numeric.group(2), year(numeric.group(4)), order);
  }

  /**
   * The day that two small numbers mean.
   *
   * @param separator between them; only a slash is used both ways
   * @return empty where it may be either
   */
  static Optional<LocalDate> inOrder(
      int first, int second, String separator, int year, DayOrder order) {
    boolean slashed =
        separator.equals("/") || (separator.equals("-") && order == DayOrder.MONTH_FIRST);
    boolean dayFirst = !slashed || first > 12 || first == second || order == DayOrder.DAY_FIRST;
    if (second > 12) {
      dayFirst = false;
    } else if (!dayFirst && order == DayOrder.UNTOLD) {
      // 05/07 is May 7th in one country and July 5th in another
      return Optional.empty();
    }
    return Optional.of(
        dayFirst ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second));
  }

  private static Optional<LocalDate> wordedDay(List<String> words) {
    int month = 0;
    boolean surelyMonth = false;
    List<String> numbers = new ArrayList<>();
    for (String word : words) {
      int named = DatesWords.month(word);
      boolean weekday = DatesWords.isWeekday(word);
      if (Character.isDigit(word.charAt(0))) {
        numbers.add(word);
      } else if (named > 0 && (month == 0 || !surelyMonth)) {
        // "mar." is Tuesday in French and Spanish: the later word is then the month
        month = named;
        surelyMonth = !weekday;
      } else if (!weekday && !DatesWords.isFiller(word)) {
        return Optional.empty();
      }
    }
    if (month == 0 || numbers.size() != 2) {
      return Optional.empty();
    }
    boolean yearFirst = numbers.get(0).length() > 2;
    int year = year(numbers.get(yearFirst ? 0 : 1));
    int day = Integer.parseInt(numbers.get(yearFirst ? 1 : 0));
    return Optional.of(LocalDate.of(year, month, day));
  }

  /** Two digits count from 1950 to 2049 and three from 1900 (RFC 5322 §4.3). */
  static int year(String digits) {
    if (digits.length() > 4) {
      throw new DateTimeException("no year: " + digits);
    }
    int year = Integer.parseInt(digits);
    return switch (digits.length()) {
      case 1, 2 -> year < 50 ? 2000 + year : 1900 + year;
      case 3 -> 1900 + year;
      default -> year;
    };
  }

  static LocalDateTime time(LocalDate day, Matcher clock) {
    int hour = Integer.parseInt(clock.group(1));
    int minute = 0;
    for (int group : new int[] {2, 4, 5}) {
      String digits = clock.group(group);
      minute = digits == null ? minute : Integer.parseInt(digits);
    }
    String second = clock.group(3);
    String half = clock.group(6);
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    return Dates.clock(day, hour, minute, second == null ? 0 : Integer.parseInt(second));
  }
}
