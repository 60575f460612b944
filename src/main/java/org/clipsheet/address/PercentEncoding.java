package org.clipsheet.address;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** Percent-encoding in its normal form (RFC 3986 §6.2.2): unreserved characters plain, others encoded in capitals. */
final class PercentEncoding {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private PercentEncoding() {}

  static String normalise(String text) {
    if (isNormal(text)) {
      return text;
    }
    StringBuilder normal = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%'
          && i + 2 < text.length()
          && isHex(text.charAt(i + 1))
          && isHex(text.charAt(i + 2))) {
        int octet = Integer.parseInt(text, i + 1, i + 3, 16);
        if (isUnreserved((char) octet)) {
          normal.append((char) octet);
        } else {
          normal.append(text.substring(i, i + 3).toUpperCase(Locale.ROOT));
        }
        i += 2;
      } else if (c < 0x80) {
        normal.append(c);
      } else {
        int codePoint = text.codePointAt(i);
        appendEncoded(normal, Character.toString(codePoint));
        i += Character.charCount(codePoint) - 1;
      }
    }
    return normal.toString();
  }

  private static boolean isNormal(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '%' || text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Appends the UTF-8 octets of the text, each encoded. */
  static void appendEncoded(StringBuilder target, String text) {
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      target.append('%').append(HEX.toHexDigits(octet));
    }
  }

  static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 0x80;
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }
}
