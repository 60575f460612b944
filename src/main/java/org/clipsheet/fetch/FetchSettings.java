package org.clipsheet.fetch;

import java.time.Duration;
import java.util.List;

/**
 * How exchanges are made.
 *
 * @param userAgent names the service and where to read about it
 * @param parallel exchanges at once, over all hosts
 * @param perHostParallel exchanges at once with one host
 * @param perHostDelay between the starts of two exchanges with one host; zero for none
 * @param allowAddresses private or loopback ranges that may be fetched nevertheless
 * @param timeLimit for a whole exchange with its redirects; waiting for politeness does not count
 * @param maxBody of a body after decompression
 */
public record FetchSettings(
    String userAgent,
    int parallel,
    int perHostParallel,
    Duration perHostDelay,
    List<AddressRange> allowAddresses,
    Duration timeLimit,
    ByteSize maxBody) {
  private static final FetchSettings DEFAULTS = new FetchSettings(
      "Clipsheet/1.0 (+https://example.org/clipsheet)",
      64,
      2,
      Duration.ofSeconds(1),
      List.of(),
      Duration.ofSeconds(60),
      ByteSize.ofMegabytes(10));

  public FetchSettings {
    allowAddresses = List.copyOf(allowAddresses);
    if (parallel < 1 || perHostParallel < 1) {
      throw new IllegalArgumentException(
          "parallel must be at least 1: " + parallel + ", per host " + perHostParallel);
    }
    if (perHostDelay.isNegative() || timeLimit.isNegative() || timeLimit.isZero()) {
      throw new IllegalArgumentException("delay " + perHostDelay + ", time limit " + timeLimit);
    }
  }

  public static FetchSettings defaults() {
    return DEFAULTS;
  }
}
