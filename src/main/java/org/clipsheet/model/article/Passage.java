package org.clipsheet.model.article;

/**
 * The words of one field that satisfied a watch.
 *
 * @param start first UTF-16 unit in that field
 * @param end one past the last
 * @param text those units as they stand in the field
 */
public record Passage(Field field, int start, int end, String text) {

  public Passage {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("passage " + field.word() + " " + start + ".." + end);
    }
  }
}
