package org.clipsheet.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One mail address (RFC 5322 mailbox), its domain in ASCII.
 *
 * @param name the display name
 * @param address local part and domain, ASCII; an address outside ASCII would need SMTPUTF8 at every hop
 */
record Mailbox(@Nullable String name, String address) {

  /** Dot-atoms only: quoted local parts and address literals are legal, and in practice an attack or a slip. */
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
          + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

  private static final int MAX_ADDRESS =
      254; // RFC 5321 section 4.5.3.1.3, without the angle brackets

  /** The mailbox written as {@code a@b} or {@code Name <a@b>}; empty if the text is not exactly one. */
  static Optional<Mailbox> parse(String text) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      return Optional.empty();
    }
    try {
      InternetAddress[] found = InternetAddress.parse(text, false);
      if (found.length != 1) {
        return Optional.empty();
      }
      String address = withAsciiDomain(found[0].getAddress());
      boolean usable =
          address.length() <= MAX_ADDRESS && ADDRESS.matcher(address).matches();
      return usable ? Optional.of(new Mailbox(found[0].getPersonal(), address)) : Optional.empty();
    } catch (AddressException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The mailbox of a text that settings have already vetted.
   *
   * @throws IllegalArgumentException if it is not exactly one mailbox
   */
  static Mailbox require(String text) {
    return parse(text)
        .orElseThrow(() -> new IllegalArgumentException("not one mail address: " + text));
  }

  String domain() {
    return address.substring(address.lastIndexOf('@') + 1);
  }

  private static String withAsciiDomain(String address) {
    int at = address.lastIndexOf('@');
    return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
  }
}
