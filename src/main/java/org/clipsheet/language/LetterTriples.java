package org.clipsheet.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How probable each triple of letters is in each language; a word's edges count as letters. */
final class LetterTriples {

  private static final char EDGE = '_';

  /** 2^64 divided by the golden ratio, made odd (Knuth, TAOCP 3 §6.4). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** How full the table may be: half empty, the next free slot is near. */
  private static final int SLOTS_PER_TRIPLE = 2;

  private final int languages;
  private final double smoothing;
  private final double[] totals;
  private final double[] unseen;
  private final Map<Long, double[]> counted = new HashMap<>();

  /** Open addressing: each triple at the slot its bits lead to, or else at the next free one; 0 is a free slot. */
  private long[] triples = new long[0];

  /**
   * What the triple at the same slot says for each language; at a free slot, what an unseen one says. Seven digits are
   * more than the counts bear out, and half the memory to be read for every triple of a text.
   */
  private float[][] logarithms = new float[0][];

  private int shift;

  LetterTriples(int languages, double smoothing) {
    this.languages = languages;
    this.smoothing = smoothing;
    this.totals = new double[languages];
    this.unseen = new double[languages];
  }

  void add(int language, String word) {
    for (int i = -1; i < word.length() - 1; i++) {
      counted.computeIfAbsent(at(word, i), t -> new double[languages])[language]++;
      totals[language]++;
    }
  }

  /** Turns counts into logarithms of probabilities; nothing can be added afterwards. */
  void normalise() {
    double kinds = counted.size();
    for (int language = 0; language < languages; language++) {
      double all = totals[language] + smoothing * kinds;
      unseen[language] = Math.log(smoothing / all);
      for (double[] counts : counted.values()) {
        counts[language] = Math.log((counts[language] + smoothing) / all);
      }
    }
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(counted.size() * SLOTS_PER_TRIPLE);
    shift = Long.SIZE - bits;
    triples = new long[1 << bits];
    logarithms = new float[triples.length][];
    Arrays.fill(logarithms, floats(unseen));
    counted.forEach((triple, says) -> {
      int slot = slot(triple);
      triples[slot] = triple;
      logarithms[slot] = floats(says);
    });
    counted.clear();
  }

  private static float[] floats(double[] numbers) {
    float[] floats = new float[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      floats[i] = (float) numbers[i];
    }
    return floats;
  }

  /** Adds what a word's triples say for each language, times the weight. */
  void score(String word, double weight, double[] scores) {
    for (int i = -1; i < word.length() - 1; i++) {
      float[] known = logarithms[slot(at(word, i))];
      for (int language = 0; language < languages; language++) {
        scores[language] += weight * known[language];
      }
    }
  }

  /**
   * Where the triple stands, or is to stand. The odd factor spreads them: letters of one alphabet differ in a few bits
   * only, and side by side they would share a few slots of the table.
   */
  private int slot(long triple) {
    int slot = (int) (triple * SPREAD >>> shift);
    while (triples[slot] != 0 && triples[slot] != triple) {
      slot = slot + 1 & triples.length - 1;
    }
    return slot;
  }

  /** The three characters from an index on as one number, each triple another and none 0. */
  private static long at(String word, int index) {
    return (long) letter(word, index) << 32
        | (long) letter(word, index + 1) << 16
        | letter(word, index + 2);
  }

  private static char letter(String word, int index) {
    return index < 0 || index >= word.length() ? EDGE : word.charAt(index);
  }
}
