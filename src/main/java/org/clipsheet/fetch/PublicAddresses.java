package org.clipsheet.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses belong to the public internet: all but the special ones of the IANA registries (RFC 6890 and its
 * updates). An IPv6 address that carries an IPv4 one (mapped, 6to4, Teredo, NAT64) is as public as that.
 */
final class PublicAddresses {
  private static final List<AddressRange> SPECIAL = ranges(
      "0.0.0.0/8",
      "10.0.0.0/8",
      "100.64.0.0/10",
      "127.0.0.0/8",
      "169.254.0.0/16",
      "172.16.0.0/12",
      "192.0.0.0/24",
      "192.0.2.0/24",
      "192.88.99.0/24",
      "192.168.0.0/16",
      "198.18.0.0/15",
      "198.51.100.0/24",
      "203.0.113.0/24",
      "224.0.0.0/4",
      "240.0.0.0/4",
      "::/128",
      "::1/128",
      "64:ff9b:1::/48",
      "100::/64",
      "2001:db8::/32",
      "fc00::/7",
      "fe80::/10",
      "fec0::/10",
      "ff00::/8");
  private static final AddressRange COMPATIBLE = AddressRange.parse("::/96");
  private static final AddressRange NAT64 = AddressRange.parse("64:ff9b::/96");
  private static final AddressRange SIX_TO_FOUR = AddressRange.parse("2002::/16");
  private static final AddressRange TEREDO = AddressRange.parse("2001::/32");

  private PublicAddresses() {}

  static boolean contain(InetAddress address) {
    if (SPECIAL.stream().anyMatch(range -> range.contains(address))) {
      return false;
    }
    return !(address instanceof Inet6Address) || carriedIsPublic(address);
  }

  private static boolean carriedIsPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (COMPATIBLE.contains(address) || NAT64.contains(address)) {
      return contain(carried(bytes, 12));
    }
    if (SIX_TO_FOUR.contains(address)) {
      return contain(carried(bytes, 2));
    }
    if (TEREDO.contains(address)) {
      byte[] client = Arrays.copyOfRange(bytes, 12, 16);
      for (int i = 0; i < client.length; i++) {
        client[i] = (byte) ~client[i];
      }
      return contain(carried(client, 0)) && contain(carried(bytes, 4));
    }
    return true;
  }

  private static InetAddress carried(byte[] bytes, int from) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }

  private static List<AddressRange> ranges(String... written) {
    return Arrays.stream(written).map(AddressRange::parse).toList();
  }
}
