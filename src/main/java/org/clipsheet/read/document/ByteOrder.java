package org.clipsheet.read.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Encodings in units wider than a byte, by their byte order mark, by the markup they open with, or by their content. */
final class ByteOrder {
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  /** Length of the UTF-8 byte order mark. */
  static final int UTF_8_MARK = 3;

  private ByteOrder() {}

  /**
   * Whether a UTF-8 mark stands first. It is a declaration and no proof: templates prepend it to text of any encoding.
   */
  static boolean isUtf8Marked(byte[] bytes) {
    return bytes.length >= UTF_8_MARK
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /**
   * The encoding in wide units that these bytes open with (XML 1.0 appendix F.1), or keep to throughout.
   */
  static Optional<Charset> of(byte[] bytes) {
    long opening = 0;
    for (int i = 0; i < 4; i++) {
      opening = opening << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0x20);
    }
    if (opening == 0xFFFE0000L || opening == 0x3C000000L) {
      return Optional.of(UTF_32LE);
    }
    if (opening == 0x0000FEFFL || opening == 0x0000003CL) {
      return Optional.of(UTF_32BE);
    }
    int first = (int) (opening >> 16);
    if (first == 0xFFFE || first == 0x3C00) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return first == 0xFEFF || first == 0x003C
        ? Optional.of(StandardCharsets.UTF_16BE)
        : WideUnits.of(bytes);
  }
}
