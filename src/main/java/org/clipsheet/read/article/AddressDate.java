package org.clipsheet.read.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that an address is filed under: {@code /2026/03/02/harbour}, {@code /20260302-harbour}, {@code /news-02-03-2026}. */
final class AddressDate {
  private static final Pattern DAY =
      Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d\\d)[/-]?(\\d\\d)(?=[/_.-]|$)"
          + "|/((?:19|20)\\d\\d)([/-])(\\d{1,2})\\5(\\d{1,2})(?=[/_.-]|$)"
          + "|[/_-]((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)"
          + "|[/_-](\\d\\d)-(\\d\\d)-((?:19|20)\\d\\d)(?=[/_.-]|$)");

  private AddressDate() {}

  /** As ISO 8601 writes it, but not checked to be a day that exists. */
  static Optional<String> in(URI address) {
    String path = address.getRawPath();
    if (path == null) {
      return Optional.empty();
    }
    Matcher date = DAY.matcher(path);
    if (!date.find()) {
      return Optional.empty();
    }
    List<String> numbers = new ArrayList<>();
    for (int group = 1; group <= date.groupCount(); group++) {
      if (date.group(group) != null && Character.isDigit(date.group(group).charAt(0))) {
        numbers.add(date.group(group));
      }
    }
    boolean yearLast = numbers.getLast().length() > 2;
    return Optional.of(String.join("-", yearLast ? numbers.reversed() : numbers));
  }
}
