package org.clipsheet.model.source;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One link of a listing as the listing shows it. All texts are plain: no markup, entities decoded once.
 *
 * @param title absent where the listing gives none
 * @param link absolute http or https address of the article; absent where the entry has none
 * @param id the identifier the feed gives (RSS guid, Atom id), as written; it need not be an address
 * @param published when the entry says it was published; falls back to {@code updated}
 * @param author people as the listing names them, joined by ", "
 * @param summary the teaser
 * @param text the whole article, paragraphs joined by a blank line, where the listing carries it; the page is then
 *     not needed
 * @param language BCP 47 tag stated for this entry; the listing's stands where absent
 */
public record Entry(
    @Nullable String title,
    @Nullable URI link,
    @Nullable String id,
    @Nullable StatedTime published,
    @Nullable StatedTime updated,
    @Nullable String author,
    @Nullable String summary,
    @Nullable String text,
    @Nullable String language) {

  public Entry {
    if (link != null && !link.isAbsolute()) {
      throw new IllegalArgumentException("entry link is not absolute: " + link);
    }
  }
}
