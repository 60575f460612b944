package org.clipsheet.model.edition;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One article named by a line: who carried it, under which title.
 *
 * @param source the source's label
 * @param link where the article stands; absent where its entry had none or an unsafe one
 * @param language BCP 47 tag of the title
 */
public record Carrier(
    String source,
    String title,
    @Nullable URI link,
    @Nullable String language) {}
