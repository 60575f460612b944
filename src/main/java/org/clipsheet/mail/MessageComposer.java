package org.clipsheet.mail;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.clipsheet.model.edition.DigestName;

/**
 * Builds the bytes of a message: the same input gives the same bytes, on every machine. Written out by hand because
 * the mail library picks boundaries, identifiers and line breaks of its own.
 *
 * <p>Stateless and thread-safe.
 */
public final class MessageComposer {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final HexFormat HEX = HexFormat.of();
  private static final int MAX_SLUG = 40;

  /**
   * A new Message-ID with 128 random bits. It names the digest and the day for whoever reads a mail log, and nothing of
   * the recipient.
   *
   * @param from the sender, whose domain it is made under
   * @param random a {@code SecureRandom} in service: a Message-ID that can be guessed can be forged as a reply
   */
  public static String newMessageId(
      DigestName digest, Instant date, String from, RandomGenerator random) {
    byte[] bits = new byte[16];
    random.nextBytes(bits);
    String slug = slug(digest);
    // short, since some programs lose a Message-ID that is folded onto a second line
    String name = slug.substring(0, Math.min(slug.length(), 12)).replaceAll("-$", "");
    String unique = new BigInteger(1, bits).toString(36);
    return "<%s.%s.%s@%s>"
        .formatted(name, DAY.format(date), unique, Mailbox.require(from).domain());
  }

  /**
   * The message with both parts, text first (RFC 2046 section 5.1.4).
   *
   * @param from one mailbox, with or without a display name
   * @param recipient one address
   * @param date when the edition was built; told in UTC
   * @param messageId as {@link #newMessageId} made it; kept as it is
   * @throws IllegalArgumentException if {@code from} or {@code recipient} is not one mailbox
   */
  public OutgoingMessage compose(
      RenderedEdition edition,
      String from,
      String recipient,
      DigestName digest,
      Instant date,
      String messageId) {
    String boundary = "=_" + HEX.toHexDigits(messageId.hashCode()) + "_clipsheet";
    String message = header(edition.subject(), from, recipient, digest, date, messageId)
        + "Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n"
        + "\r\n"
        + part("plain", edition.text(), boundary)
        + part("html", edition.html(), boundary)
        + "--" + boundary + "--\r\n";
    return new OutgoingMessage(messageId, message.getBytes(StandardCharsets.US_ASCII));
  }

  private static String header(
      String subject,
      String from,
      String recipient,
      DigestName digest,
      Instant date,
      String messageId) {
    Mailbox sender = Mailbox.require(from);
    String senderName = sender.name() == null ? "Clipsheet" : PlainText.line(sender.name(), 80);
    String digestName = PlainText.line(digest.value(), 80);
    return HeaderField.plain("Date", DATE.format(date.atOffset(ZoneOffset.UTC)))
        + HeaderField.phrase("From", senderName, sender.address())
        + HeaderField.plain("To", Mailbox.require(recipient).address())
        + HeaderField.unstructured("Subject", PlainText.line(subject, 200))
        + HeaderField.plain("Message-ID", messageId)
        + "MIME-Version: 1.0\r\n"
        + HeaderField.phrase("List-Id", digestName, slug(digest) + "." + sender.domain())
        // three spellings of "do not answer automatically": RFC 3834, custom, Exchange
        + "Auto-Submitted: auto-generated\r\n"
        + "Precedence: bulk\r\n"
        + "X-Auto-Response-Suppress: All\r\n";
  }

  /** No line of quoted-printable text starts with the boundary: {@code =_} is no escape of it. */
  private static String part(String subtype, String content, String boundary) {
    return "--" + boundary + "\r\n"
        + "Content-Type: text/" + subtype + "; charset=utf-8\r\n"
        + "Content-Transfer-Encoding: quoted-printable\r\n"
        + "\r\n"
        + QuotedPrintable.encode(content);
  }

  /** The digest's name in letters, digits and hyphens, with a number where that leaves something of the name out. */
  private static String slug(DigestName digest) {
    String letters = Normalizer.normalize(digest.value(), Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}+", "");
    String slug = letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    boolean whole =
        letters.matches("[a-z0-9 _.-]+") && slug.length() <= MAX_SLUG && !slug.isEmpty();
    String start = slug.substring(0, Math.min(slug.length(), MAX_SLUG));
    return whole
        ? slug
        : ("digest-" + start + "-" + HEX.toHexDigits(digest.value().hashCode())).replace("--", "-");
  }
}
