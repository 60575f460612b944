package org.clipsheet.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whole sentences of running prose.
 *
 * <p>A line break always ends a sentence. Inside a paragraph one ends at a full stop, question or exclamation mark or
 * ellipsis, with the closing quotes and brackets after it, unless what stands around the mark says otherwise: an
 * abbreviation, an initial, a decimal, a list number, a small letter after it. A quotation or a bracket that is closed
 * within {@value Enclosures#LONGEST} units is kept whole, so that no sentence ends with half a quotation.
 *
 * <p>Written by hand instead of taken from {@code java.text.BreakIterator} or ICU, whose rules (Unicode UAX #29) end a
 * sentence after "U.S. President", "г. Москва" and "z. B. Berlin" and know nothing of quotations. Linear in the length
 * of the text.
 */
public final class Sentences {

  private Sentences() {}

  /**
   * The sentences in their order, without the white space around them; together they hold every other character.
   *
   * @param language BCP 47 tag of the text; absent, the abbreviations of several languages are looked out for at once
   */
  public static List<Span> split(String text, @Nullable String language) {
    SentenceEnds ends = new SentenceEnds(text, Abbreviations.of(language));
    List<Span> sentences = new ArrayList<>();
    int paragraph = 0;
    while (paragraph < text.length()) {
      int paragraphEnd = lineEnd(text, paragraph);
      int start = paragraph;
      while (start < paragraphEnd) {
        int end = ends.next(paragraph, start, paragraphEnd);
        addTrimmed(text, start, end, sentences);
        start = end;
      }
      paragraph = paragraphEnd + 1;
    }
    return sentences;
  }

  private static int lineEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isLineBreak(text.charAt(i))) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isLineBreak(char c) {
    return switch (c) {
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  private static void addTrimmed(String text, int start, int end, List<Span> sentences) {
    int first = start;
    int last = end;
    while (first < last && isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      sentences.add(new Span(first, last));
    }
  }

  /** White space in the wide sense: no-break spaces, zero-width spaces and the byte-order mark too. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF';
  }
}
