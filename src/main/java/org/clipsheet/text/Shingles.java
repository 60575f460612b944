package org.clipsheet.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs of neighbouring words as 64-bit numbers (Broder, "On the resemblance and containment of documents", 1997).
 *
 * <p>The numbers are the same in every process and on every machine, and their bits are evenly spread, so that a part
 * of them ("every eighth") is a fair sample of a text, and the same sample wherever the words turn up again.
 */
public final class Shingles {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Shingles() {}

  /**
   * One number for each run of {@code size} words, in their order; none where there are fewer words.
   *
   * @param size at least 1
   */
  public static long[] of(List<String> words, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("shingle of " + size + " words");
    }
    long[] hashes = words.stream().mapToLong(Shingles::hash).toArray();
    long[] shingles = new long[Math.max(0, hashes.length - size + 1)];
    for (int i = 0; i < shingles.length; i++) {
      long shingle = 0;
      for (int j = i; j < i + size; j++) {
        shingle = mixed(shingle * 31 + hashes[j]);
      }
      shingles[i] = shingle;
    }
    return shingles;
  }

  /** FNV-1a over the word's UTF-8 bytes. */
  private static long hash(String word) {
    long hash = FNV_OFFSET;
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * FNV_PRIME;
    }
    return mixed(hash);
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
  private static long mixed(long z) {
    long x = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
    return x ^ (x >>> 31);
  }
}
