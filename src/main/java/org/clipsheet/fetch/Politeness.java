package org.clipsheet.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whose turn it is: limits exchanges overall and per host, spaces them per host, and leaves a host alone that asked for
 * it. An exchange whose answer is still in hand goes on counting overall, and no longer with its host. Thread-safe; made
 * for threads that may wait. Hosts at rest are forgotten.
 */
final class Politeness {
  private static final int TIDY_ABOVE = 4096;

  private final ReentrantLock lock = new ReentrantLock(true);
  private final Condition changed = lock.newCondition();
  private final Map<String, Host> hosts = new HashMap<>();
  private final InstantSource clock;
  private FetchSettings settings;
  private int running;

  Politeness(FetchSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  private static final class Host {
    private int running;
    private long nextStartNanos = System.nanoTime();
    private Instant leftAloneUntil = Instant.EPOCH;
  }

  /** Takes other limits; exchanges in work are left alone. */
  void apply(FetchSettings next) {
    lock.lock();
    try {
      settings = next;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Until when the host asked to be left alone, if that is still to come. */
  Optional<Instant> leftAloneUntil(String host) {
    lock.lock();
    try {
      Host state = hosts.get(host);
      return state == null || !state.leftAloneUntil.isAfter(clock.instant())
          ? Optional.empty()
          : Optional.of(state.leftAloneUntil);
    } finally {
      lock.unlock();
    }
  }

  void leaveAlone(String host, Instant until) {
    lock.lock();
    try {
      hosts.computeIfAbsent(host, name -> new Host()).leftAloneUntil = until;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until an exchange with the host may start; it must be ended with {@link #end}, and let go with {@link #release}.
   *
   * @param ownDelay what the host asks for between exchanges; the longer of this and the configured delay counts
   */
  void begin(String host, Duration ownDelay) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      Host state = hosts.computeIfAbsent(host, name -> new Host());
      long wait;
      while ((wait = waitNanos(state)) != 0) {
        if (wait < 0) {
          changed.await();
        } else {
          changed.awaitNanos(wait);
        }
      }
      running++;
      state.running++;
      Duration delay =
          ownDelay.compareTo(settings.perHostDelay()) > 0 ? ownDelay : settings.perHostDelay();
      state.nextStartNanos = System.nanoTime() + delay.toNanos();
    } finally {
      lock.unlock();
    }
  }

  /** 0 if an exchange may start, else how long to wait at most; negative: until another ends. */
  private long waitNanos(Host state) {
    if (running >= settings.parallel() || state.running >= settings.perHostParallel()) {
      return -1;
    }
    return Math.max(0, state.nextStartNanos - System.nanoTime());
  }

  /** The host may be asked for something else. */
  void end(String host) {
    lock.lock();
    try {
      Host state = hosts.get(host);
      if (state != null) {
        state.running--;
      }
      if (hosts.size() > TIDY_ABOVE) {
        forgetResting();
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** What the exchange gave is no longer held, so that another may take its place. */
  void release() {
    lock.lock();
    try {
      running--;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void forgetResting() {
    long nanos = System.nanoTime();
    Instant now = clock.instant();
    hosts
        .values()
        .removeIf(host -> host.running == 0
            && host.nextStartNanos - nanos <= 0
            && !host.leftAloneUntil.isAfter(now));
  }
}
