package org.clipsheet.model.source;

import org.jspecify.annotations.Nullable;

/**
 * CSS selectors for the site that no heuristic gets; each absent one leaves its part to the reader.
 *
 * @param links the story links of a listing page
 * @param text the elements that hold an article's text
 * @param title the element that holds an article's title
 * @param date the element that holds an article's date
 * @param remove what is cut from a page before anything is read
 */
public record Selectors(
    @Nullable String links,
    @Nullable String text,
    @Nullable String title,
    @Nullable String date,
    @Nullable String remove) {

  /** Leaves everything to the reader. */
  public static final Selectors NONE = new Selectors(null, null, null, null, null);
}
