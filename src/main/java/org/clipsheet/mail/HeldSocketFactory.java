package org.clipsheet.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes the socket of one exchange and keeps hold of it, since the mail library hides it: the time-out must change
 * before the last reply, and another thread must be able to cut the connection.
 */
final class HeldSocketFactory extends SocketFactory {

  private final @Nullable SSLSocketFactory tls;
  private volatile @Nullable Socket held;

  /**
   * @param tls makes a socket that speaks TLS from the start; absent: a plain one
   */
  HeldSocketFactory(@Nullable SSLSocketFactory tls) {
    this.tls = tls;
  }

  @Override
  public Socket createSocket() throws IOException {
    Socket socket = tls == null ? new Socket() : tls.createSocket();
    held = socket;
    return socket;
  }

  /** Sets how long reads may wait from now on, on the TLS layer above a held plain socket too. */
  void waitAtMost(Duration wait) {
    Socket socket = held;
    if (socket == null) {
      return;
    }
    try {
      socket.setSoTimeout((int) wait.toMillis());
    } catch (SocketException e) {
      // the connection is gone already, which the next read or write reports
    }
  }

  /** Cuts the connection at once, without the farewell for which a blocked writer would be waited for. */
  void cut() {
    Socket socket = held;
    if (socket == null) {
      return;
    }
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException e) {
      // closed already
    }
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw connectingIsTheCallers();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
    throw connectingIsTheCallers();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw connectingIsTheCallers();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
    throw connectingIsTheCallers();
  }

  private static UnsupportedOperationException connectingIsTheCallers() {
    return new UnsupportedOperationException(
        "sockets are made unconnected, for the connect time-out");
  }
}
