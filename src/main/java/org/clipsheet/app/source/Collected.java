package org.clipsheet.app.source;

import java.net.URI;
import java.time.Instant;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.Validators;
import org.jspecify.annotations.Nullable;

/** What asking a source for its listing came to. */
sealed interface Collected {

  /**
   * There is one.
   *
   * @param feed the feed that stood for the page at the source's address; absent: that address was read itself
   * @param validators of the address that was read; {@link Validators#NONE} where an unchanged answer from there would
   *     prove nothing
   * @param hash SHA-256 of what was read, in hex; absent likewise
   */
  record Listed(
      Listing listing,
      @Nullable URI feed,
      Validators validators,
      @Nullable String hash) implements Collected {}

  /** The server or the bytes say that nothing changed. */
  record Unchanged(Validators validators) implements Collected {}

  /**
   * None was to be had.
   *
   * @param status HTTP status, 0 where there was no answer or the answer was no listing
   * @param retryAt when the server wants to be asked again; absent: it did not say
   * @param gone whether asking the same address again is useless
   */
  record Missed(String reason, int status, @Nullable Instant retryAt, boolean gone)
      implements Collected {}
}
