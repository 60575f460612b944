package org.clipsheet.model.source;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One of the listings that a listing consists of.
 *
 * @param changed when it last changed, as the whole says; absent where it does not
 */
public record ListingPart(URI address, @Nullable StatedTime changed) {}
