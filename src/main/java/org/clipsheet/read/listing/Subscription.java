package org.clipsheet.read.listing;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A feed as another program or a list names it.
 *
 * @param name absent where only the address stands
 * @param folder in which it stood, the folders parted by {@code " / "}; absent where it stood in none
 */
public record Subscription(
    @Nullable String name, URI url, @Nullable String folder) {}
