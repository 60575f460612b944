package org.clipsheet.store;

/**
 * What a period's polls add up to; the parts of a receipt that do not depend on a digest. Each source counts once: as
 * failed if its last poll failed, else as read if any poll brought a new entry, else as unchanged.
 */
public record PeriodCounts(
    int sourcesDue,
    int sourcesRead,
    int sourcesUnchanged,
    int sourcesFailed,
    int entriesSeen,
    int entriesKnown,
    int entriesNew,
    int articlesRead,
    int fromFeedOnly,
    int failed,
    int backlog) {}
