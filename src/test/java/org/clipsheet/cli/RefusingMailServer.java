package org.clipsheet.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that turns everybody away for now, as a greylisting or overloaded one does. */
final class RefusingMailServer implements AutoCloseable {
  private final ServerSocket door;

  RefusingMailServer() throws IOException {
    door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::refuse);
  }

  String url() {
    return "smtp://127.0.0.1:" + door.getLocalPort();
  }

  private void refuse() {
    while (!door.isClosed()) {
      try (Socket caller = door.accept()) {
        caller.getOutputStream().write("421 too busy\r\n".getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        return;
      }
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
