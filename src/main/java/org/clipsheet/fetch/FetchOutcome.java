package org.clipsheet.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.clipsheet.model.source.Validators;
import org.clipsheet.model.source.WebDocument;

/** How an exchange ended. Reasons are in words for a user and hold neither passwords nor query strings. */
public sealed interface FetchOutcome {

  /** @param movedTo the last address, where every redirect on the way was permanent (301, 308) */
  record Fetched(WebDocument document, Validators validators, Optional<URI> movedTo)
      implements FetchOutcome {}

  /** The server said that nothing changed (304). */
  record NotModified(Validators validators) implements FetchOutcome {}

  /** The server asked to come back later (429, 503 with Retry-After). It says nothing of whether the address is well. */
  record Deferred(Instant retryAt, String reason) implements FetchOutcome {}

  /** It may not be fetched: robots.txt, a private address. Asking again soon is useless. */
  record Refused(String reason) implements FetchOutcome {}

  /** @param status of the answer, 0 where there was none */
  record Failed(String reason, int status) implements FetchOutcome {}
}
