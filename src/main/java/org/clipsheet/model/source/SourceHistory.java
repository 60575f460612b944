package org.clipsheet.model.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What polling has taught of one source.
 *
 * @param firstPolledAt when a poll first succeeded
 * @param lastPolledAt when it was last polled, whatever came of it; absent: never
 * @param lastSuccessAt when a listing was last read or found unchanged
 * @param lastNewEntryAt when a poll last brought a new entry
 * @param failures failed polls in a row; 0 after any that did not fail
 * @param failingSince when the first of them was
 * @param lastError why the last failed, in words
 * @param lastStatus HTTP status of the last failed poll, 0 where there was no answer
 * @param newEntriesAt when its newest entries were published or first seen, about 50, in any order
 * @param paused whether the user suspended it
 */
public record SourceHistory(
    @Nullable Instant firstPolledAt,
    @Nullable Instant lastPolledAt,
    @Nullable Instant lastSuccessAt,
    @Nullable Instant lastNewEntryAt,
    int failures,
    @Nullable Instant failingSince,
    @Nullable String lastError,
    int lastStatus,
    List<Instant> newEntriesAt,
    boolean paused) {

  public SourceHistory {
    newEntriesAt = List.copyOf(newEntriesAt);
    if (failures < 0) {
      throw new IllegalArgumentException("failures in a row are negative: " + failures);
    }
  }

  /** How many of the newest entries tell a source's pace. */
  public static final int ENTRIES = 50;

  /** The same after a poll that did not fail. */
  public SourceHistory succeeded(Instant at) {
    return new SourceHistory(
        firstPolledAt != null ? firstPolledAt : at,
        at,
        at,
        lastNewEntryAt,
        0,
        null,
        null,
        0,
        newEntriesAt,
        paused);
  }

  /**
   * The same after a poll that failed.
   *
   * @param status HTTP status, 0 where there was no answer
   */
  public SourceHistory failed(Instant at, String reason, int status) {
    return new SourceHistory(
        firstPolledAt,
        at,
        lastSuccessAt,
        lastNewEntryAt,
        failures + 1,
        failingSince != null ? failingSince : at,
        reason,
        status,
        newEntriesAt,
        paused);
  }
}
