package org.clipsheet.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.util.Base64;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.clipsheet.mail.MailSettings.Security;
import org.clipsheet.mail.SendOutcome.Accepted;
import org.clipsheet.mail.SendOutcome.InDoubt;
import org.clipsheet.mail.SendOutcome.Misconfigured;
import org.clipsheet.mail.SendOutcome.Postponed;
import org.clipsheet.mail.SendOutcome.Rejected;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * One SMTP connection for one message. It notes the step it is at and the server's last word there, because the
 * library's exceptions lose both: a reset after a {@code 451} hides the reply, and "exception reading response" is the
 * same text before and after the final dot. Not thread-safe, but for {@link #abort()}.
 */
final class SmtpExchange extends SMTPTransport {

  /** What the client has last said, in the order of an exchange. */
  private enum Step {
    GREETING,
    HELLO,
    TLS,
    LOGIN,
    SENDER,
    RECIPIENT,
    CONTENT,
    FINAL_DOT
  }

  /** Replies about the login, at whichever command they come (RFC 4954 section 6). */
  private static final Set<Integer> LOGIN_REPLIES = Set.of(530, 534, 535, 538);

  /** The verdict where no reply came, or one that is not SMTP. */
  private static final int BROKEN_OFF = -1;

  private static final int MAX_REASON = 300;

  private final MailSettings settings;
  private final HeldSocketFactory sockets;
  private Step step = Step.GREETING;
  private boolean dotSent;
  private boolean tlsStarted;
  private int verdict;
  private String lastWord = "";
  private volatile boolean aborted;

  SmtpExchange(MailSettings settings, SSLSocketFactory trust, String envelopeFrom) {
    this(
        settings,
        trust,
        envelopeFrom,
        new HeldSocketFactory(settings.security() == Security.TLS ? trust : null));
  }

  private SmtpExchange(
      MailSettings settings,
      SSLSocketFactory trust,
      String envelopeFrom,
      HeldSocketFactory sockets) {
    super(Session.getInstance(properties(settings, trust, envelopeFrom, sockets)), null);
    this.settings = settings;
    this.sockets = sockets;
  }

  private static Properties properties(
      MailSettings settings,
      SSLSocketFactory trust,
      String envelopeFrom,
      HeldSocketFactory sockets) {
    Properties to = new Properties();
    to.setProperty(
        "mail.smtp.connectiontimeout", millis(settings.timeouts().connect().toMillis()));
    to.setProperty("mail.smtp.timeout", millis(settings.timeouts().command().toMillis()));
    to.setProperty("mail.smtp.auth", Boolean.toString(settings.username() != null));
    to.setProperty("mail.smtp.from", envelopeFrom);
    // the machine's own name would cost a look-up and tell strangers about the inside of the
    // network
    to.setProperty("mail.smtp.localhost", Mailbox.require(settings.from()).domain());
    // once the message is accepted, a server slow to say goodbye is not worth waiting for
    to.setProperty("mail.smtp.quitwait", "false");
    to.put("mail.smtp.socketFactory", sockets);
    // the fallback would open a second, plain connection behind our back
    to.setProperty("mail.smtp.socketFactory.fallback", "false");
    switch (settings.security()) {
      case TLS -> to.setProperty("mail.smtp.ssl.enable", "true");
      case STARTTLS -> {
        to.setProperty("mail.smtp.starttls.enable", "true");
        to.setProperty("mail.smtp.starttls.required", "true");
        to.put("mail.smtp.ssl.socketFactory", trust);
      }
      case NONE -> {}
    }
    return to;
  }

  private static String millis(long value) {
    return Long.toString(value);
  }

  /** Connects, sends, says goodbye. */
  SendOutcome deliver(byte[] message, String recipient) {
    try {
      connect(settings.host(), settings.port(), settings.username(), settings.password());
      InternetAddress[] to = {new InternetAddress(recipient)};
      sendMessage(new StoredMessage(session, message), to);
      return new Accepted(line(lastWord));
    } catch (AddressException e) {
      return new Rejected(line("not a mail address: " + recipient));
    } catch (MessagingException e) {
      return outcomeOf(e);
    } finally {
      sayGoodbye();
    }
  }

  /** Cuts the connection, from any thread; the exchange then ends as it stands. */
  void abort() {
    aborted = true;
    sockets.cut();
  }

  private SendOutcome outcomeOf(MessagingException e) {
    String reason = reason(e);
    if (dotSent) {
      return afterTheDot(reason);
    }
    if (verdict >= 400) {
      return refused(reason);
    }
    return verdict != BROKEN_OFF && isSettingsFault(e)
        ? new Misconfigured(reason)
        : new Postponed(reason);
  }

  /** RFC 5321 section 4.2.1: the first digit alone decides; anything that is no reply leaves the matter open. */
  private SendOutcome afterTheDot(String reason) {
    return switch (verdict / 100) {
      case 2 -> new Accepted(line(lastWord));
      case 4 -> new Postponed(reason);
      case 5 -> new Rejected(reason);
      default -> new InDoubt(reason);
    };
  }

  private SendOutcome refused(String reason) {
    if (verdict < 500) {
      return new Postponed(reason);
    }
    boolean beforeMessage = step.compareTo(Step.SENDER) < 0;
    return beforeMessage || LOGIN_REPLIES.contains(verdict)
        ? new Misconfigured(reason)
        : new Rejected(reason);
  }

  /** A connection that broke may hold next time; a wrong certificate or a login that is not offered stays so. */
  private boolean isSettingsFault(MessagingException e) {
    boolean offersNoTls =
        settings.security() == Security.STARTTLS && step == Step.LOGIN && !tlsStarted;
    boolean broken = isCausedBy(e, SocketException.class)
        || isCausedBy(e, SocketTimeoutException.class)
        || isCausedBy(e, EOFException.class);
    return isCausedBy(e, CertificateException.class)
        || offersNoTls
        || !broken
            && (e instanceof AuthenticationFailedException || isCausedBy(e, SSLException.class));
  }

  private static boolean isCausedBy(Throwable e, Class<? extends Exception> kind) {
    return causes(e).anyMatch(kind::isInstance);
  }

  private static Stream<Throwable> causes(Throwable e) {
    return Stream.<@Nullable Throwable>iterate(
            e, c -> c != null, c -> c == null ? null : c.getCause())
        .limit(20)
        .flatMap(Stream::ofNullable);
  }

  private String reason(MessagingException e) {
    String at = step.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String said =
        !lastWord.isEmpty() ? lastWord : aborted ? "took too long as a whole" : deepest(e);
    return line("%s:%d at %s: %s".formatted(settings.host(), settings.port(), at, said));
  }

  private static String deepest(MessagingException e) {
    Throwable last = causes(e).reduce(e, (outer, inner) -> inner);
    return last.getClass().getSimpleName() + ": " + last.getMessage();
  }

  private String line(String text) {
    return PlainText.line(withoutSecrets(text), MAX_REASON);
  }

  /** Some servers repeat in their refusal what they were sent. */
  private String withoutSecrets(String text) {
    String password = settings.password();
    if (password == null || password.isEmpty()) {
      return text;
    }
    String plain = "\0" + settings.username() + "\0" + password;
    String authorised = settings.username() + plain;
    return text.replace(base64(authorised), "***")
        .replace(base64(plain), "***")
        .replace(base64(password), "***")
        .replace(password, "***");
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private void sayGoodbye() {
    try {
      close();
    } catch (MessagingException e) {
      // the outcome stands already
    } finally {
      sockets.cut();
    }
  }

  private void enter(Step next) {
    step = next;
    verdict = 0;
    lastWord = "";
  }

  @Override
  protected boolean ehlo(String domain) throws MessagingException {
    enter(Step.HELLO);
    boolean understood = super.ehlo(domain);
    if (understood) {
      enter(Step.LOGIN);
    }
    return understood;
  }

  @Override
  protected void helo(String domain) throws MessagingException {
    enter(Step.HELLO);
    super.helo(domain);
    enter(Step.LOGIN);
  }

  @Override
  protected void startTLS() throws MessagingException {
    enter(Step.TLS);
    super.startTLS();
    tlsStarted = true;
  }

  @Override
  protected void mailFrom() throws MessagingException {
    enter(Step.SENDER);
    super.mailFrom();
  }

  @Override
  protected void rcptTo() throws MessagingException {
    enter(Step.RECIPIENT);
    super.rcptTo();
  }

  @Override
  protected OutputStream data() throws MessagingException {
    enter(Step.CONTENT);
    return super.data();
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    enter(Step.FINAL_DOT);
    sockets.waitAtMost(settings.timeouts().afterDot());
    super.finishData();
  }

  @Override
  protected void sendCommand(String command) throws MessagingException {
    super.sendCommand(command);
    // the dot comes last in its write, so a write that failed has not carried it
    dotSent |= step == Step.FINAL_DOT;
  }

  @Override
  protected int readServerResponse() throws MessagingException {
    int code = BROKEN_OFF;
    try {
      code = super.readServerResponse();
      return code;
    } finally {
      note(code, getLastServerResponse());
    }
  }

  /** Only the deciding word of a step counts: the library follows a refusal with RSET or QUIT, whose replies are fine. */
  private void note(int code, @Nullable String response) {
    boolean decided = verdict != 0;
    boolean decides = code < 200 || code >= 400 || step == Step.FINAL_DOT;
    if (decided) {
      return;
    }
    boolean isReply = code >= 200 && code < 600;
    lastWord = isReply && response != null ? response : "";
    verdict = !decides ? 0 : isReply ? code : BROKEN_OFF;
  }
}
