package org.clipsheet.digest;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.clipsheet.model.edition.Item;
import org.clipsheet.model.edition.ItemKind;
import org.clipsheet.model.edition.Receipt;

/**
 * The part of a {@link Receipt} that is known before the edition is composed: what polling and reading came to from
 * {@code from} (exclusive) to {@code until} (inclusive). Each count means what it means there.
 */
public record ReceiptCounts(
    Instant from,
    Instant until,
    int sourcesConfigured,
    int sourcesDue,
    int sourcesRead,
    int sourcesUnchanged,
    int sourcesFailed,
    int sourcesSilent,
    int entriesSeen,
    int entriesKnown,
    int entriesNew,
    int articlesRead,
    int fromFeedOnly,
    int failed,
    int backlog) {
  private static final Set<ItemKind> SHOWN =
      EnumSet.of(ItemKind.CARD, ItemKind.VERSION, ItemKind.LATE);
  private static final Set<ItemKind> FOLDED = EnumSet.of(ItemKind.CARRIER, ItemKind.SINCE);
  private static final Set<ItemKind> LEFT_OVER = EnumSet.of(ItemKind.MORE);

  /**
   * The receipt of an edition that tells these items.
   *
   * @throws IllegalArgumentException if the counts do not add up among themselves
   */
  Receipt receipt(Collection<Item> items) {
    return new Receipt(
        from,
        until,
        sourcesConfigured,
        sourcesDue,
        sourcesRead,
        sourcesUnchanged,
        sourcesFailed,
        sourcesSilent,
        entriesSeen,
        entriesKnown,
        entriesNew,
        articlesRead,
        fromFeedOnly,
        failed,
        backlog,
        items.size(),
        count(items, SHOWN),
        count(items, FOLDED),
        count(items, LEFT_OVER));
  }

  private static int count(Collection<Item> items, Set<ItemKind> kinds) {
    return (int) items.stream().filter(item -> kinds.contains(item.kind())).count();
  }
}
