package org.clipsheet.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;
import org.clipsheet.mail.SendOutcome.Rejected;

/**
 * Hands messages to the mail server, each over a connection of its own and to one recipient, so that one refused
 * recipient never holds up another. Thread-safe.
 */
public final class MailServer {

  private final MailSettings settings;
  private final SSLSocketFactory trust;

  /** A server whose certificate is checked against the machine's own list of authorities. */
  public MailServer(MailSettings settings) {
    this(settings, (SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  MailServer(MailSettings settings, SSLSocketFactory trust) {
    this.settings = settings;
    this.trust = trust;
  }

  /**
   * Sends the bytes as they are: nothing is added, re-encoded or normalised. Blocks until the server answered or a
   * time-out ran out, at most {@link MailSettings.Timeouts#whole()}.
   *
   * @param message a whole message with CRLF line ends and lines of at most 998 bytes
   * @param envelopeFrom where bounces go
   */
  public SendOutcome send(byte[] message, String envelopeFrom, String recipient) {
    Optional<Mailbox> sender = Mailbox.parse(envelopeFrom);
    Optional<Mailbox> reader = Mailbox.parse(recipient);
    if (sender.isEmpty() || reader.isEmpty()) {
      String wrong = sender.isEmpty() ? envelopeFrom : recipient;
      return new Rejected("not a mail address in ASCII: " + PlainText.line(wrong, 100));
    }
    SmtpExchange exchange = new SmtpExchange(settings, trust, sender.get().address());
    CompletableFuture<Void> watchdog = abortAfter(settings.timeouts().whole(), exchange);
    try {
      return exchange.deliver(message, reader.get().address());
    } finally {
      watchdog.complete(null);
    }
  }

  /**
   * Read time-outs alone would let a server that sends a byte now and then, or stops reading, hold the caller for ever.
   */
  private static CompletableFuture<Void> abortAfter(Duration limit, SmtpExchange exchange) {
    CompletableFuture<Void> watchdog = new CompletableFuture<>();
    var unused = watchdog.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).exceptionally(late -> {
      exchange.abort();
      return null;
    });
    return watchdog;
  }
}
