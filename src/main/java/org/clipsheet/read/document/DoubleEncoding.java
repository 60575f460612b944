package org.clipsheet.read.document;

import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clipsheet.text.WordLists;

/**
 * Repairs text that was encoded twice before it was published: «канал» stored as {@code РєР°РЅР°Р»}, {@code it’s} as
 * {@code itâ€™s}. Each run of text between block elements is judged by itself, since often only a title or one paragraph
 * was stored wrongly.
 *
 * <p>A run is repaired only when all that it holds beyond ASCII fits the mistake and something in it can hardly mean
 * anything else. A page that speaks about encodings is left as it is.
 */
final class DoubleEncoding {
  private static final Map<String, List<String>> WORDS =
      WordLists.sections(DoubleEncoding.class, "double-encoding.txt");
  private static final List<String> ON_ENCODINGS = WORDS.getOrDefault("SUBJECT", List.of());
  private static final Set<String> INLINE = new HashSet<>(WORDS.getOrDefault("INLINE", List.of()));
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");

  /** Letters that a run needs at least where every word of it is replaced. */
  private static final int FEWEST_LETTERS = 4;

  private static final int FEWEST_MISREAD_LETTERS = 12;

  /** So many good sequences for one character that fits none, which some program has lost a part of. */
  private static final int GOOD_PER_LOST = 20;

  private DoubleEncoding() {}

  /** @param text of a whole document, markup included */
  static String repaired(String text) {
    if (!mayBeMisread(text)) {
      return text;
    }
    String repaired = withRunsRepaired(text);
    return repaired.equals(text) || speaksOfEncodings(text) ? text : repaired;
  }

  private static String withRunsRepaired(String text) {
    BeyondAscii beyondAscii = new BeyondAscii(text);
    StringBuilder repaired = new StringBuilder(text.length());
    int marked = beyondAscii.next(0);
    int from = 0;
    while (from < text.length()) {
      int to = runEnd(text, from);
      if (marked < from) {
        marked = beyondAscii.next(from);
      }
      if (marked < to) {
        String run = text.substring(from, to);
        repaired.append(repair(run).orElse(run));
      } else {
        repaired.append(text, from, to);
      }
      from = to;
    }
    return repaired.toString();
  }

