package org.clipsheet.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells by their content in which encoding bytes are written. What a document declares is only the first candidate:
 * it is believed until the characters that it gives make no words.
 *
 * <p>Stateless, safe for any number of threads.
 */
public final class CharsetGuess {
  private static final Charset JAPANESE_SHIFTED = Charset.forName("ISO-2022-JP");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Where ICU's statistics have nothing to say: short texts, and Cyrillic encodings that it does not know. */
  private static final List<Charset> FALLBACKS = List.of(
      Charset.forName("windows-1251"),
      Charset.forName("KOI8-U"),
      WINDOWS_1252,
      Charset.forName("windows-1250"),
      Charset.forName("IBM866"));

  private static final int SAMPLE = 8_000;
  private static final double READABLE = 0.75;
  private static final int MIN_CONFIDENCE = 10;

  private CharsetGuess() {}

  /**
   * The encoding of these bytes. Valid multi-byte UTF-8 is UTF-8 whatever is declared, because text in another encoding
   * is not valid UTF-8 by chance; that still holds when a few bytes are broken, as at a cut.
   *
   * @param bytes in an encoding that extends ASCII
   * @param declared what the document says of itself, the most trusted first; may be empty
   */
  public static Charset of(byte[] bytes, List<Charset> declared) {
    Utf8Census census = Utf8Census.of(bytes);
    if (census.ascii()) {
      if (shiftsToJapanese(bytes)) {
        return JAPANESE_SHIFTED;
      }
      return declared.isEmpty() ? StandardCharsets.UTF_8 : declared.getFirst();
    }
    if (census.mostlyUtf8()) {
      return StandardCharsets.UTF_8;
    }
    return mostReadable(sample(bytes), declared);
  }

  /** ISO-2022-JP stays in seven bits: an escape announces each stretch of Japanese (RFC 1468). */
  private static boolean shiftsToJapanese(byte[] bytes) {
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
        return true;
      }
    }
    return false;
  }

  /** The first candidate that gives readable text, or else the one that comes closest. */
  private static Charset mostReadable(byte[] sample, List<Charset> declared) {
    Charset best = declared.isEmpty() ? WINDOWS_1252 : declared.getFirst();
    double bestShare = -1;
    for (Charset candidate : candidates(sample, declared)) {
      double share = Legibility.of(candidate.decode(ByteBuffer.wrap(sample)));
      if (share >= READABLE) {
        return candidate;
      }
      if (share > bestShare) {
        best = candidate;
        bestShare = share;
      }
    }
    return best;
  }

  private static Set<Charset> candidates(byte[] sample, List<Charset> declared) {
    Set<Charset> candidates = new LinkedHashSet<>(declared);
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getConfidence() >= MIN_CONFIDENCE) {
        known(match.getName()).ifPresent(candidates::add);
      }
    }
    candidates.addAll(FALLBACKS);
    return candidates;
  }

  private static Optional<Charset> known(String name) {
    try {
      // windows-1252 holds all of ISO-8859-1 and the quotation marks that pages really use
      return Optional.of(name.equals("ISO-8859-1") ? WINDOWS_1252 : Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Text around the first bytes beyond ASCII, markup left out: only they tell encodings apart. */
  private static byte[] sample(byte[] bytes) {
    int from = 0;
    while (from < bytes.length && bytes[from] >= 0) {
      from++;
    }
    ByteArrayOutputStream sample = new ByteArrayOutputStream(SAMPLE);
    boolean markup = false;
    for (int i = wordStart(bytes, from); i < bytes.length && sample.size() < SAMPLE; i++) {
      byte b = bytes[i];
      if (b == '<') {
        markup = true;
      } else if (b == '>') {
        markup = false;
        sample.write(' ');
      } else if (!markup) {
        sample.write(b);
      }
    }
    return sample.toByteArray();
  }

  private static int wordStart(byte[] bytes, int at) {
    int start = at;
    while (start > 0 && Character.isLetter(bytes[start - 1])) {
      start--;
    }
    return start;
  }
}
