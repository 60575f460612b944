package org.clipsheet.app.source;

import java.net.URI;
import java.time.Instant;
import org.clipsheet.model.source.SourceName;
import org.clipsheet.store.Intake;
import org.clipsheet.store.Poll;
import org.jspecify.annotations.Nullable;

/**
 * What one poll came to.
 *
 * @param reason why it failed; absent unless it did
 * @param feed the feed that was read in the stead of the page that names it; absent where none was
 * @param matched articles that satisfied a watch, those read at a second try included
 */
public record PollReport(
    SourceName source,
    Poll.Outcome outcome,
    @Nullable String reason,
    @Nullable URI feed,
    Intake intake,
    int matched,
    Instant nextPollAt) {

  PollReport withMatched(int more) {
    return new PollReport(source, outcome, reason, feed, intake, matched + more, nextPollAt);
  }

  /** In a few words, for a line of output. */
  public String describe() {
    return switch (outcome) {
      case READ ->
        "%d entries, %d new: %d read, %d from the feed only, %d failed, %d backlog; %d matched"
                .formatted(
                    intake.seen(),
                    intake.fresh(),
                    intake.read(),
                    intake.feedOnly(),
                    intake.failed(),
                    intake.backlog(),
                    matched)
            + (feed == null ? "" : "; by the page's feed " + feed);
      case UNCHANGED -> "unchanged";
      case FAILED -> "failed: " + reason;
    };
  }
}
