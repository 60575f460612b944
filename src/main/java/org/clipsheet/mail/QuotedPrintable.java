package org.clipsheet.mail;

import java.nio.charset.StandardCharsets;

/**
 * Quoted-printable of UTF-8 text (RFC 2045 section 6.7): survives every relay, so that no hop has a reason to re-encode
 * the body and break a signature on it.
 */
final class QuotedPrintable {

  private static final int MAX_LINE = 76;

  private QuotedPrintable() {}

  /** The encoded text with CRLF line ends, ended by one. */
  static String encode(String text) {
    StringBuilder out = new StringBuilder(text.length() * 5 / 4);
    text.lines().forEach(line -> appendLine(line, out));
    return out.toString();
  }

  private static void appendLine(String line, StringBuilder out) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    int column = 0;
    for (int i = 0; i < bytes.length; i++) {
      boolean last = i == bytes.length - 1;
      String encoded = encode(bytes[i], last);
      // one column is kept free for the soft line break
      if (column + encoded.length() > MAX_LINE - (last ? 0 : 1)) {
        out.append("=\r\n");
        column = 0;
      }
      out.append(encoded);
      column += encoded.length();
    }
    out.append("\r\n");
  }

  private static String encode(byte b, boolean last) {
    boolean space = b == ' ' || b == '\t';
    boolean literal = b > ' ' && b < 0x7F && b != '=' || space && !last;
    return literal ? String.valueOf((char) b) : "=%02X".formatted(b & 0xFF);
  }
}
