package org.clipsheet.model.article;

import java.net.URI;
import java.util.List;
import org.clipsheet.model.source.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * The page behind an entry, read; or the entry itself, where {@link Origin} says so.
 *
 * @param address where it was read, after redirects; a URN for a text that came without an address
 * @param canonical the address the page declares for itself, where that is plausible
 * @param title without the site's name; empty where there is none
 * @param byline people, in the page's order
 * @param language BCP 47 tag, told by the content
 * @param text paragraphs joined by a blank line; empty where there is none
 * @param credit whom the page names as its origin ("Politico")
 * @param notices what the page says about the text itself, such as {@code machine-translated from ru}
 * @param confidence how sure the reader is that {@code text} is the article and all of it, 0 to 1
 * @param around what the page tells besides
 */
public record Article(
    URI address,
    @Nullable URI canonical,
    String title,
    List<String> byline,
    @Nullable String site,
    @Nullable StatedTime published,
    @Nullable StatedTime modified,
    @Nullable String language,
    String text,
    @Nullable String credit,
    List<String> notices,
    double confidence,
    Origin origin,
    Surroundings around) {

  public Article {
    byline = List.copyOf(byline);
    notices = List.copyOf(notices);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is not between 0 and 1: " + confidence);
    }
  }

  /** One around which nothing is known. */
  public Article(
      URI address,
      @Nullable URI canonical,
      String title,
      List<String> byline,
      @Nullable String site,
      @Nullable StatedTime published,
      @Nullable StatedTime modified,
      @Nullable String language,
      String text,
      @Nullable String credit,
      List<String> notices,
      double confidence,
      Origin origin) {
    this(
        address,
        canonical,
        title,
        byline,
        site,
        published,
        modified,
        language,
        text,
        credit,
        notices,
        confidence,
        origin,
        Surroundings.NONE);
  }
}
