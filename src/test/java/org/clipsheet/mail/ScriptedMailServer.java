package org.clipsheet.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on loopback that answers one command otherwise than a good one would. */
public final class ScriptedMailServer implements AutoCloseable {
  /** Instead of an answer: the connection ends. */
  public static final String HANG_UP = "";

  private static final Map<String, String> GOOD = Map.of(
      "GREETING", "220 ready",
      "EHLO", "250-mail.test\r\n250 AUTH PLAIN",
      "AUTH", "235 welcome",
      "MAIL", "250 sender fine",
      "RCPT", "250 recipient fine",
      "DATA", "354 go on",
      "DOT", "250 queued as 7",
      "RSET", "250 reset",
      "QUIT", "221 bye");

  private final ServerSocket door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
  private final String stage;
  private final String answer;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  /** @param stage a command, or {@code GREETING}, or {@code DOT} for the end of the message */
  public ScriptedMailServer(String stage, String answer) throws IOException {
    this.stage = stage;
    this.answer = answer;
    Thread.ofVirtual().start(this::serve);
  }

  public int port() {
    return door.getLocalPort();
  }

  /** All lines it was told. */
  public List<String> heard() {
    return heard;
  }

  private void serve() {
    while (!door.isClosed()) {
      try (Socket caller = door.accept()) {
        converse(caller);
      } catch (IOException e) {
        // the caller hung up, or the door is closed
      }
    }
  }

  private void converse(Socket caller) throws IOException {
    BufferedReader in = new BufferedReader(
        new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
    Writer out = new OutputStreamWriter(caller.getOutputStream(), StandardCharsets.ISO_8859_1);
    boolean content = false;
    if (!say(out, "GREETING")) {
      return;
    }
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      heard.add(line);
      String command = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
      if (content && !line.equals(".")) {
        continue;
      }
      if (!say(out, content ? "DOT" : command)) {
        return;
      }
      content = command.equals("DATA") && !stage.equals("DATA");
    }
  }

  private boolean say(Writer out, String at) throws IOException {
    String words = at.equals(stage) ? answer : GOOD.getOrDefault(at, "500 what?");
    if (words.equals(HANG_UP)) {
      return false;
    }
    out.write(words + "\r\n");
    out.flush();
    return true;
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
