package org.clipsheet.text;

/** Finds where the sentence that starts somewhere in a paragraph ends. One text, one use at a time. */
final class SentenceEnds {

  private static final int LONGEST_TOKEN = 24;

  private final String text;
  private final Abbreviations abbreviations;

  SentenceEnds(String text, Abbreviations abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
  }

  /** One past the last unit of the sentence that starts at {@code start}; at most {@code end}, the paragraph's. */
  int next(int paragraph, int start, int end) {
    int i = start;
    while (i < end) {
      int close = Enclosures.close(text, i, paragraph, end);
      int mark = close >= 0 ? markBefore(close, i) : isMark(text.charAt(i)) ? i : -1;
      if (close >= 0) {
        i = close;
      }
      if (mark >= 0) {
        int after = afterMarks(i, end);
        if (after == end || endsAt(paragraph, mark, after, end)) {
          return after;
        }
        i = after;
      } else {
        i++;
      }
    }
    return end;
  }

  /** The mark that ends the text inside an enclosure, or -1 where it ends without one. */
  private int markBefore(int close, int open) {
    int i = close - 1;
    while (i > open && (Sentences.isBlank(text.charAt(i)) || Enclosures.isCloser(text.charAt(i)))) {
      i--;
    }
    return i > open && isMark(text.charAt(i)) ? i : -1;
  }

  private int afterMarks(int from, int end) {
    int i = from + 1;
    while (i < end && (isMark(text.charAt(i)) || Enclosures.isCloser(text.charAt(i)))) {
      i++;
    }
    // French sets a no-break space before its closing guillemet.
    if (i + 1 < end
        && Sentences.isBlank(text.charAt(i))
        && text.charAt(i + 1) == '»'
        && text.charAt(i) != ' ') {
      i += 2;
    }
    return i;
  }

  private boolean endsAt(int paragraph, int mark, int after, int end) {
    if (isFullWidth(text.charAt(mark))) {
      // A Japanese or Chinese quotation may go on with its verb.
      return "と、，,".indexOf(text.charAt(after)) < 0;
    }
    if (!Sentences.isBlank(text.charAt(after))) {
      return false;
    }
    int next = skip(after, end);
    if (next == end) {
      return true;
    }
    return !goesOn(next, end) && (!isLoneStop(mark) || stopEnds(paragraph, mark, next, end));
  }

  /** The first letter or digit of what follows, past quotes, brackets and dashes. */
  private int skip(int from, int end) {
    int i = from;
    while (i < end
        && (Sentences.isBlank(text.charAt(i))
            || Enclosures.isOpener(text.charAt(i))
            || isDash(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** A small letter goes on with the sentence, unless it begins a name such as iPhone. */
  private boolean goesOn(int next, int end) {
    int letter = text.codePointAt(next);
    boolean small = Character.isLowerCase(letter)
        && next + 1 < end
        && !Character.isUpperCase(text.charAt(next + 1));
    return small || ",;:".indexOf(letter) >= 0;
  }

  private boolean isLoneStop(int mark) {
    return text.charAt(mark) == '.'
        && (mark == 0 || text.charAt(mark - 1) != '.')
        && (mark + 1 == text.length() || !isMark(text.charAt(mark + 1)));
  }

  private boolean stopEnds(int paragraph, int mark, int next, int end) {
    int tokenStart = tokenStart(paragraph, mark);
    String token = text.substring(tokenStart, mark);
    String before = wordBefore(paragraph, tokenStart);
    String after = wordAt(next, end);
    if (before.isEmpty() && isListNumber(token)) {
      return false;
    }
    return abbreviations.stopEndsSentence(before, token, after);
  }

  private int tokenStart(int paragraph, int mark) {
    int i = mark;
    while (i > paragraph && mark - i < LONGEST_TOKEN && isTokenUnit(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private String wordBefore(int paragraph, int tokenStart) {
    int last = tokenStart;
    while (last > paragraph
        && tokenStart - last < LONGEST_TOKEN
        && !isTokenUnit(text.charAt(last - 1))) {
      last--;
    }
    return text.substring(tokenStart(paragraph, last), last);
  }

  private String wordAt(int from, int end) {
    int i = from;
    while (i < end && i - from < LONGEST_TOKEN && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return text.substring(from, i);
  }

  private static boolean isListNumber(String token) {
    return token.length() <= 2 && !token.isEmpty() && token.chars().allMatch(Character::isDigit);
  }

  private static boolean isTokenUnit(char c) {
    return Character.isLetterOrDigit(c)
        || c == '.'
        || c == '-'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '—' || c == '–' || c == '•';
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case '.', '!', '?', '…', '‼', '⁇', '⁈', '⁉', '؟', '۔', '।', '॥', '։', '።' -> true;
      default -> isFullWidth(c);
    };
  }

  private static boolean isFullWidth(char c) {
    return c == '。' || c == '！' || c == '？' || c == '｡' || c == '．';
  }
}
