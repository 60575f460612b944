package org.clipsheet.store;

import java.time.Instant;
import org.clipsheet.model.edition.EditionId;
import org.clipsheet.model.source.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * One row of the ledger: what happened to an entry at a stage, and why.
 *
 * @param outcome a word or two from a fixed list per stage, such as {@code read}, {@code feed only}, {@code matched}
 * @param reason in words, for a person
 * @param edition the edition it concerns
 */
public record Decision(
    EntryId entry,
    Stage stage,
    String outcome,
    String reason,
    @Nullable EditionId edition,
    Instant at) {

  /** A page was read without a rule that its source has for it; the reason begins with the rule. */
  public static final String RULE_MISSED = "rule missed";
}
