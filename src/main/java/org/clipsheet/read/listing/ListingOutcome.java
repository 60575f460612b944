package org.clipsheet.read.listing;

import org.clipsheet.model.source.Listing;

/** How reading a listing ended. */
public sealed interface ListingOutcome {

  /** It is a listing; one without entries is a listing too. */
  record Listed(Listing listing) implements ListingOutcome {}

  /**
   * It is none.
   *
   * @param reason for the user, in words that say what was found instead and, where known, what to do
   */
  record Unlisted(String reason) implements ListingOutcome {}
}
