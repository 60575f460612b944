package org.clipsheet.app.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.clipsheet.mail.MailServer;
import org.clipsheet.mail.MailSettings;
import org.clipsheet.mail.ScriptedMailServer;
import org.clipsheet.model.edition.Delivery;
import org.clipsheet.model.edition.DeliveryState;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.edition.DigestName;
import org.clipsheet.model.edition.EditionId;
import org.clipsheet.model.edition.Schedule;
import org.clipsheet.model.edition.WhenEmpty;
import org.clipsheet.store.NewEdition;
import org.clipsheet.store.Store;
import org.clipsheet.store.jdbc.JdbcStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outbox of a real store against mail servers that do what mail servers do. */
class DeliverOutboxTest {
  private static final String FROM = "clipsheet@example.org";
  private static final String MESSAGE_ID = "<1@example.org>";
  private static final Instant START = Instant.parse("2026-11-23T07:00:00Z");

  @TempDir
  private Path folder = Path.of("");

  private final AtomicReference<Instant> now = new AtomicReference<>(START);
  private final InstantSource clock = now::get;

  @SuppressWarnings("NullAway.Init")
  private Store store;

  private EditionId edition = new EditionId(0);

  @BeforeEach
  void commitAnEditionForTwoReaders() {
    store = JdbcStore.open(folder);
    edition = store.inTransaction(tx -> {
      tx.editions().ensure(digest(), List.of(), START, START);
      EditionId id = tx.editions()
          .insert(new NewEdition(
              digest().name(), START, START, "{}", List.of(), START.plusSeconds(86400)));
      tx.outbox().enqueue(id, "one@example.org", MESSAGE_ID, message(), START);
      tx.outbox().enqueue(id, "two@example.org", "<2@example.org>", message(), START);
      return id;
    });
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatTheServerTakesIsSentOnce() throws Exception {
    try (ScriptedMailServer server = new ScriptedMailServer("QUIT", "221 bye")) {
      assertThat(deliver(server)).hasSize(2);
      assertThat(deliver(server)).isEmpty();

      assertThat(states()).containsExactly(DeliveryState.SENT, DeliveryState.SENT);
      assertThat(messagesHeardBy(server)).isEqualTo(2);
    }
  }

  @Test
  void aServerThatIsBusyIsTriedAgainLaterAndTheMessageStaysTheSame() throws Exception {
    try (ScriptedMailServer busy = new ScriptedMailServer("RCPT", "450 greylisted")) {
      deliver(busy);
      assertThat(states()).containsExactly(DeliveryState.DUE, DeliveryState.DUE);
      assertThat(deliver(busy)).as("not yet due again").isEmpty();
    }
    step(Duration.ofMinutes(2));
    try (ScriptedMailServer good = new ScriptedMailServer("QUIT", "221 bye")) {
      deliver(good);

      assertThat(states()).containsExactly(DeliveryState.SENT, DeliveryState.SENT);
      assertThat(good.heard()).contains("Message-ID: " + MESSAGE_ID);
    }
  }

  @Test
  void aRefusedReaderFailsForGoodWithTheServersWords() throws Exception {
    try (ScriptedMailServer server = new ScriptedMailServer("RCPT", "550 no such user")) {
      deliver(server);
    }

    assertThat(states()).containsExactly(DeliveryState.FAILED, DeliveryState.FAILED);
    assertThat(deliveries().getFirst().lastError()).contains("550 no such user");
    List<Delivery> failed = store.read(tx -> tx.outbox().failedSince(START));
    assertThat(failed).as("for the next digest to tell").hasSize(2);
  }

  @Test
  void aLostAnswerIsDoubtAndTheSecondTryCarriesTheSameMessage() throws Exception {
    try (ScriptedMailServer forgetful = new ScriptedMailServer("DOT", ScriptedMailServer.HANG_UP)) {
      deliver(forgetful);
      assertThat(states()).containsExactly(DeliveryState.IN_DOUBT, DeliveryState.IN_DOUBT);
    }
    step(Duration.ofMinutes(16));
    try (ScriptedMailServer good = new ScriptedMailServer("QUIT", "221 bye")) {
      deliver(good);

      assertThat(good.heard()).contains("Message-ID: " + MESSAGE_ID);
      assertThat(states()).containsExactly(DeliveryState.SENT, DeliveryState.SENT);
    }
  }

  @Test
  void aServerThatIsAwayForAWeekIsGivenUpAndToldOf() throws Exception {
    try (ScriptedMailServer busy = new ScriptedMailServer("GREETING", "421 closed")) {
      for (int attempts = 0; states().contains(DeliveryState.DUE); attempts++) {
        deliver(busy);
        step(Duration.ofHours(1));
        assertThat(attempts).isLessThan(200);
      }
    }

    assertThat(now.get()).isAfter(START.plus(Duration.ofDays(6)));
    assertThat(deliveries()).allSatisfy(delivery -> {
      assertThat(delivery.state()).isEqualTo(DeliveryState.FAILED);
      assertThat(delivery.lastError()).startsWith("given up: ");
    });
  }

  private List<DeliveryReport> deliver(ScriptedMailServer server) {
    MailSettings settings = new MailSettings(
        FROM,
        "127.0.0.1",
        server.port(),
        MailSettings.Security.NONE,
        null,
        null,
        MailSettings.Timeouts.DEFAULT);
    return new DeliverOutbox(store, clock).deliver(new MailServer(settings), FROM);
  }

  private List<Delivery> deliveries() {
    return store.read(tx -> tx.outbox().of(edition));
  }

  private List<DeliveryState> states() {
    return deliveries().stream().map(Delivery::state).toList();
  }

  private static long messagesHeardBy(ScriptedMailServer server) {
    return server.heard().stream().filter("."::equals).count();
  }

  private void step(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  private static byte[] message() {
    return ("Message-ID: " + MESSAGE_ID + "\r\n\r\nx\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static Digest digest() {
    return new Digest(
        new DigestName("Brief"),
        List.of("one@example.org", "two@example.org"),
        new Schedule.At(List.of(LocalTime.of(7, 0)), Set.of(DayOfWeek.MONDAY)),
        ZoneOffset.UTC,
        "en",
        List.of(),
        60,
        WhenEmpty.SEND,
        null);
  }
}
