package org.clipsheet.summary;

/**
 * How long a summary may become.
 *
 * @param sentences at most, at least 1
 * @param words at most, at least 1; a first sentence that is longer stands nevertheless
 */
public record SummaryLimit(int sentences, int words) {

  public SummaryLimit {
    if (sentences < 1 || words < 1) {
      throw new IllegalArgumentException(
          "summary limit below 1: " + sentences + " sentences, " + words + " words");
    }
  }

  /** Any number of sentences. */
  public static SummaryLimit ofWords(int words) {
    return new SummaryLimit(Integer.MAX_VALUE, words);
  }
}
