package org.clipsheet.name;

import java.util.List;

/** What stands between two words of a text. */
enum NameGap {
  /** Nothing, as between the characters of Chinese. */
  NONE,
  /** A blank, a point behind an initial, a middle dot: the words may be one name. */
  BLANK,
  /** A comma: the words may be one name with its surname first. */
  COMMA,
  /** Anything else: the words belong to different names. */
  APART;

  /** @param before what of a name stands before the gap */
  static NameGap of(String text, int from, int to, List<NameRun.Atom> before) {
    if (from == to) {
      return NONE;
    }
    NameGap gap = BLANK;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case ' ',
            '\u00a0',
            '\u202f',
            '\t',
            '·',
            '・',
            '‧',
            '＝',
            '&',
            '"',
            '«',
            '“',
            '(',
            ')',
            '„' -> {}
        case '\n' -> {
          if (i > from && text.charAt(i - 1) == '\n') {
            return APART;
          }
        }
        case ',' -> gap = COMMA;
        case '.' -> {
          if (before.isEmpty() || !isShortened(before.getLast().token())) {
            return APART;
          }
        }
        default -> {
          return APART;
        }
      }
    }
    return gap;
  }

  private static boolean isShortened(NameToken token) {
    return token.folded().length() <= 2
        || NameWords.isTitle(token.folded())
        || OrganizationWords.isAbbreviated(token.folded())
        || token.folded().length() <= 4 && NameWords.legalForm(List.of(token.folded()), 0) > 0;
  }
}
