package org.clipsheet.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.clipsheet.model.source.SourceHistory;

/** Histories of sources for tests. */
final class Histories {
  /** A Monday. */
  static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  static final Instant LONG_AGO = NOW.minus(Duration.ofDays(90));

  private Histories() {}

  /** Polled a moment ago, without a failure; these entries are known. */
  static SourceHistory well(List<Instant> newEntriesAt) {
    Instant newest = newEntriesAt.stream().max(Instant::compareTo).orElse(null);
    return new SourceHistory(LONG_AGO, NOW, NOW, newest, 0, null, null, 0, newEntriesAt, false);
  }

  static SourceHistory failing(int failures, int status, String error) {
    Instant since = NOW.minus(Duration.ofHours(failures - 1));
    return new SourceHistory(
        LONG_AGO, NOW, LONG_AGO, LONG_AGO, failures, since, error, status, List.of(), false);
  }

  /** {@code count} entries, the last at {@code last}, each {@code gap} after the one before. */
  static List<Instant> steady(int count, Duration gap, Instant last) {
    List<Instant> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(last.minus(gap.multipliedBy(i)));
    }
    return entries;
  }
}
