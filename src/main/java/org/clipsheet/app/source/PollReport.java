package org.clipsheet.app.source;

import java.time.Instant;
import org.clipsheet.model.source.SourceName;
import org.clipsheet.store.Intake;
import org.clipsheet.store.Poll;
import org.jspecify.annotations.Nullable;

/**
 * What one poll came to.
 *
 * @param reason why it failed, or which feed stood for the page that was asked; absent otherwise
 * @param matched articles that satisfied a watch, those read at a second try included
 */
public record PollReport(
    SourceName source,
    Poll.Outcome outcome,
    @Nullable String reason,
    Intake intake,
    int matched,
    Instant nextPollAt) {

  PollReport withMatched(int more) {
    return new PollReport(source, outcome, reason, intake, matched + more, nextPollAt);
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
            + (reason == null ? "" : "; " + reason);
      case UNCHANGED -> "unchanged";
      case FAILED -> "failed: " + reason;
    };
  }
}
