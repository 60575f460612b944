package org.clipsheet.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.clipsheet.model.source.RobotsFile;
import org.jspecify.annotations.Nullable;

/**
 * What robots.txt allows (RFC 9309), asked once a day and host. Thread-safe; threads that ask about one host at once make
 * one request.
 */
final class Robots {
  private static final Duration LIFE = Duration.ofHours(24);

  /** A server in trouble forbids everything (§2.3.1.4), but trouble passes. */
  private static final Duration LIFE_IN_TROUBLE = Duration.ofMinutes(10);

  private static final long LONGEST_DELAY_MILLIS = 30_000;
  private static final int MOST_ORIGINS = 10_000;

  private final RobotsMemory memory;
  private final Source source;
  private final InstantSource clock;
  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, ReentrantLock> asking = new ConcurrentHashMap<>();
  private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
      return size() > MOST_ORIGINS;
    }
  };

  /** Where the file of an origin comes from when it is not remembered. */
  interface Source {
    RobotsFile fetch(String origin) throws InterruptedException;
  }

  /**
   * What may be fetched from an origin.
   *
   * @param trouble the status with which the server failed to tell; 0 if it did tell
   */
  record Rules(BaseRobotRules rules, int trouble) {
    boolean allow(URI address) {
      return rules.isAllowed(address.toString());
    }

    /** What the host asks for between exchanges, at most 30 s. */
    Duration delay() {
      long millis = rules.getCrawlDelay();
      return millis <= 0
          ? Duration.ZERO
          : Duration.ofMillis(Math.min(millis, LONGEST_DELAY_MILLIS));
    }
  }

  private record Known(Rules rules, Instant until) {}

  Robots(RobotsMemory memory, Source source, InstantSource clock) {
    this.memory = memory;
    this.source = source;
    this.clock = clock;
  }

  /** The rules for this agent. */
  Rules rules(URI address, String userAgent) throws InterruptedException {
    String origin = origin(address);
    Rules remembered = remembered(origin);
    if (remembered != null) {
      return remembered;
    }
    ReentrantLock turn = asking.computeIfAbsent(origin, name -> new ReentrantLock());
    turn.lockInterruptibly();
    try {
      Rules meanwhile = remembered(origin);
      return meanwhile != null ? meanwhile : learned(origin, userAgent);
    } finally {
      turn.unlock();
      asking.remove(origin, turn);
    }
  }

  static String origin(URI address) {
    return (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
  }

  private @Nullable Rules remembered(String origin) {
    synchronized (known) {
      Known rules = known.get(origin);
      return rules != null && rules.until().isAfter(clock.instant()) ? rules.rules() : null;
    }
  }

  /** A file that was read once stands on while the server has trouble (§2.4). */
  private Rules learned(String origin, String userAgent) throws InterruptedException {
    Optional<RobotsFile> former = memory.find(origin);
    RobotsFile latest = former.filter(this::isFresh).orElse(null);
    if (latest == null) {
      latest = source.fetch(origin);
    }
    RobotsFile valid =
        isTrouble(latest) ? former.filter(file -> !isTrouble(file)).orElse(latest) : latest;
    memory.keep(origin, valid);
    Rules rules = parse(origin, valid, userAgent);
    synchronized (known) {
      known.put(origin, new Known(rules, latest.fetchedAt().plus(life(latest))));
    }
    return rules;
  }

  private boolean isFresh(RobotsFile file) {
    return file.fetchedAt().plus(life(file)).isAfter(clock.instant());
  }

  private static Duration life(RobotsFile file) {
    return isTrouble(file) ? LIFE_IN_TROUBLE : LIFE;
  }

  /** No answer, a server error, or too many requests: nobody knows what the site wants. */
  private static boolean isTrouble(RobotsFile file) {
    return file.status() == 0 || file.status() >= 500 || file.status() == 429;
  }

  private Rules parse(String origin, RobotsFile file, String userAgent) {
    if (isTrouble(file)) {
      // A host that cannot be reached at all says so better itself, in the exchange that was asked
      // for.
      return new Rules(
          new SimpleRobotRules(
              file.status() == 0 ? RobotRulesMode.ALLOW_ALL : RobotRulesMode.ALLOW_NONE),
          file.status());
    }
    if (file.status() != 200) {
      return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), 0);
    }
    return new Rules(
        parser.parseContent(
            origin + "/robots.txt",
            file.text().getBytes(StandardCharsets.UTF_8),
            "text/plain",
            List.of(productToken(userAgent))),
        0);
  }

  /** The name by which robots.txt knows an agent: the user agent up to its version. */
  private static String productToken(String userAgent) {
    return userAgent.split("[/\\s(]", 2)[0].toLowerCase(Locale.ROOT);
  }
}
