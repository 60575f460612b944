package org.clipsheet.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clipsheet.store.Samples.keepEdition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.edition.Delivery;
import org.clipsheet.model.edition.DeliveryState;
import org.clipsheet.model.edition.EditionId;
import org.junit.jupiter.api.Test;

public abstract class OutboxContract extends StoreContract {

  private static final Duration LEASE = Duration.ofMinutes(5);

  @Test
  void claimedMessageHasTheBytesThatWereEnqueued() {
    enqueue("desk@example.org", NOON);

    ClaimedDelivery claimed = claim(NOON).getFirst();

    assertThat(claimed.message().bytes()).isEqualTo("to desk@example.org".getBytes(UTF_8));
    assertThat(claimed.delivery().messageId()).isEqualTo("<desk@example.org>");
    assertThat(claimed.delivery().state()).isEqualTo(DeliveryState.DUE);
    assertThat(claimed.delivery().attempts()).isZero();
  }

  @Test
  void editionHasOneDeliveryPerRecipient() {
    EditionId edition = enqueue("desk@example.org", NOON);

    write(tx -> tx.outbox().enqueue(edition, "desk@example.org", "<other>", new byte[0], NOON));

    assertThat(list(tx -> tx.outbox().of(edition)))
        .extracting(Delivery::messageId)
        .containsExactly("<desk@example.org>");
  }

  @Test
  void messageIdIsNeverGivenTwice() {
    EditionId edition = enqueue("desk@example.org", NOON);

    assertThatThrownBy(() -> write(tx ->
            tx.outbox().enqueue(edition, "b@example.org", "<desk@example.org>", new byte[0], NOON)))
        .isInstanceOf(StoreException.class);
  }

  @Test
  void claimedDeliveryIsNotClaimedAgainUntilItsLeaseRunsOut() {
    enqueue("desk@example.org", NOON);

    assertThat(claim(NOON)).hasSize(1);
    assertThat(claim(NOON.plus(LEASE).minusMillis(1))).isEmpty();
    assertThat(claim(NOON.plus(LEASE))).hasSize(1);
  }

  @Test
  void deliveryWhoseLeaseRanOutIsInDoubtAndEveryClaimCounts() {
    enqueue("desk@example.org", NOON);
    claim(NOON);

    Delivery second = claim(NOON.plus(LEASE)).getFirst().delivery();
    Delivery third = claim(NOON.plus(LEASE.multipliedBy(2))).getFirst().delivery();

    assertThat(second.state()).isEqualTo(DeliveryState.IN_DOUBT);
    assertThat(second.attempts()).isEqualTo(1);
    assertThat(third.attempts()).isEqualTo(2);
  }

  @Test
  void orphansAreInDoubtAtOnce() {
    EditionId edition = enqueue("desk@example.org", NOON);
    claim(NOON);

    write(tx -> tx.outbox().releaseOrphans(NOON.plusSeconds(1)));

    Delivery orphan = reading(tx -> tx.outbox().of(edition)).getFirst();
    assertThat(orphan.state()).isEqualTo(DeliveryState.IN_DOUBT);
    assertThat(orphan.attempts()).isEqualTo(1);
    assertThat(claim(NOON.plusSeconds(1))).hasSize(1);
  }

  @Test
  void dueDeliveriesAreClaimedOldestFirstUpToTheLimit() {
    enqueue("late@example.org", NOON.plusSeconds(2));
    enqueue("early@example.org", NOON.plusSeconds(1));
    enqueue("future@example.org", NOON.plusSeconds(9));

    List<ClaimedDelivery> first = claim(NOON.plusSeconds(2), 1);
    List<ClaimedDelivery> second = claim(NOON.plusSeconds(2), 5);

    assertThat(first)
        .extracting(c -> c.delivery().recipient())
        .containsExactly("early@example.org");
    assertThat(second)
        .extracting(c -> c.delivery().recipient())
        .containsExactly("late@example.org");
  }

  @Test
  void sentDeliveryIsSettledForGood() {
    EditionId edition = enqueue("desk@example.org", NOON);
    Delivery claimed = claim(NOON).getFirst().delivery();

    record(claimed, DeliveryState.SENT, null, NOON);
    record(claimed, DeliveryState.DUE, "too late", NOON);

    assertThat(reading(tx -> tx.outbox().of(edition)).getFirst().state())
        .isEqualTo(DeliveryState.SENT);
    assertThat(claim(NOON.plus(Duration.ofDays(9)))).isEmpty();
    assertThat(find(tx -> tx.outbox().nextDue())).isEmpty();
    assertThat(list(tx -> tx.outbox().waiting())).isEmpty();
  }

  @Test
  void deferredDeliveryIsDueAgainWhenSaid() {
    enqueue("desk@example.org", NOON);
    Delivery claimed = claim(NOON).getFirst().delivery();

    record(claimed, DeliveryState.DUE, "421 try later", NOON.plusSeconds(60));

    assertThat(find(tx -> tx.outbox().nextDue())).contains(NOON.plusSeconds(60));
    assertThat(claim(NOON.plusSeconds(59))).isEmpty();
    Delivery again = claim(NOON.plusSeconds(60)).getFirst().delivery();
    assertThat(again.state()).isEqualTo(DeliveryState.DUE);
    assertThat(again.attempts()).isEqualTo(1);
    assertThat(again.lastError()).isEqualTo("421 try later");
  }

  @Test
  void deliveryInDoubtIsClaimedAsSuch() {
    enqueue("desk@example.org", NOON);
    record(
        claim(NOON).getFirst().delivery(),
        DeliveryState.IN_DOUBT,
        "no answer",
        NOON.plusSeconds(60));

    assertThat(claim(NOON.plusSeconds(60)).getFirst().delivery().state())
        .isEqualTo(DeliveryState.IN_DOUBT);
  }

  @Test
  void nextDueIsTheEndOfALeaseWhenNothingElseWaits() {
    assertThat(find(tx -> tx.outbox().nextDue())).isEmpty();
    enqueue("desk@example.org", NOON);
    claim(NOON);

    assertThat(find(tx -> tx.outbox().nextDue())).contains(NOON.plus(LEASE));
  }

  @Test
  void givenUpDeliveriesAreToldFromAMomentOn() {
    enqueue("gone@example.org", NOON);
    record(claim(NOON).getFirst().delivery(), DeliveryState.FAILED, "550 no such user", NOON);

    assertThat(list(tx -> tx.outbox().failedSince(NOON)))
        .extracting(Delivery::lastError)
        .containsExactly("550 no such user");
    assertThat(list(tx -> tx.outbox().failedSince(NOON.plusMillis(1)))).isEmpty();
    assertThat(list(tx -> tx.outbox().waiting())).isEmpty();
  }

  private EditionId enqueue(String recipient, Instant dueAt) {
    return writing(tx -> {
      EditionId edition = keepEdition(tx, dueAt);
      tx.outbox()
          .enqueue(
              edition,
              recipient,
              "<" + recipient + ">",
              ("to " + recipient).getBytes(UTF_8),
              dueAt);
      return edition;
    });
  }

  private List<ClaimedDelivery> claim(Instant now) {
    return claim(now, 10);
  }

  private List<ClaimedDelivery> claim(Instant now, int limit) {
    return writing(tx -> tx.outbox().claimDue(now, LEASE, limit));
  }

  private void record(
      Delivery delivery,
      DeliveryState state,
      @org.jspecify.annotations.Nullable String error,
      Instant next) {
    write(tx -> tx.outbox().record(delivery.id(), state, Optional.ofNullable(error), next, NOON));
  }
}
