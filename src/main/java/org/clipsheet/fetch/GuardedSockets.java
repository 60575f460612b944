package org.clipsheet.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.List;
import java.util.function.Supplier;
import javax.net.SocketFactory;

/** Sockets that refuse to connect to addresses which are not public, whatever name or spelling led to them. */
final class GuardedSockets extends SocketFactory {
  private final Supplier<List<AddressRange>> allowed;

  /** @param allowed ranges that may be connected to nevertheless, as they are at that moment */
  GuardedSockets(Supplier<List<AddressRange>> allowed) {
    this.allowed = allowed;
  }

  /** An address was refused before anything was sent to it. */
  static final class RefusedAddressException extends IOException {
    RefusedAddressException(InetAddress address) {
      super("address " + address.getHostAddress() + " is not public (allow-addresses)");
    }
  }

  @Override
  public Socket createSocket() {
    return new Socket() {
      @Override
      public void connect(SocketAddress endpoint, int timeout) throws IOException {
        if (endpoint instanceof InetSocketAddress internet && internet.getAddress() != null) {
          check(internet.getAddress());
        }
        super.connect(endpoint, timeout);
      }
    };
  }

  private void check(InetAddress address) throws RefusedAddressException {
    if (!PublicAddresses.contain(address)
        && allowed.get().stream().noneMatch(range -> range.contains(address))) {
      throw new RefusedAddressException(address);
    }
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  private Socket connected(InetSocketAddress endpoint) throws IOException {
    Socket socket = createSocket();
    socket.connect(endpoint);
    return socket;
  }
}
