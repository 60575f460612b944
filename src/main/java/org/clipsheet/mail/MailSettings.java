package org.clipsheet.mail;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which mail server takes the digests, and as whom.
 *
 * @param from one mailbox, with or without a display name: {@code Clipsheet <clipsheet@example.org>}
 * @param host a name or an address literal, without brackets
 * @param username absent: no login
 * @param password present exactly when {@code username} is
 */
public record MailSettings(
    String from,
    String host,
    int port,
    Security security,
    @Nullable String username,
    @Nullable String password,
    Timeouts timeouts) {

  /** How the connection is protected. Certificate and host name are verified wherever there is TLS. */
  public enum Security {
    /** Plain until STARTTLS, which must succeed before anything else is said (RFC 3207). */
    STARTTLS,
    /** TLS from the first byte (RFC 8314). */
    TLS,
    /** Never encrypted: to this machine only. */
    NONE
  }

  /**
   * How long to wait; defaults after RFC 5321 section 4.5.3.2.
   *
   * @param command for each reply but the last
   * @param afterDot for the reply to the final dot, where giving up early means not knowing
   * @param whole for the exchange from its first byte to the last; a lease on a delivery must be longer
   */
  public record Timeouts(Duration connect, Duration command, Duration afterDot, Duration whole) {

    public static final Timeouts DEFAULT = new Timeouts(
        Duration.ofSeconds(30),
        Duration.ofMinutes(5),
        Duration.ofMinutes(10),
        Duration.ofMinutes(30));

    public Timeouts {
      requirePositive("connect", connect);
      requirePositive("command", command);
      requirePositive("after-dot", afterDot);
      requirePositive("whole", whole);
    }

    private static void requirePositive(String name, Duration wait) {
      // sockets count milliseconds in an int, and zero would mean for ever
      if (wait.toMillis() < 1 || wait.toMillis() > Integer.MAX_VALUE) {
        throw new InvalidMailSettingsException(
            "timeout " + name, wait.toString(), "must be from 1 ms to 24 days");
      }
    }
  }

  private static final Set<String> LOOPBACK_NAMES =
      Set.of("localhost", "localhost.localdomain", "ip6-localhost", "ip6-loopback");

  public MailSettings {
    if (!Mailbox.parse(from).isPresent()) {
      throw new InvalidMailSettingsException(
          "from", from, "is not one mail address, such as Clipsheet <clipsheet@example.org>");
    }
    if (port < 1 || port > 65535) {
      throw new InvalidMailSettingsException(
          "server", host + ":" + port, "port must be from 1 to 65535");
    }
    if (security == Security.NONE && !isLoopback(host)) {
      throw new InvalidMailSettingsException(
          "server", host, "mail would leave this machine unencrypted");
    }
    if ((username == null) != (password == null)) {
      throw new InvalidMailSettingsException(
          username == null ? "username" : "password",
          "missing",
          "username and password go together");
    }
  }

  /**
   * Reads the server's address: {@code smtp://host:587} for STARTTLS, which is required unless the host is this
   * machine, where nothing is encrypted; {@code smtps://host} for TLS from the start. Without a port: 587 (RFC 6409), 465
   * (RFC 8314), and 25 on this machine.
   *
   * @throws InvalidMailSettingsException if the address is anything else
   */
  public static MailSettings of(
      String from, URI server, @Nullable String username, @Nullable String password) {
    String host = requireHostAlone(server);
    boolean tls = "smtps".equalsIgnoreCase(server.getScheme());
    boolean loopback = isLoopback(host);
    Security security = tls ? Security.TLS : loopback ? Security.NONE : Security.STARTTLS;
    int usualPort = tls ? 465 : loopback ? 25 : 587;
    int port = server.getPort() == -1 ? usualPort : server.getPort();
    return new MailSettings(from, host, port, security, username, password, Timeouts.DEFAULT);
  }

  private static String requireHostAlone(URI server) {
    String scheme = server.getScheme();
    if (!"smtp".equalsIgnoreCase(scheme) && !"smtps".equalsIgnoreCase(scheme)) {
      throw new InvalidMailSettingsException(
          "server", withoutUserInfo(server), "must start with smtp:// or smtps://");
    }
    if (server.getRawUserInfo() != null) {
      throw new InvalidMailSettingsException(
          "server", withoutUserInfo(server), "username and password have keys of their own");
    }
    String host = server.getHost();
    if (host == null) {
      throw new InvalidMailSettingsException(
          "server", withoutUserInfo(server), "names no host, such as smtp://mail.example.org:587");
    }
    String path = server.getRawPath();
    if ((path != null && !path.isEmpty() && !path.equals("/"))
        || server.getRawQuery() != null
        || server.getRawFragment() != null) {
      throw new InvalidMailSettingsException(
          "server", withoutUserInfo(server), "must end after the host and the port");
    }
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  private static String withoutUserInfo(URI server) {
    return server.toString().replaceFirst("//[^/]*@", "//***@");
  }

  /** Whether the host is this machine by its very name; nothing is looked up, since a look-up could be forged. */
  private static boolean isLoopback(String host) {
    return LOOPBACK_NAMES.contains(host.toLowerCase(Locale.ROOT))
        || host.matches("127(\\.\\d{1,3}){3}")
        || host.matches("(0{0,4}:){1,7}0{0,3}1");
  }

  /** The address of {@code from} without its display name: what bounces go to. */
  public String envelopeFrom() {
    return Mailbox.require(from).address();
  }

  @Override
  public String toString() {
    return "MailSettings[from=%s, server=%s:%d, security=%s, username=%s, password=%s, timeouts=%s]"
        .formatted(from, host, port, security, username, password == null ? null : "***", timeouts);
  }
}
