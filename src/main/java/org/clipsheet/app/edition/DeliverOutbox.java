package org.clipsheet.app.edition;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clipsheet.mail.MailServer;
import org.clipsheet.mail.SendOutcome;
import org.clipsheet.model.edition.Delivery;
import org.clipsheet.model.edition.DeliveryState;
import org.clipsheet.store.ClaimedDelivery;
import org.clipsheet.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due in the outbox, one delivery after the other: claim, send, record. A recipient that is refused leaves
 * the others untouched. Thread-safe.
 */
public final class DeliverOutbox {
  private static final Logger LOG = LoggerFactory.getLogger(DeliverOutbox.class);

  /** Longer than the longest attempt that the time limits of SMTP allow. */
  private static final Duration LEASE = Duration.ofMinutes(45);

  private static final int BATCH = 10;

  private final Store store;
  private final InstantSource clock;

  public DeliverOutbox(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Tries every due delivery once; an interrupted thread stops after the one in work. */
  public List<DeliveryReport> deliver(MailServer server, String envelopeFrom) {
    List<DeliveryReport> reports = new ArrayList<>();
    List<ClaimedDelivery> claimed;
    do {
      claimed = store.inTransaction(tx -> tx.outbox().claimDue(clock.instant(), LEASE, BATCH));
      for (ClaimedDelivery delivery : claimed) {
        reports.add(attempt(server, envelopeFrom, delivery));
      }
    } while (!claimed.isEmpty() && !Thread.currentThread().isInterrupted());
    return reports;
  }

  private DeliveryReport attempt(MailServer server, String envelopeFrom, ClaimedDelivery claimed) {
    Delivery delivery = claimed.delivery();
    SendOutcome outcome =
        server.send(claimed.message().bytes(), envelopeFrom, delivery.recipient());
    Verdict verdict = verdict(delivery, outcome, clock.instant());
    store.inTransaction(tx -> {
      tx.outbox()
          .record(
              delivery.id(),
              verdict.state(),
              verdict.error(),
              verdict.nextAttemptAt(),
              clock.instant());
      return null;
    });
    report(delivery, verdict);
    return new DeliveryReport(delivery.recipient(), verdict.state(), verdict.error());
  }

  private record Verdict(DeliveryState state, Optional<String> error, Instant nextAttemptAt) {}

  private static Verdict verdict(Delivery delivery, SendOutcome outcome, Instant now) {
    return switch (outcome) {
      case SendOutcome.Accepted accepted -> new Verdict(DeliveryState.SENT, Optional.empty(), now);
      case SendOutcome.Postponed postponed -> again(delivery, postponed.reason(), now);
      case SendOutcome.Misconfigured misconfigured -> again(delivery, misconfigured.reason(), now);
      case SendOutcome.Rejected rejected ->
        new Verdict(DeliveryState.FAILED, Optional.of(rejected.reason()), now);
      case SendOutcome.InDoubt doubt -> inDoubt(delivery, doubt.reason(), now);
    };
  }

  private static Verdict again(Delivery delivery, String reason, Instant now) {
    return RetrySchedule.afterFailure(delivery.attempts() + 1, now)
        .map(next -> new Verdict(standing(delivery), Optional.of(reason), next))
        .orElseGet(
            () -> new Verdict(DeliveryState.FAILED, Optional.of("given up: " + reason), now));
  }

  /** Once in doubt, a delivery stays so until a server accepts it: the second copy must not pass for the first. */
  private static DeliveryState standing(Delivery delivery) {
    return delivery.state() == DeliveryState.IN_DOUBT ? DeliveryState.IN_DOUBT : DeliveryState.DUE;
  }

  /** Tried once more; a server that loses its answer twice has most likely taken the message twice. */
  private static Verdict inDoubt(Delivery delivery, String reason, Instant now) {
    return delivery.state() == DeliveryState.IN_DOUBT
        ? new Verdict(
            DeliveryState.FAILED,
            Optional.of("twice without an answer, probably delivered: " + reason),
            now)
        : new Verdict(DeliveryState.IN_DOUBT, Optional.of(reason), RetrySchedule.afterDoubt(now));
  }

  private static void report(Delivery delivery, Verdict verdict) {
    switch (verdict.state()) {
      case SENT ->
        LOG.debug(
            "delivered {} to {}{}",
            delivery.messageId(),
            delivery.recipient(),
            delivery.state() == DeliveryState.IN_DOUBT ? ", perhaps for the second time" : "");
      case FAILED ->
        LOG.error(
            "delivery of {} to {} failed for good: {}",
            delivery.messageId(),
            delivery.recipient(),
            verdict.error().orElse(""));
      case DUE, IN_DOUBT, SENDING ->
        LOG.warn(
            "delivery of {} to {} is to be tried again at {}: {}",
            delivery.messageId(),
            delivery.recipient(),
            verdict.nextAttemptAt(),
            verdict.error().orElse(""));
    }
  }
}
