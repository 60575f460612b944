package org.clipsheet.read.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.read.document.PageText;
import org.clipsheet.read.document.WordLists;

/**
 * Finds a date within a line of text, with months as numbers or as names in a dozen languages. Where day and month cannot
 * be told apart (03/04/2021) the day comes first, except on American pages.
 */
final class PublishedText {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/.年])\\s?(\\d{1,2})[-/.月]\\s?(\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_LAST = Pattern.compile(
      "(?<![\\d.,])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?[./-]\\s?((?:19|20)?\\d\\d)(?![\\d])");
  private static final Pattern DAY_NAME_YEAR = Pattern.compile(
      "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|-?[ге]о)?[.,]?\\s*(?:de |of |d['’])?\\s*[-/]?(\\p{L}{3,14})[.,]?\\s*[-/]?(?:de |del |of )?\\s*((?:19|20)\\d\\d)(?!\\d)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME_DAY_YEAR = Pattern.compile(
      "(?<!\\p{L})(\\p{L}{3,14})[.]?\\s+(\\d{1,2})(?:st|nd|rd|th)?[.,]?\\s+((?:19|20)\\d\\d)(?!\\d)",
      Pattern.CASE_INSENSITIVE);
  private static final Map<String, Integer> MONTHS = months();
  private static final int LONGEST_LINE = 400;

  private PublishedText() {}

  /**
   * The first date in the line.
   *
   * @param monthFirst whether 03/04/2021 is the fourth of March
   */
  static Optional<LocalDate> find(String line, boolean monthFirst) {
    String text = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    if (text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.find()) {
      return date(yearFirst.group(1), Integer.parseInt(yearFirst.group(3)), yearFirst.group(4));
    }
    return named(DAY_NAME_YEAR.matcher(text), 2, 1)
        .or(() -> named(NAME_DAY_YEAR.matcher(text), 1, 2))
        .or(() -> numbered(YEAR_LAST.matcher(text), monthFirst));
  }

  private static Optional<LocalDate> named(Matcher found, int name, int day) {
    while (found.find()) {
      Integer month = MONTHS.get(PageText.lower(found.group(name)));
      if (month != null) {
        return date(found.group(3), month, found.group(day));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> numbered(Matcher found, boolean monthFirst) {
    while (found.find()) {
      int first = Integer.parseInt(found.group(1));
      int second = Integer.parseInt(found.group(3));
      boolean swapped =
          second > 12 || (monthFirst && first <= 12 && found.group(2).equals("/"));
      String year = found.group(4).length() == 2 ? "20" + found.group(4) : found.group(4);
      Optional<LocalDate> date =
          date(year, swapped ? first : second, String.valueOf(swapped ? second : first));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    List<String> lines =
        WordLists.sections(PublishedText.class, "months.txt").getOrDefault("MONTHS", List.of());
    for (int month = 1; month <= lines.size(); month++) {
      for (String name : lines.get(month - 1).split(" +")) {
        months.put(name, month);
      }
    }
    return months;
  }
}
