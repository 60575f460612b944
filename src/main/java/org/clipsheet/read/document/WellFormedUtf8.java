package org.clipsheet.read.document;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Optional;

/**
 * Decodes bytes that are UTF-8 without a fault (RFC 3629 §4), which most documents are, and tells those that are not.
 * Runs of ASCII, which markup is made of, are found and copied eight bytes at a time; Java's decoder goes byte by byte from
 * the first character beyond Latin-1 on.
 */
final class WellFormedUtf8 {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, java.nio.ByteOrder.nativeOrder());

  /** The bit of each of eight bytes that is set beyond ASCII. */
  private static final long BEYOND_ASCII = 0x8080_8080_8080_8080L;

  /** Stands for a byte that continues no sequence; the code point that it becomes a part of is negative. */
  private static final int FAULT = -1;

  private final byte[] bytes;
  private final char[] text;
  private int at;
  private int length;

  private WellFormedUtf8(byte[] bytes) {
    this.bytes = bytes;
    this.text = new char[bytes.length];
  }

  /** The characters; empty where the bytes are not UTF-8 throughout. */
  static Optional<String> decode(byte[] bytes) {
    WellFormedUtf8 decoder = new WellFormedUtf8(bytes);
    return decoder.decode()
        ? Optional.of(new String(decoder.text, 0, decoder.length))
        : Optional.empty();
  }

  private boolean decode() {
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        copy(endOfAscii());
      } else if (!decodeSequence()) {
        return false;
      }
    }
    return true;
  }

  private int endOfAscii() {
    int end = at;
    while (end + Long.BYTES <= bytes.length
        && ((long) EIGHT_BYTES.get(bytes, end) & BEYOND_ASCII) == 0) {
      end += Long.BYTES;
    }
    while (end < bytes.length && bytes[end] >= 0) {
      end++;
    }
    return end;
  }

  private void copy(int end) {
    int to = length - at;
    for (int i = at; i < end; i++) {
      text[to + i] = (char) bytes[i];
    }
    length += end - at;
    at = end;
  }

  private boolean decodeSequence() {
    int lead = bytes[at] & 0xFF;
    if (lead < 0xC0) {
      return false;
    }
    if (lead < 0xE0) {
      return put((lead & 0x1F) << 6 | next(1), 0x80, 2);
    }
    if (lead < 0xF0) {
      return put((lead & 0xF) << 12 | next(1) << 6 | next(2), 0x800, 3);
    }
    return put(
        (lead & 0xF) << 18 | next(1) << 12 | next(2) << 6 | next(3),
        Character.MIN_SUPPLEMENTARY_CODE_POINT,
        4);
  }

  /** The six bits that a byte behind the lead adds. */
  private int next(int offset) {
    return at + offset < bytes.length && (bytes[at + offset] & 0xC0) == 0x80
        ? bytes[at + offset] & 0x3F
        : FAULT;
  }

  /** @param least the first code point that takes a sequence of that many bytes */
  private boolean put(int codePoint, int least, int sequence) {
    boolean isSurrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    if (codePoint < least || codePoint > Character.MAX_CODE_POINT || isSurrogate) {
      return false;
    }
    length += Character.toChars(codePoint, text, length);
    at += sequence;
    return true;
  }
}
