package org.clipsheet.store;

import java.net.URI;
import java.time.Instant;
import org.clipsheet.model.source.SourceName;
import org.clipsheet.model.source.Validators;
import org.jspecify.annotations.Nullable;

/**
 * One poll of one source, as it ended.
 *
 * @param reason why it failed; absent unless it did
 * @param status HTTP status of a failed poll, 0 where there was no answer
 * @param intake the entries of the listing; {@link Intake#NONE} unless one was read
 * @param title the title its listing states; absent leaves the stored one
 * @param feed the feed that its page names and by which it was read; kept, like {@code contentHash}, with a listing that
 *     was read only
 * @param validators kept for the next poll of the same address; written only with a poll that did not fail
 */
public record Poll(
    SourceName source,
    Instant at,
    Outcome outcome,
    @Nullable String reason,
    int status,
    Intake intake,
    @Nullable String title,
    @Nullable URI feed,
    Validators validators,
    @Nullable String contentHash,
    Instant nextPollAt) {

  /** How a poll ended. */
  public enum Outcome {
    /** A listing was read. */
    READ,
    /** The server or the bytes said that nothing changed. */
    UNCHANGED,
    /** No listing could be had. */
    FAILED
  }
}
