package org.clipsheet.model.edition;

import java.time.Instant;
import java.util.Collection;

/**
 * The account of the period {@code from} to {@code until}, for the watches of one digest. It adds up:
 * {@code sourcesDue = sourcesRead + sourcesUnchanged + sourcesFailed};
 * {@code entriesSeen = entriesKnown + entriesNew};
 * {@code entriesNew = articlesRead + fromFeedOnly + failed + backlog};
 * {@code matched = shown + folded + leftOver}.
 *
 * @param sourcesConfigured sources not paused
 * @param sourcesDue sources polled at least once in the period; each counts once, by its last poll
 * @param sourcesRead listed with something new in the period
 * @param sourcesUnchanged listed without anything new
 * @param sourcesFailed the last poll failed
 * @param sourcesSilent among all: nothing new for much longer than usual
 * @param entriesSeen entries over all listings read in the period
 * @param articlesRead new entries whose article was read, or that a full-text feed carried whole
 * @param fromFeedOnly new entries that stand for their article
 * @param failed new entries that gave nothing to watch
 * @param backlog new entries stored and not sent, being older than the first poll allows
 * @param matched articles that satisfied a watch of this digest and were not in an edition of it before
 * @param shown articles told by a card or a line of their own: stories, versions, found late
 * @param folded articles told as another carrier of a story
 * @param leftOver articles over the limit, listed by title
 */
public record Receipt(
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
    int backlog,
    int matched,
    int shown,
    int folded,
    int leftOver) {

  public Receipt {
    requireSum("sources due", sourcesDue, sourcesRead + sourcesUnchanged + sourcesFailed);
    requireSum("entries seen", entriesSeen, entriesKnown + entriesNew);
    requireSum("entries new", entriesNew, articlesRead + fromFeedOnly + failed + backlog);
    requireSum("matched", matched, shown + folded + leftOver);
  }

  /** The same period for an edition that tells these items, each an article. */
  public Receipt telling(Collection<Item> items) {
    int shown = 0;
    int folded = 0;
    int leftOver = 0;
    for (Item item : items) {
      switch (item.kind()) {
        case CARD, VERSION, LATE -> shown++;
        case CARRIER, SINCE -> folded++;
        case MORE -> leftOver++;
      }
    }
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
        shown,
        folded,
        leftOver);
  }

  private static void requireSum(String what, int whole, int parts) {
    if (whole != parts) {
      throw new IllegalArgumentException(
          "receipt does not add up: " + what + " " + whole + ", its parts " + parts);
    }
  }
}
