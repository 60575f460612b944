package org.clipsheet.model.source;

import java.util.ArrayList;
import java.util.List;
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

  /** The rules for an article's page as they are told to people, such as {@code select.text "article .body"}. */
  public List<String> rules() {
    List<String> rules = new ArrayList<>();
    describe("text", text, rules);
    describe("title", title, rules);
    describe("date", date, rules);
    return rules;
  }

  private static void describe(String key, @Nullable String selector, List<String> rules) {
    if (selector != null) {
      rules.add("select." + key + " \"" + selector + "\"");
    }
  }
}
