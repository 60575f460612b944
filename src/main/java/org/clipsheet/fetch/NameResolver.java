package org.clipsheet.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where a host is found. Implementations are thread-safe. */
@FunctionalInterface
public interface NameResolver {
  /** The machine's own. */
  NameResolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  /**
   * The addresses of the host, the one to try first in front; at least one.
   *
   * @throws UnknownHostException if there is none
   */
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
