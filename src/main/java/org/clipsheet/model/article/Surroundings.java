package org.clipsheet.model.article;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells around its article: where its site files it, the picture it is shown with, and where else it stands.
 *
 * @param section of the site ("Politics")
 * @param tags what else it is filed under, each once, in the page's order
 * @param image http or https address of the picture it is shown with
 * @param alternates language, as a BCP 47 tag → address of the same article in it, in the page's order; the article itself
 *     is not among them
 */
public record Surroundings(
    @Nullable String section, List<String> tags, @Nullable URI image, Map<String, URI> alternates) {

  /** Of which the page tells nothing. */
  public static final Surroundings NONE = new Surroundings(null, List.of(), null, Map.of());

  public Surroundings {
    tags = List.copyOf(tags);
    alternates = Collections.unmodifiableMap(new LinkedHashMap<>(alternates));
  }
}
