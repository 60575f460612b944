package org.clipsheet.read.document;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Zones as dates name them: numbers, the obsolete names of RFC 822 §5.1 and RFC 5322 §4.3, and zone identifiers. */
final class DatesZones {
  private static final Pattern OFFSET =
      Pattern.compile("(?:GMT|UTC|UT)?\\s?([+\\-\u2212])(\\d{1,2}):?(\\d{2})?");

  /** Fixed offsets in minutes. Names that mean several zones (IST, CST outside America) follow RFC 822 or are left out. */
  private static final Map<String, Integer> NAMED = Map.ofEntries(
      Map.entry("Z", 0),
      Map.entry("UT", 0),
      Map.entry("UTC", 0),
      Map.entry("GMT", 0),
      Map.entry("WET", 0),
      Map.entry("EST", -300),
      Map.entry("EDT", -240),
      Map.entry("CST", -360),
      Map.entry("CDT", -300),
      Map.entry("MST", -420),
      Map.entry("MDT", -360),
      Map.entry("PST", -480),
      Map.entry("PDT", -420),
      Map.entry("AKST", -540),
      Map.entry("AKDT", -480),
      Map.entry("HST", -600),
      Map.entry("AST", -240),
      Map.entry("ADT", -180),
      Map.entry("BST", 60),
      Map.entry("WEST", 60),
      Map.entry("CET", 60),
      Map.entry("MEZ", 60),
      Map.entry("MET", 60),
      Map.entry("CEST", 120),
      Map.entry("MESZ", 120),
      Map.entry("EET", 120),
      Map.entry("EEST", 180),
      Map.entry("MSK", 180),
      Map.entry("МСК", 180),
      Map.entry("TRT", 180),
      Map.entry("MSD", 240),
      Map.entry("GST", 240),
      Map.entry("JST", 540),
      Map.entry("KST", 540),
      Map.entry("HKT", 480),
      Map.entry("SGT", 480),
      Map.entry("AEST", 600),
      Map.entry("AEDT", 660),
      Map.entry("NZST", 720),
      Map.entry("NZDT", 780));

  private static final Map<String, String> PLACES = Map.of(
      "ET", "America/New_York",
      "CT", "America/Chicago",
      "MT", "America/Denver",
      "PT", "America/Los_Angeles");

  private DatesZones() {}

  /**
   * The offset that this zone had at that local time; empty where the text names no zone. A military letter other than Z
   * names none, because RFC 1123 §5.2.14 found their signs in use both ways.
   */
  static Optional<ZoneOffset> offset(String zone, LocalDateTime local) {
    String name = zone.strip();
    Matcher number = OFFSET.matcher(name.toUpperCase(Locale.ROOT));
    if (number.matches()) {
      return fromNumber(number);
    }
    Integer minutes = NAMED.get(name.toUpperCase(Locale.ROOT));
    if (minutes != null) {
      return Optional.of(ZoneOffset.ofTotalSeconds(minutes * 60));
    }
    String place = PLACES.getOrDefault(name.toUpperCase(Locale.ROOT), name);
    return place.indexOf('/') > 0 ? fromPlace(place, local) : Optional.empty();
  }

  /** Whether this names a zone by a number or by one of the usual abbreviations. */
  static boolean isZone(String name) {
    return offset(name, LocalDateTime.of(2000, 1, 1, 0, 0)).isPresent();
  }

  static boolean looksLikeOffset(String text) {
    return OFFSET.matcher(text.strip().toUpperCase(Locale.ROOT)).matches();
  }

  private static Optional<ZoneOffset> fromNumber(Matcher number) {
    int hours = Integer.parseInt(number.group(2));
    int minutes = number.group(3) == null ? 0 : Integer.parseInt(number.group(3));
    if (hours > 14 || minutes > 59) {
      return Optional.empty();
    }
    int seconds = (hours * 60 + minutes) * 60;
    return Optional.of(ZoneOffset.ofTotalSeconds(number.group(1).equals("+") ? seconds : -seconds));
  }

  private static Optional<ZoneOffset> fromPlace(String place, LocalDateTime local) {
    try {
      return Optional.of(ZoneId.of(place).getRules().getOffset(local));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
