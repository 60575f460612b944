package org.clipsheet.read.document;

/** The places of a long text where something other than ASCII stands. Markup is ASCII, so most of a page is skipped. */
final class BeyondAscii {
  private static final int WINDOW = 4_096;

  /** Characters that are looked at together; divides the window. */
  private static final int STEP = 8;

  private final String text;
  private final int length;
  private final char[] window = new char[WINDOW];
  private int from;
  private int to;

  BeyondAscii(String text) {
    this.text = text;
    this.length = text.length();
  }

  /** The first place from this one on, or the text's length where there is none. */
  int next(int at) {
    // letters of other scripts stand side by side
    return at >= from && at < to && window[at - from] >= 0x80 ? at : search(at);
  }

  private int search(int at) {
    int i = at;
    while (i < length) {
      if (i < from || i >= to) {
        fill(i);
      }
      int found = inWindow(i - from, to - from);
      if (found >= 0) {
        return from + found;
      }
      i = to;
    }
    return length;
  }

  private void fill(int at) {
    from = at;
    to = Math.min(length, at + WINDOW);
    text.getChars(from, to, window, 0);
  }

  private int inWindow(int start, int end) {
    char[] w = window;
    int i = start;
    while (i + STEP <= end
        && (w[i] | w[i + 1] | w[i + 2] | w[i + 3] | w[i + 4] | w[i + 5] | w[i + 6] | w[i + 7])
            < 0x80) {
      i += STEP;
    }
    while (i < end && w[i] < 0x80) {
      i++;
    }
    return i < end ? i : -1;
  }
}
