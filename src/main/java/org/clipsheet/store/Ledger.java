package org.clipsheet.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.source.EntryId;
import org.clipsheet.model.source.RuleMiss;
import org.clipsheet.model.source.SourceName;

/** The ledger of decisions; rows are added and never changed. */
public interface Ledger {

  void record(Decision decision);

  /** All that was decided about the entry, in order. */
  List<Decision> of(EntryId entry);

  /**
   * The rule that gave nothing on the pages read last, as {@link Decision#RULE_MISSED} rows tell: on three pages in a row,
   * or on all there are. Empty where the newest of these pages was read by it.
   */
  Optional<RuleMiss> missedRule(SourceName source);

  /** What polls and readings add up to from {@code from} (exclusive) to {@code until} (inclusive), over these sources. */
  PeriodCounts count(List<SourceName> sources, Instant from, Instant until);
}