  /** One quick look, which almost all documents end with. */
  private static boolean mayBeMisread(String text) {
    BeyondAscii beyondAscii = new BeyondAscii(text);
    int marked = 0;
    int last = -1;
    for (int i = beyondAscii.next(0); i + 1 < text.length(); i = beyondAscii.next(i + 1)) {
      char c = text.charAt(i);
      boolean accented = c >= 0xC0 && c <= 0xFF;
      marked = accented ? (last == i - 1 ? marked + 1 : 1) : 0;
      last = i;
      if (marked >= FEWEST_LETTERS
          || (mayContinue(text.charAt(i + 1)) && beginsMisread(text, i, c))) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsMisread(String text, int at, char c) {
    return (c >= 'В' && c <= 'ф')
        ? isMisreadCyrillic(text, at) || text.startsWith("вЂ", at)
        : c >= 0xC2
            && c <= 0xF4
            && (MisreadBytes.WESTERN.lengthAt(text, at) > 0 || text.startsWith("â€", at));
  }

  /** The second byte of a sequence is shown as neither ASCII nor one of the letters that most Cyrillic text is made of. */
  private static boolean mayContinue(char c) {
    return c >= 0x80 && (c < 'А' || c > 'я');
  }

  /** One alone is the beginning of many a word, such as "Рік"; not so beside a Latin letter. */
  private static boolean isMisreadCyrillic(String text, int at) {
    int length = MisreadBytes.CYRILLIC.lengthAt(text, at);
    return length > 0
        && (MisreadBytes.CYRILLIC.lengthAt(text, at + length) > 0
            || (at > 0 && isLatin(text.charAt(at - 1)))
            || (at + length < text.length() && isLatin(text.charAt(at + length))));
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean speaksOfEncodings(String text) {
    String lower = PageText.lower(text);
    return ON_ENCODINGS.stream().anyMatch(lower::contains);
  }

  /** The end of what is judged together: up to the next tag that is more than emphasis, or past that tag. */
  private static int runEnd(String text, int from) {
    if (text.charAt(from) == '<' && !isInline(text, from)) {
      int end = text.indexOf('>', from);
      return end < 0 ? text.length() : end + 1;
    }
    int end = from + 1;
    while (end < text.length() && (text.charAt(end) != '<' || isInline(text, end))) {
      end++;
    }
    return end;
  }

  private static boolean isInline(String text, int tag) {
    int from = tag + 1 < text.length() && text.charAt(tag + 1) == '/' ? tag + 2 : tag + 1;
    int to = from;
    while (to < text.length() && to - from < 12 && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return INLINE.contains(PageText.lower(text.substring(from, to)));
  }

  private static Optional<String> repair(String run) {
    return western(run).or(() -> cyrillic(run)).or(() -> letterByLetter(run));
  }

  private static Optional<String> western(String run) {
    StringBuilder repaired = new StringBuilder(run.length());
    int sequences = 0;
    int lost = 0;
    boolean certain = false;
    int afterSequence = -1;
    for (int i = 0; i < run.length(); ) {
      int length = run.charAt(i) < 0x80 ? 0 : MisreadBytes.WESTERN.lengthAt(run, i);
      if (length > 0) {
        repaired.append(MisreadBytes.WESTERN.meaning(run, i, length));
        certain |= isCertain(run, i, length, afterSequence == i);
      } else if (run.startsWith("â€", i)) {
        // the last byte of a closing quotation mark has no character in windows-1252 and is often
        // lost
        length = 2;
        repaired.append('”');
        certain |= i > 0 && run.charAt(i - 1) > ' ' && run.charAt(i - 1) != '"';
      }
      if (length > 0) {
        sequences++;
        i += length;
        afterSequence = i;
      } else {
        lost += isForeign(run.charAt(i)) ? 1 : 0;
        repaired.append(run.charAt(i++));
      }
    }
    return certain && lost * GOOD_PER_LOST <= sequences
        ? Optional.of(repaired.toString())
        : Optional.empty();
  }

  /** Whether these characters can hardly stand side by side in a text that was stored rightly. */
  private static boolean isCertain(String run, int at, int length, boolean follows) {
    boolean before = at > 0 && Character.isLetterOrDigit(run.charAt(at - 1));
    int end = at + length;
    boolean after = end < run.length() && Character.isLetterOrDigit(run.charAt(end));
    char lead = run.charAt(at);
    char second = run.charAt(at + 1);
    return switch (length) {
      case 2 ->
        switch (lead) {
          // "IRMÃ…" is a word and an ellipsis
          case 'Â', 'Ã' -> (second < 0x2000 && before) || after || follows;
          case 'Ä', 'Å' -> after || follows;
          // "NESCAFÉ®" is a name and a sign
          default -> follows;
        };
      case 3 ->
        lead == 'â' && (second == '€' || second == '‚' || second == '„')
            ? before || after || follows
            : follows;
      default -> true;
    };
  }

  private static Optional<String> cyrillic(String run) {
    StringBuilder repaired = new StringBuilder(run.length());
    int letters = 0;
    int sequences = 0;
    int lost = 0;
    boolean certain = false;
    for (int i = 0; i < run.length(); ) {
      int length = run.charAt(i) < 0x80 ? 0 : MisreadBytes.CYRILLIC.lengthAt(run, i);
      if (length > 0) {
        String meaning = MisreadBytes.CYRILLIC.meaning(run, i, length);
        repaired.append(meaning);
        certain |= run.startsWith("вЂ", i);
        letters += meaning.charAt(0) >= 0xC0 && Character.isLetter(meaning.charAt(0)) ? 1 : 0;
        sequences++;
        i += length;
      } else {
        lost += isForeign(run.charAt(i)) ? 1 : 0;
        repaired.append(run.charAt(i++));
      }
    }
    return (certain || letters >= FEWEST_LETTERS) && lost * GOOD_PER_LOST <= sequences
        ? Optional.of(repaired.toString())
        : Optional.empty();
  }

  /** Windows-1251 stored as if it were windows-1252: {@code Ïðèâåò}. No Latin word is all accents. */
  private static Optional<String> letterByLetter(String run) {
    int misread = 0;
    int plain = 0;
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (c == '<') {
        i = Math.max(i, run.indexOf('>', i));
      } else if (c >= 0xC0 && c <= 0xFF) {
        misread++;
      } else if (Character.isLetter(c)) {
        plain++;
      }
    }
    return misread >= FEWEST_MISREAD_LETTERS
            && misread >= 8 * plain
            && WESTERN.newEncoder().canEncode(run)
        ? Optional.of(new String(run.getBytes(WESTERN), CYRILLIC))
        : Optional.empty();
  }

  /** What speaks against the mistake where it fits no sequence: anything beyond ASCII but a space. */
  private static boolean isForeign(char c) {
    return c >= 0x80 && c != '\u00A0' && c != '\uFFFD';
  }
}
