package org.clipsheet.text;

/**
 * How much of some bytes is well-formed UTF-8 (RFC 3629).
 *
 * @param multiByte well-formed sequences of two bytes or more
 * @param broken bytes beyond ASCII that belong to no such sequence; a sequence cut off by the end is not counted
 */
record Utf8Census(long multiByte, long broken) {

  /** So many good sequences for one broken byte cannot be chance. */
  private static final int GOOD_PER_BROKEN = 10;

  static Utf8Census of(byte[] bytes) {
    long multiByte = 0;
    long broken = 0;
    int i = 0;
    while (i < bytes.length) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int length = sequenceLength(bytes, i);
      if (length > 0) {
        multiByte++;
        i += length;
      } else if (cutAtEnd(bytes, i)) {
        break;
      } else {
        broken++;
        i++;
      }
    }
    return new Utf8Census(multiByte, broken);
  }

  boolean ascii() {
    return multiByte == 0 && broken == 0;
  }

  boolean mostlyUtf8() {
    return multiByte > 0 && multiByte >= broken * GOOD_PER_BROKEN;
  }

  private static int sequenceLength(byte[] bytes, int at) {
    int length = announcedLength(bytes[at] & 0xFF);
    if (length == 0 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return wellFormed(bytes[at] & 0xFF, bytes[at + 1] & 0xFF) ? length : 0;
  }

  private static int announcedLength(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }

  /** No overlong forms, no surrogates, nothing above U+10FFFF (RFC 3629 §4). */
  private static boolean wellFormed(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second <= 0x9F;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second <= 0x8F;
      default -> true;
    };
  }

  private static boolean cutAtEnd(byte[] bytes, int at) {
    int length = announcedLength(bytes[at] & 0xFF);
    if (length == 0 || at + length <= bytes.length) {
      return false;
    }
    for (int i = at + 1; i < bytes.length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
