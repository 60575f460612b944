package org.clipsheet.demo;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A mail server on a loopback port that keeps every message it is given, as far as RFC 5321 §4.5.1 asks of the smallest
 * one. Thread-safe.
 */
public final class Mailbox implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ServerSocket door;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final List<byte[]> messages = new CopyOnWriteArrayList<>();

  private Mailbox(ServerSocket door) {
    this.door = door;
  }

  /** Starts to take mail for anybody. */
  public static Mailbox open() throws IOException {
    Mailbox mailbox = new Mailbox(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()));
    mailbox.workers.submit(mailbox::listen);
    return mailbox;
  }

  /** Its {@code smtp://} address. */
  public String url() {
    return "smtp://localhost:" + door.getLocalPort();
  }

  /** What arrived so far, oldest first, each as it came over the wire. */
  public List<byte[]> messages() {
    return List.copyOf(messages);
  }

  private void listen() {
    while (!door.isClosed()) {
      try {
        Socket caller = door.accept();
        workers.submit(() -> serve(caller));
      } catch (IOException e) {
        LOG.debug("the mailbox is closed", e);
      }
    }
  }

  private void serve(Socket caller) {
    try (caller) {
      caller.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
      // Latin 1 keeps every octet as it came.
      BufferedReader in = new BufferedReader(
          new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
      OutputStream out = caller.getOutputStream();
      say(out, "220 localhost ready");
      String line;
      while ((line = in.readLine()) != null) {
        switch (verb(line)) {
          case "EHLO" -> say(out, "250-localhost\r\n250 8BITMIME");
          case "HELO", "MAIL", "RCPT", "RSET", "NOOP" -> say(out, "250 OK");
          case "VRFY" -> say(out, "252 send it and see");
          case "DATA" -> {
            say(out, "354 end with a dot");
            messages.add(message(in));
            say(out, "250 kept");
          }
          case "QUIT" -> {
            say(out, "221 bye");
            return;
          }
          default -> say(out, "500 not known here");
        }
      }
    } catch (IOException e) {
      LOG.debug("a caller of the mailbox hung up", e);
    }
  }

  private static String verb(String line) {
    return line.strip().split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
  }

  private static void say(OutputStream out, String answer) throws IOException {
    out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /** The lines before the lonely dot, without the dots that were added for its sake (RFC 5321 §4.5.2). */
  private static byte[] message(BufferedReader in) throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    String line;
    while ((line = in.readLine()) != null && !line.equals(".")) {
      String content = line.startsWith(".") ? line.substring(1) : line;
      message.writeBytes((content + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }
    if (line == null) {
      throw new IOException("the message was cut off");
    }
    return message.toByteArray();
  }

  @Override
  public void close() throws IOException {
    door.close();
    workers.shutdownNow();
  }
}
