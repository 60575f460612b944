package org.clipsheet.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  /**
   * What ICU's names stand for: the superset that pages are really written in, with the quotation marks. UTF-16 is
   * none of its guesses: a few zero bytes suffice for it, and almost any text becomes ideographs.
   */
  private static final Map<String, String> MEANT = Map.of(
      "ISO-8859-1", "windows-1252",
      "ISO-8859-8", "windows-1255",
      "ISO-8859-8-I", "windows-1255",
      "ISO-8859-9", "windows-1254",
      "Shift_JIS", "windows-31j",
      "EUC-KR", "x-windows-949",
      "UTF-16LE", "",
      "UTF-16BE", "",
      "UTF-32LE", "",
      "UTF-32BE", "");

  /** Encodings whose letters pass for those of windows-1252. */
  private static final Set<Charset> BESIDE_WESTERN = Set.of(
      Charset.forName("windows-1250"),
      Charset.forName("ISO-8859-2"),
      Charset.forName("windows-1254"));

  private static final int SAMPLE = 8_000;
  private static final double READABLE = 0.75;
  private static final int MIN_CONFIDENCE = 10;
  private static final int SURE = 45;
  private static final int SURE_LEAD = 18;

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
    // ICU's look at the letters takes longer than decoding the page
    if (!declared.isEmpty()
        && !isMistakable(declared.getFirst())
        && share(sample, declared.getFirst()) >= READABLE) {
      return declared.getFirst();
    }
    Charset best = declared.isEmpty() ? WINDOWS_1252 : declared.getFirst();
    double bestShare = -1;
    for (Charset candidate : candidates(sample, declared)) {
      double share = share(sample, candidate);
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

  /** How much of the sample reads like words, 0 to 1. */
  private static double share(byte[] sample, Charset candidate) {
    return Legibility.of(candidate.decode(ByteBuffer.wrap(sample)));
  }

  private static Set<Charset> candidates(byte[] sample, List<Charset> declared) {
    Map<Charset, Integer> guesses = guesses(sample);
    Set<Charset> candidates = new LinkedHashSet<>();
    if (!declared.isEmpty() && !holdsOtherAlphabet(sample, declared.getFirst())) {
      better(declared.getFirst(), guesses).ifPresent(candidates::add);
    }
    candidates.addAll(declared);
    guesses.forEach((charset, confidence) -> {
      if (confidence >= MIN_CONFIDENCE) {
        candidates.add(charset);
      }
    });
    candidates.addAll(FALLBACKS);
    return candidates;
  }

  /** What ICU thinks of each encoding, 0 to 100, the likeliest first. */
  private static Map<Charset, Integer> guesses(byte[] sample) {
    Map<Charset, Integer> guesses = new LinkedHashMap<>();
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    for (CharsetMatch match : detector.detectAll()) {
      String name = MEANT.getOrDefault(match.getName(), match.getName());
      if (!name.isEmpty() && Charset.isSupported(name)) {
        guesses.putIfAbsent(Charset.forName(name), match.getConfidence());
      }
    }
    return guesses;
  }

  /**
   * The encoding that must be meant instead of a declared one whose characters look like words either way: Turkish as
   * windows-1252, Korean as GB18030. Only letter statistics tell these, and they must be sure.
   */
  private static Optional<Charset> better(Charset declared, Map<Charset, Integer> guesses) {
    return guesses.entrySet().stream()
        .filter(guess -> passesFor(guess.getKey(), declared))
        .filter(guess -> guess.getValue() >= SURE
            && guess.getValue() - guesses.getOrDefault(declared, 0) >= SURE_LEAD)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether {@link #better} can name another encoding in its place. */
  private static boolean isMistakable(Charset declared) {
    return declared.equals(WINDOWS_1252) || isMultiByte(declared);
  }

  private static boolean passesFor(Charset guess, Charset declared) {
    return declared.equals(WINDOWS_1252)
        ? BESIDE_WESTERN.contains(guess)
        : !guess.equals(declared) && isMultiByte(guess) && isMultiByte(declared);
  }

  /** East Asian encodings hold Greek and Cyrillic too, of which their letter statistics know nothing. */
  private static boolean holdsOtherAlphabet(byte[] sample, Charset declared) {
    long letters = declared
        .decode(ByteBuffer.wrap(sample))
        .chars()
        .filter(c -> c >= 0x370 && c <= 0x52F)
        .count();
    return letters * 4 > sample.length / 2;
  }

  private static boolean isMultiByte(Charset charset) {
    return !charset.equals(StandardCharsets.UTF_8) && charset.newEncoder().maxBytesPerChar() > 1;
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
