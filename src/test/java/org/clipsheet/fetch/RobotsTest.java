package org.clipsheet.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clipsheet.model.source.RobotsFile;
import org.junit.jupiter.api.Test;

class RobotsTest {
  private static final Instant START = Instant.parse("2026-03-02T07:00:00Z");
  private static final URI PAGE = URI.create("https://harbourpost.example/premium/1");

  private final Map<String, RobotsFile> kept = new HashMap<>();
  private Instant now = START;
  private int status = 200;
  private int asked;

  @Test
  void rulesAreAskedForOnceADay() throws Exception {
    Robots robots = robots();

    robots.rules(PAGE, "Clipsheet/1.0");
    now = now.plus(Duration.ofHours(23));
    robots.rules(PAGE, "Clipsheet/1.0");
    assertThat(asked).isEqualTo(1);

    now = now.plus(Duration.ofHours(2));
    robots.rules(PAGE, "Clipsheet/1.0");
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void rulesReadBeforeStandWhileTheServerHasTrouble() throws Exception {
    Robots robots = robots();
    robots.rules(PAGE, "Clipsheet/1.0");

    status = 503;
    now = now.plus(Duration.ofDays(2));
    Robots.Rules rules = robots.rules(PAGE, "Clipsheet/1.0");

    assertThat(rules.trouble()).isZero();
    assertThat(rules.allow(PAGE)).isFalse();
    assertThat(rules.allow(URI.create("https://harbourpost.example/open"))).isTrue();
    assertThat(kept.values()).extracting(RobotsFile::status).containsExactly(200);
  }

  @Test
  void aServerInTroubleFromTheStartIsAskedAgainSoon() throws Exception {
    status = 503;
    Robots robots = robots();
    assertThat(robots.rules(PAGE, "Clipsheet/1.0").trouble()).isEqualTo(503);

    status = 200;
    now = now.plus(Duration.ofMinutes(11));

    Robots.Rules rules =
        robots.rules(URI.create("https://harbourpost.example/open"), "Clipsheet/1.0");
    assertThat(rules.trouble()).isZero();
    assertThat(rules.allow(URI.create("https://harbourpost.example/open"))).isTrue();
  }

  private Robots robots() {
    RobotsMemory memory = new RobotsMemory() {
      @Override
      public Optional<RobotsFile> find(String origin) {
        return Optional.ofNullable(kept.get(origin));
      }

      @Override
      public void keep(String origin, RobotsFile file) {
        kept.put(origin, file);
      }
    };
    InstantSource clock = () -> now;
    return new Robots(memory, this::fetch, clock);
  }

  private RobotsFile fetch(String origin) {
    asked++;
    String text = status == 200 ? "User-agent: *\nDisallow: /premium/\n" : "";
    return new RobotsFile(status, text, now);
  }
}
