package org.clipsheet.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.edition.Delivery;
import org.clipsheet.model.edition.DeliveryId;
import org.clipsheet.model.edition.DeliveryState;
import org.clipsheet.model.edition.EditionId;

/** Deliveries, with the exact bytes that are sent in every attempt. */
public interface Outbox {

  /** Keeps a delivery due at once; nothing is written if the edition has one to this recipient. */
  void enqueue(
      EditionId edition, String recipient, String messageId, byte[] message, Instant dueAt);

  /**
   * Takes due deliveries for the time of the lease, oldest first. One whose lease ran out was being sent when its sender
   * ended: it comes back as in doubt.
   */
  List<ClaimedDelivery> claimDue(Instant now, Duration lease, int limit);

  /** Takes the leases of senders that ended; only the one process that holds the data may call it. */
  void releaseOrphans(Instant now);

  /** Writes how an attempt ended and, for one that is to be repeated, when. */
  void record(
      DeliveryId id,
      DeliveryState state,
      Optional<String> error,
      Instant nextAttemptAt,
      Instant at);

  /** When the next delivery is due; empty if none is waiting. */
  Optional<Instant> nextDue();

  List<Delivery> of(EditionId edition);

  /** Deliveries given up at or after {@code since}, oldest first. */
  List<Delivery> failedSince(Instant since);

  /** Deliveries committed and neither sent nor given up, oldest first. */
  List<Delivery> waiting();
}
