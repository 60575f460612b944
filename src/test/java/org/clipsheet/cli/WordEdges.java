package org.clipsheet.cli;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Where the words of a text begin and end, told without Clipsheet's own cutting: by UAX #29 and, in scripts written
 * without spaces, by ICU's dictionaries. A place beside anything but a letter, a digit or a mark is an edge too, so that
 * parts of hyphened words, abbreviations and sentences without a space between them count as words.
 *
 * @see <a href="https://www.unicode.org/reports/tr29/">UAX #29, Unicode Text Segmentation</a>
 */
final class WordEdges {
  private static final IntPredicate IN_WORDS = c -> Character.isLetterOrDigit(c)
      || Character.getType(c) == Character.NON_SPACING_MARK
      || Character.getType(c) == Character.COMBINING_SPACING_MARK;

  private final String text;
  private final BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);

  WordEdges(String text) {
    this.text = text;
    words.setText(text);
  }

  /** Whether no word is cut at either end of this stretch, in UTF-16 units. */
  boolean areAround(int start, int end) {
    return isEdge(start) && isEdge(end);
  }

  private boolean isEdge(int at) {
    return at == 0
        || at == text.length()
        || !IN_WORDS.test(text.codePointBefore(at))
        || !IN_WORDS.test(text.codePointAt(at))
        || words.isBoundary(at);
  }
}
