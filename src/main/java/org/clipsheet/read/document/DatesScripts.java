package org.clipsheet.read.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as Chinese, Japanese, Korean and Arabic write them, and digits of any script → the forms of ISO 8601. */
final class DatesScripts {
  private static final char FIRST_ARABIC = '\u0620';
  private static final char FIRST_CJK = '\u2E80';
  private static final Pattern ERA = Pattern.compile("(令和|平成)\\s?(\\d{1,2}|元)\\s?年");
  private static final int YEAR_BEFORE_REIWA = 2018;
  private static final int YEAR_BEFORE_HEISEI = 1988;
  private static final Pattern DAY = Pattern.compile(
      "(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일号號]?(?:\\s?[(（][月火水木金土日一二三四五六월화수목금토일祝・]{1,3}[)）])?");
  private static final Pattern CLOCK = Pattern.compile(
      "(午前|午後|上午|下午|오전|오후)?\\s?(\\d{1,2})(?:\\s?[時时点點시]\\s?(?:(\\d{1,2})\\s?[分분])?|(?::(\\d{2})))");

  private static final Pattern ARABIC_HALF = Pattern.compile("(?<=\\d)\\s?([صم])(?!\\p{L})");
  private static final Pattern LEVANTINE_MONTH = Pattern.compile("(كانون|تشرين) (ال[\\p{L}]+)");

  private DatesScripts() {}

  static String latin(String text) {
    char highest = highest(text);
    if (highest < FIRST_ARABIC) {
      return text;
    }
    String digits = arabic(withLatinDigits(text));
    return highest < FIRST_CJK ? digits : clocks(days(eras(digits)));
  }

  private static char highest(String text) {
    char highest = 0;
    for (int i = 0; i < text.length(); i++) {
      highest = (char) Math.max(highest, text.charAt(i));
    }
    return highest;
  }

  private static String withLatinDigits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\uFF1A' || c == '\uFF0F') {
        digits.append(c == '\uFF1A' ? ':' : '/');
      } else {
        digits.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
      }
    }
    return digits.toString();
  }

  /** The half of the day as Latin letters have it, and a month of two words as one. */
  private static String arabic(String text) {
    String halves =
        ARABIC_HALF.matcher(text).replaceAll(half -> half.group(1).equals("ص") ? " am" : " pm");
    return LEVANTINE_MONTH.matcher(halves).replaceAll("$1$2");
  }

  private static String eras(String text) {
    return ERA.matcher(text)
        .replaceAll(era -> (era.group(1).equals("令和") ? YEAR_BEFORE_REIWA : YEAR_BEFORE_HEISEI)
            + (era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2)))
            + "年");
  }

  private static String days(String text) {
    return DAY.matcher(text).replaceAll("$1-$2-$3 ");
  }

  /** The half of the day stands before the hour. */
  private static String clocks(String text) {
    Matcher clock = CLOCK.matcher(text);
    return clock.replaceAll(found -> {
      String half = found.group(1);
      if (half == null && found.group(4) != null) {
        return found.group();
      }
      int hour = Integer.parseInt(found.group(2));
      boolean afternoon =
          half != null && (half.equals("午後") || half.equals("下午") || half.equals("오후"));
      String minute = found.group(3) == null ? found.group(4) : found.group(3);
      return " " + (afternoon && hour < 12 ? hour + 12 : hour) + ":"
          + (minute == null ? "00" : minute.length() == 1 ? "0" + minute : minute) + " ";
    });
  }
}
