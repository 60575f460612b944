package org.clipsheet.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that runs as any does and can be set forward, so that a night passes at once. Thread-safe. */
public final class SteppedClock implements InstantSource {
  private volatile Duration ahead;

  /** @param start what it shows at first */
  public SteppedClock(Instant start) {
    this.ahead = Duration.between(InstantSource.system().instant(), start);
  }

  @Override
  public Instant instant() {
    return InstantSource.system().instant().plus(ahead);
  }

  /**
   * Sets the clock forward.
   *
   * @throws IllegalArgumentException if it shows a later time already
   */
  public void stepTo(Instant time) {
    Duration next = Duration.between(InstantSource.system().instant(), time);
    if (next.compareTo(ahead) < 0) {
      throw new IllegalArgumentException("the clock is past " + time + " already: " + instant());
    }
    ahead = next;
  }
}
