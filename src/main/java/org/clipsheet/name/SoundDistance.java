package org.clipsheet.name;

import java.util.Arrays;

/**
 * How far two sounds are apart: an edit distance in which what transcribers, printers and translators confuse is cheap
 * (one vowel for another, s for z) and what makes another name is dear. Swapped neighbours count once.
 *
 * @see <a href="https://doi.org/10.1145/363958.363994">Damerau, A technique for computer detection and correction of
 *     spelling errors (1964)</a>
 */
final class SoundDistance {
  private static final String VOWELS = "aeiou";

  /** Letters of one group are heard for one another. */
  private static final String[] GROUPS = {
    "szcw", "cj", "zj", "jh", "kgc", "kh", "gh", "fv", "vu", "dt", "bp", "ji", "ch"
  };

  private static final double VOWEL = 0.4;
  private static final double GROUP = 0.4;
  private static final double EXTRA_VOWEL = 0.5;
  private static final double LETTER = 1;

  private static final int LETTERS = 26;
  private static final double[][] EXCHANGE = exchanges();

  private SoundDistance() {}

  /** 0 for the same sound; about 1 for each letter that is another. Takes time in the product of the lengths. */
  static double between(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    double[] beforeLast = new double[b.length() + 1];
    double[] last = new double[b.length() + 1];
    double[] row = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      last[j] = last[j - 1] + extra(b.charAt(j - 1));
    }
    for (int i = 1; i <= a.length(); i++) {
      char c = a.charAt(i - 1);
      row[0] = last[0] + extra(c);
      for (int j = 1; j <= b.length(); j++) {
        char d = b.charAt(j - 1);
        double best = last[j - 1] + exchange(c, d);
        best = Math.min(best, last[j] + extra(c));
        best = Math.min(best, row[j - 1] + extra(d));
        boolean swapped = i > 1 && j > 1 && c == b.charAt(j - 2) && a.charAt(i - 2) == d && c != d;
        row[j] = swapped ? Math.min(best, beforeLast[j - 2] + LETTER) : best;
      }
      double[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  /** What a letter costs that stands in one of the sounds only. */
  static double extra(char c) {
    return isVowel(c) || c == 'h' ? EXTRA_VOWEL : LETTER;
  }

  /** What one letter costs that stands for another. */
  static double exchange(char c, char d) {
    boolean listed = c >= 'a' && c <= 'z' && d >= 'a' && d <= 'z';
    return listed ? EXCHANGE[c - 'a'][d - 'a'] : c == d ? 0 : LETTER;
  }

  private static double[][] exchanges() {
    double[][] costs = new double[LETTERS][LETTERS];
    for (char c = 'a'; c <= 'z'; c++) {
      for (char d = 'a'; d <= 'z'; d++) {
        costs[c - 'a'][d - 'a'] = c == d ? 0 : isVowel(c) && isVowel(d) ? VOWEL : cost(c, d);
      }
    }
    return costs;
  }

  private static double cost(char c, char d) {
    return Arrays.stream(GROUPS).anyMatch(group -> group.indexOf(c) >= 0 && group.indexOf(d) >= 0)
        ? GROUP
        : LETTER;
  }
}
