package org.clipsheet.store;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.clipsheet.model.source.SourceHistory;
import org.clipsheet.model.source.SourceName;
import org.clipsheet.model.source.Validators;
import org.jspecify.annotations.Nullable;

/**
 * What polling has taught of a source.
 *
 * @param title the title its listing states
 * @param firstPolledAt when a poll first succeeded as a whole; absent: its backlog is still to come
 * @param lastPolledAt when it was last polled, whatever came of it
 * @param lastSuccessAt when a listing was last read or found unchanged
 * @param lastNewEntryAt when a poll last brought a new entry
 * @param failures failed polls in a row
 * @param failingSince when the first of them was
 * @param lastError why the last failed; absent when it did not
 * @param lastStatus HTTP status of the last failed poll, 0 where there was no answer or no failure
 * @param feed the feed by which the page at {@code url} was last read, and which is asked in its stead; absent: {@code url}
 *     is asked. {@code validators} and {@code contentHash} are of the one that is asked
 * @param contentHash SHA-256 of the last listing read, in hex; tells an unchanged body from servers without validators
 */
public record SourceState(
    SourceName name,
    URI url,
    @Nullable String title,
    @Nullable Instant firstPolledAt,
    @Nullable Instant lastPolledAt,
    @Nullable Instant lastSuccessAt,
    @Nullable Instant lastNewEntryAt,
    int failures,
    @Nullable Instant failingSince,
    @Nullable String lastError,
    int lastStatus,
    Instant nextPollAt,
    @Nullable URI feed,
    Validators validators,
    @Nullable String contentHash) {

  /**
   * The part by which a source is judged.
   *
   * @param newEntriesAt when its newest entries came
   * @param paused whether the user suspended it
   */
  public SourceHistory history(List<Instant> newEntriesAt, boolean paused) {
    return new SourceHistory(
        firstPolledAt,
        lastPolledAt,
        lastSuccessAt,
        lastNewEntryAt,
        failures,
        failingSince,
        lastError,
        lastStatus,
        newEntriesAt,
        paused);
  }
}
