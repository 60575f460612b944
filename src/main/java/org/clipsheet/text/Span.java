package org.clipsheet.text;

/**
 * A stretch of a text.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  /** The stretch as it stands in the text it was taken of. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
