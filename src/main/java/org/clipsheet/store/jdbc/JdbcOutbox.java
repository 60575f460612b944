package org.clipsheet.store.jdbc;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.edition.Delivery;
import org.clipsheet.model.edition.DeliveryId;
import org.clipsheet.model.edition.DeliveryState;
import org.clipsheet.model.edition.EditionId;
import org.clipsheet.store.ClaimedDelivery;
import org.clipsheet.store.ClaimedDelivery.Message;
import org.clipsheet.store.Outbox;

/** A claimed delivery is {@code SENDING}, due again when its lease runs out. */
record JdbcOutbox(Session session) implements Outbox {

  private static final String DELIVERY = """
      SELECT id, edition_id, recipient, state, message_id, attempts, next_attempt_at, last_error FROM delivery
      """;

  @Override
  public void enqueue(
      EditionId edition, String recipient, String messageId, byte[] message, Instant dueAt) {
    session
        .sql("""
            INSERT INTO delivery (edition_id, recipient, message_id, message, state, next_attempt_at)
            VALUES (?, ?, ?, ?, 'DUE', ?)
            ON CONFLICT (edition_id, recipient) DO NOTHING
            """)
        .bind(edition.value())
        .bind(recipient)
        .bind(messageId)
        .bind(message)
        .bind(dueAt)
        .update();
  }

  @Override
  public List<ClaimedDelivery> claimDue(Instant now, Duration lease, int limit) {
    List<ClaimedDelivery> claimed = new ArrayList<>();
    for (Delivery delivery : due(now, limit)) {
      claim(delivery, now.plus(lease))
          .map(message -> new ClaimedDelivery(asTaken(delivery), message))
          .ifPresent(claimed::add);
    }
    return claimed;
  }

  private List<Delivery> due(Instant now, int limit) {
    return session.sql(DELIVERY + """
                 WHERE state IN ('DUE', 'SENDING', 'IN_DOUBT') AND next_attempt_at <= ?
                 ORDER BY next_attempt_at, id
                 LIMIT ?
                """).bind(now).bind(limit).list(JdbcOutbox::delivery);
  }

  private Optional<Message> claim(Delivery delivery, Instant leasedUntil) {
    return session
        .sql("""
            UPDATE delivery SET state = 'SENDING', attempts = attempts + 1, next_attempt_at = ?
             WHERE id = ? AND attempts = ?    -- repeated: elsewhere another sender may have taken it meanwhile
            RETURNING message
            """)
        .bind(leasedUntil)
        .bind(delivery.id().value())
        .bind(delivery.attempts())
        .first(row -> new Message(ByteBuffer.wrap(row.bytes("message")).asReadOnlyBuffer()));
  }

  /** Whoever held the lease that ran out may have handed the message over before it ended. */
  private static Delivery asTaken(Delivery delivery) {
    return delivery.state() == DeliveryState.SENDING
        ? new Delivery(
            delivery.id(),
            delivery.edition(),
            delivery.recipient(),
            DeliveryState.IN_DOUBT,
            delivery.messageId(),
            delivery.attempts(),
            delivery.nextAttemptAt(),
            delivery.lastError())
        : delivery;
  }

  @Override
  public void releaseOrphans(Instant now) {
    session
        .sql("UPDATE delivery SET state = 'IN_DOUBT', next_attempt_at = ? WHERE state = 'SENDING'")
        .bind(now)
        .update();
  }

  @Override
  public void record(
      DeliveryId id,
      DeliveryState state,
      Optional<String> error,
      Instant nextAttemptAt,
      Instant at) {
    session
        .sql("""
            UPDATE delivery SET state = ?, last_error = ?, next_attempt_at = ?, recorded_at = ?
             WHERE id = ? AND state <> 'SENT'    -- a sender that outlived its lease cannot unsend it
            """)
        .bind(state)
        .bind(error.orElse(null))
        .bind(nextAttemptAt)
        .bind(at)
        .bind(id.value())
        .update();
  }

  @Override
  public Optional<Instant> nextDue() {
    return session.sql("""
            SELECT next_attempt_at FROM delivery
             WHERE state IN ('DUE', 'SENDING', 'IN_DOUBT')
             ORDER BY next_attempt_at
             LIMIT 1
            """).first(row -> row.instant("next_attempt_at"));
  }

  @Override
  public List<Delivery> of(EditionId edition) {
    return session
        .sql(DELIVERY + " WHERE edition_id = ? ORDER BY id")
        .bind(edition.value())
        .list(JdbcOutbox::delivery);
  }

  @Override
  public List<Delivery> failedSince(Instant since) {
    return session
        .sql(DELIVERY + " WHERE state = 'FAILED' AND recorded_at >= ? ORDER BY recorded_at, id")
        .bind(since)
        .list(JdbcOutbox::delivery);
  }

  @Override
  public List<Delivery> waiting() {
    return session
        .sql(DELIVERY + " WHERE state IN ('DUE', 'SENDING', 'IN_DOUBT') ORDER BY id")
        .list(JdbcOutbox::delivery);
  }

  private static Delivery delivery(Row row) throws SQLException {
    return new Delivery(
        new DeliveryId(row.number("id")),
        new EditionId(row.number("edition_id")),
        row.text("recipient"),
        row.oneOf(DeliveryState.class, "state"),
        row.text("message_id"),
        row.count("attempts"),
        row.instant("next_attempt_at"),
        row.findText("last_error"));
  }
}
