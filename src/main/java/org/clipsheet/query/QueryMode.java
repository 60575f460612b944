package org.clipsheet.query;

/**
 * How a query is to be read.
 *
 * @param phraseLine whether words side by side are a phrase, as in the lines of {@code any}, {@code all}, {@code none};
 *     elsewhere they are joined by AND
 * @param inflect whether words are found in their other forms
 * @param anySpelling whether names are found in other spellings
 */
public record QueryMode(boolean phraseLine, boolean inflect, boolean anySpelling) {

  /** As in {@code query} and {@code search}. */
  public static final QueryMode QUERY = new QueryMode(false, true, true);

  /** As in {@code any}, {@code all} and {@code none}. */
  public static final QueryMode LINE = new QueryMode(true, true, true);
}
