package org.clipsheet.read.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 that shows neither in a mark nor in markup. Half of its bytes say in which block a character stands, and a
 * text keeps to few blocks: those bytes are nearly all alike, and in most scripts they are control characters, which no
 * other encoding of text has.
 */
final class WideUnits {
  /** Bytes that are looked at. */
  private static final int SAMPLE = 4_096;

  private static final int FEWEST = 16;

  /** Bytes beside one control character, and characters beside one that cannot be text, at most. */
  private static final int RARE = 50;

  /** A run of ASCII that no UTF-16 holds by chance. */
  private static final int ASCII_RUN = 24;

  private WideUnits() {}

  static Optional<Charset> of(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    if (length < FEWEST || !holdsControls(bytes, length)) {
      return Optional.empty();
    }
    Charset charset = sameness(bytes, 0, length) >= sameness(bytes, 1, length)
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_16LE;
    return isText(new String(bytes, 0, length, charset)) ? Optional.of(charset) : Optional.empty();
  }

  private static boolean holdsControls(byte[] bytes, int length) {
    int controls = 0;
    int ascii = 0;
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      ascii = b >= ' ' && b < 0x7F ? ascii + 1 : 0;
      if (ascii > ASCII_RUN) {
        return false;
      }
      controls += isControl(b) ? 1 : 0;
    }
    return controls * RARE >= length;
  }

  /** An escape is left out: ISO-2022 announces its stretches by one. */
  private static boolean isControl(int c) {
    return c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B;
  }

  /** How alike the first or second bytes of all units are: the sum of squares of how often each occurs. */
  private static long sameness(byte[] bytes, int from, int length) {
    int[] count = new int[256];
    for (int i = from; i < length; i += 2) {
      count[bytes[i] & 0xFF]++;
    }
    long sum = 0;
    for (int times : count) {
      sum += (long) times * times;
    }
    return sum;
  }

  private static boolean isText(String text) {
    long strange = text.codePoints().filter(WideUnits::isStrange).count();
    return strange * RARE <= text.length();
  }

  private static boolean isStrange(int c) {
    int type = Character.getType(c);
    return c == 0xFFFD
        || isControl(c)
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE;
  }
}
