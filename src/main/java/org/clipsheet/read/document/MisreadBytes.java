package org.clipsheet.read.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 whose bytes were taken for characters of a single-byte encoding: finds the sequences and what they meant. */
final class MisreadBytes {
  static final MisreadBytes WESTERN = new MisreadBytes("windows-1252");
  static final MisreadBytes CYRILLIC = new MisreadBytes("windows-1251");

  private static final int LONGEST = 4;

  /** Above the last character of either encoding, ™. */
  private static final int CHARACTERS = 0x2123;

  private static final int NONE = 0x100;

  /** The byte of each character. */
  private final short[] bytes = new short[CHARACTERS];

  private MisreadBytes(String encoding) {
    Charset charset = Charset.forName(encoding);
    Arrays.fill(bytes, (short) NONE);
    for (int b = 0x80; b <= 0xFF; b++) {
      char shown = new String(new byte[] {(byte) b}, charset).charAt(0);
      if (shown != '\uFFFD') {
        bytes[shown] = (short) b;
      }
      if (b < 0xA0 && bytes[b] == NONE) {
        // most programs pass a byte that stands for no character on as a control character
        bytes[b] = (short) b;
      }
    }
  }

  /** How many characters at that place are one character of UTF-8 misread, 2 to 4; 0 where they are none. */
  int lengthAt(CharSequence text, int at) {
    int lead = byteAt(text, at);
    int length = lead >= 0xC2 && lead <= 0xDF
        ? 2
        : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? LONGEST : 0;
    for (int i = 1; i < length; i++) {
      int next = byteAt(text, at + i);
      if ((next & 0xC0) != 0x80 || next == NONE) {
        return 0;
      }
    }
    return length > 0 && meaning(text, at, length).indexOf('\uFFFD') < 0 ? length : 0;
  }

  /** What the characters meant. */
  String meaning(CharSequence text, int at, int length) {
    byte[] sequence = new byte[length];
    for (int i = 0; i < length; i++) {
      sequence[i] = (byte) byteAt(text, at + i);
    }
    return new String(sequence, StandardCharsets.UTF_8);
  }

  /** The byte that the character was read from; 0x100 where there is none. */
  private int byteAt(CharSequence text, int at) {
    if (at >= text.length()) {
      return NONE;
    }
    char c = text.charAt(at);
    return c < 0x80 ? c : c < CHARACTERS ? bytes[c] : NONE;
  }
}
