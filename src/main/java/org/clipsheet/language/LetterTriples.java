package org.clipsheet.language;

import java.util.HashMap;
import java.util.Map;

/** How probable each triple of letters is in each language; a word's edges count as letters. */
final class LetterTriples {

  private static final char EDGE = '_';

  /** 2^64 divided by the golden ratio, made odd (Knuth, TAOCP 3 §6.4). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final int languages;
  private final double smoothing;
  private final double[] totals;
  private final double[] unseen;
  private final Map<Long, double[]> table = new HashMap<>();

  LetterTriples(int languages, double smoothing) {
    this.languages = languages;
    this.smoothing = smoothing;
    this.totals = new double[languages];
    this.unseen = new double[languages];
  }

  void add(int language, String word) {
    for (int i = -1; i < word.length() - 1; i++) {
      table.computeIfAbsent(at(word, i), t -> new double[languages])[language]++;
      totals[language]++;
    }
  }

  /** Turns counts into logarithms of probabilities; nothing can be added afterwards. */
  void normalise() {
    double kinds = table.size();
    for (int language = 0; language < languages; language++) {
      double all = totals[language] + smoothing * kinds;
      unseen[language] = Math.log(smoothing / all);
      for (double[] counts : table.values()) {
        counts[language] = Math.log((counts[language] + smoothing) / all);
      }
    }
  }

  /** Adds what a word's triples say for each language, times the weight. */
  void score(String word, double weight, double[] scores) {
    for (int i = -1; i < word.length() - 1; i++) {
      double[] known = table.getOrDefault(at(word, i), unseen);
      for (int language = 0; language < languages; language++) {
        scores[language] += weight * known[language];
      }
    }
  }

  /**
   * The three characters from an index on as one number, each triple another. The odd factor spreads them: letters of
   * one alphabet differ in a few bits only, and side by side they would share a few buckets of the table.
   */
  private static Long at(String word, int index) {
    long letters = (long) letter(word, index) << 32
        | (long) letter(word, index + 1) << 16
        | letter(word, index + 2);
    return letters * SPREAD;
  }

  private static char letter(String word, int index) {
    return index < 0 || index >= word.length() ? EDGE : word.charAt(index);
  }
}
