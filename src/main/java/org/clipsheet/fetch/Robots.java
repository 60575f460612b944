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

  private record Known(BaseRobotRules rules, Instant until) {}

  Robots(RobotsMemory memory, Source source, InstantSource clock) {
    this.memory = memory;
    this.source = source;
    this.clock = clock;
  }

  /** The rules for this agent. */
  BaseRobotRules rules(URI address, String userAgent) throws InterruptedException {
    String origin = origin(address);
    BaseRobotRules remembered = remembered(origin);
    if (remembered != null) {
      return remembered;
    }
    ReentrantLock turn = asking.computeIfAbsent(origin, name -> new ReentrantLock());
    turn.lockInterruptibly();
    try {
      BaseRobotRules meanwhile = remembered(origin);
      return meanwhile != null ? meanwhile : learned(origin, userAgent);
    } finally {
      turn.unlock();
      asking.remove(origin, turn);
    }
  }

  /** What the host asks for between exchanges, at most 30 s. */
  static Duration delay(BaseRobotRules rules) {
    long millis = rules.getCrawlDelay();
    return millis <= 0 ? Duration.ZERO : Duration.ofMillis(Math.min(millis, LONGEST_DELAY_MILLIS));
  }

  static String origin(URI address) {
    return (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
  }

  private @Nullable BaseRobotRules remembered(String origin) {
    synchronized (known) {
      Known rules = known.get(origin);
      return rules != null && rules.until().isAfter(clock.instant()) ? rules.rules() : null;
    }
  }

  private BaseRobotRules learned(String origin, String userAgent) throws InterruptedException {
    RobotsFile file = memory.find(origin).filter(this::isFresh).orElse(null);
    if (file == null) {
      file = source.fetch(origin);
      memory.keep(origin, file);
    }
    BaseRobotRules rules = parse(origin, file, userAgent);
    synchronized (known) {
      known.put(origin, new Known(rules, file.fetchedAt().plus(life(file))));
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

  private BaseRobotRules parse(String origin, RobotsFile file, String userAgent) {
    if (isTrouble(file)) {
      // A host that cannot be reached at all says so better itself, in the exchange that was asked
      // for.
      return new SimpleRobotRules(
          file.status() == 0 ? RobotRulesMode.ALLOW_ALL : RobotRulesMode.ALLOW_NONE);
    }
    if (file.status() != 200) {
      return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }
    return parser.parseContent(
        origin + "/robots.txt",
        file.text().getBytes(StandardCharsets.UTF_8),
        "text/plain",
        List.of(productToken(userAgent)));
  }

  /** The name by which robots.txt knows an agent: the user agent up to its version. */
  private static String productToken(String userAgent) {
    return userAgent.split("[/\\s(]", 2)[0].toLowerCase(Locale.ROOT);
  }
}
