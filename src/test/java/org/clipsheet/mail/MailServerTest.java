package org.clipsheet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.clipsheet.mail.MailSettings.Security;
import org.clipsheet.mail.MailSettings.Timeouts;
import org.clipsheet.mail.SendOutcome.Accepted;
import org.clipsheet.mail.SendOutcome.InDoubt;
import org.clipsheet.mail.SendOutcome.Misconfigured;
import org.clipsheet.mail.SendOutcome.Postponed;
import org.clipsheet.mail.SendOutcome.Rejected;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One message to good, busy and faulty servers: how it ended decides whether it is sent again. */
class MailServerTest {
  private static final String FROM = "clipsheet@example.org";
  private static final String TO = "desk@example.org";
  private static final String PASSWORD = "s3cret-pass";
  private static final byte[] MESSAGE =
      bytes("Message-ID: <1@example.org>\r\nSubject: x\r\n\r\nBody\r\n");

  @Test
  void theBytesArriveAsTheyAre() throws Exception {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try {
      SendOutcome outcome = new MailServer(settings(mail.getSmtp().getPort(), Security.NONE, null))
          .send(MESSAGE, FROM, TO);

      assertThat(outcome).isInstanceOf(Accepted.class);
      assertThat(mail.getReceivedMessages()).hasSize(1);
      MimeMessage received = mail.getReceivedMessages()[0];
      assertThat(received.getMessageID()).isEqualTo("<1@example.org>");
      assertThat(received.getContent().toString().strip()).isEqualTo("Body");
    } finally {
      mail.stop();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GREETING, 421 too busy, Postponed",
    "GREETING, 554 go away, Misconfigured",
    "AUTH, 454 later, Postponed",
    "AUTH, 535 wrong password, Misconfigured",
    "MAIL, 451 try later, Postponed",
    "MAIL, 530 log in first, Misconfigured",
    "MAIL, 550 sender refused, Rejected",
    "RCPT, 450 greylisted, Postponed",
    "RCPT, 550 no such user, Rejected",
    "DATA, 452 disk full, Postponed",
    "DATA, 554 no, Rejected",
    "DOT, 451 scanner away, Postponed",
    "DOT, 554 spam, Rejected",
    "DOT, nonsense, InDoubt"
  })
  void aRefusalDecidesByItsNumberAndItsStage(String stage, String answer, String outcome)
      throws Exception {
    SendOutcome ended = sentTo(stage, answer);

    assertThat(ended.getClass().getSimpleName()).isEqualTo(outcome);
    if (!answer.equals("nonsense")) {
      assertThat(ended.toString()).contains(answer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GREETING", "EHLO", "AUTH", "MAIL", "RCPT", "DATA"})
  void whoHangsUpBeforeTheFinalDotHasNothing(String stage) throws Exception {
    assertThat(sentTo(stage, ScriptedMailServer.HANG_UP)).isInstanceOf(Postponed.class);
  }

  @Test
  void whoHangsUpAfterTheFinalDotMayHaveIt() throws Exception {
    assertThat(sentTo("DOT", ScriptedMailServer.HANG_UP)).isInstanceOf(InDoubt.class);
  }

  @Test
  void whoHangsUpInsteadOfSayingGoodbyeHasIt() throws Exception {
    assertThat(sentTo("QUIT", ScriptedMailServer.HANG_UP)).isInstanceOf(Accepted.class);
  }

  @Test
  void aServerThatIsAwayIsTriedAgain() throws Exception {
    int nobody;
    try (ScriptedMailServer gone = new ScriptedMailServer("QUIT", "221 bye")) {
      nobody = gone.port();
    }

    assertThat(new MailServer(settings(nobody, Security.NONE, null)).send(MESSAGE, FROM, TO))
        .isInstanceOf(Postponed.class);
  }

  @Test
  void aServerThatNeverAnswersTheDotLeavesItInDoubt() throws Exception {
    try (ScriptedMailServer server = new ScriptedMailServer("DOT", "250-still thinking")) {
      MailSettings impatient = new MailSettings(
          FROM,
          "127.0.0.1",
          server.port(),
          Security.NONE,
          null,
          null,
          new Timeouts(
              Duration.ofSeconds(5),
              Duration.ofSeconds(5),
              Duration.ofMillis(200),
              Duration.ofSeconds(10)));

      assertThat(new MailServer(impatient).send(MESSAGE, FROM, TO)).isInstanceOf(InDoubt.class);
    }
  }

  @Test
  void withoutStarttlsNothingIsSaidAndNoPasswordSent() throws Exception {
    try (ScriptedMailServer server = new ScriptedMailServer("QUIT", "221 bye")) {
      SendOutcome outcome = new MailServer(settings(server.port(), Security.STARTTLS, "reader"))
          .send(MESSAGE, FROM, TO);

      assertThat(outcome).isInstanceOf(Misconfigured.class);
      assertThat(server.heard())
          .isNotEmpty()
          .allMatch(line -> line.startsWith("EHLO ") || line.equals("QUIT"))
          .noneMatch(line -> line.contains(PASSWORD));
    }
  }

  @Test
  void aServerThatEchoesThePasswordDoesNotBringItIntoTheLog() throws Exception {
    String plain = Base64.getEncoder().encodeToString(bytes("\0reader\0" + PASSWORD));

    SendOutcome outcome = sentTo("AUTH", "535 cannot take " + plain + " nor " + PASSWORD);

    assertThat(outcome.toString()).contains("***").doesNotContain(PASSWORD).doesNotContain(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "desk@example.org\r\nRCPT TO:<thief@example.org>",
        "desk@example.org> NOTIFY=NEVER",
        "<desk@example.org",
        "desk",
        "",
        "a@example.org, b@example.org"
      })
  void aRecipientThatIsNotOneAddressNeverReachesTheServer(String recipient) throws Exception {
    try (ScriptedMailServer server = new ScriptedMailServer("QUIT", "221 bye")) {
      SendOutcome outcome = new MailServer(settings(server.port(), Security.NONE, null))
          .send(MESSAGE, FROM, recipient);

      assertThat(outcome).isInstanceOf(Rejected.class);
      assertThat(server.heard()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "smtp://mail.example.org, STARTTLS, 587",
    "smtp://mail.example.org:25, STARTTLS, 25",
    "smtps://mail.example.org, TLS, 465",
    "smtp://localhost, NONE, 25",
    "smtp://127.0.0.1:2525, NONE, 2525",
    "smtp://[::1]:2525, NONE, 2525",
    "smtps://localhost:4650, TLS, 4650",
    "smtp://localhost.example.org, STARTTLS, 587",
    "smtp://127.0.0.1.example.org, STARTTLS, 587"
  })
  void mailIsEncryptedUnlessItStaysOnThisMachine(String server, Security security, int port) {
    MailSettings settings = MailSettings.of(FROM, URI.create(server), null, null);

    assertThat(settings.security()).isEqualTo(security);
    assertThat(settings.port()).isEqualTo(port);
  }

  private static SendOutcome sentTo(String stage, String answer) throws Exception {
    try (ScriptedMailServer server = new ScriptedMailServer(stage, answer)) {
      return new MailServer(settings(server.port(), Security.NONE, "reader"))
          .send(MESSAGE, FROM, TO);
    }
  }

  private static MailSettings settings(int port, Security security, @Nullable String username) {
    return new MailSettings(
        FROM,
        "127.0.0.1",
        port,
        security,
        username,
        username == null ? null : PASSWORD,
        Timeouts.DEFAULT);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
