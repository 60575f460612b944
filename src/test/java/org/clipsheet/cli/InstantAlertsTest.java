package org.clipsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.clipsheet.fetch.NameResolver;
import org.clipsheet.schedule.Rounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A digest every ten minutes, from the poll to the mailbox: mailed when something matched, each thing once. */
class InstantAlertsTest {
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  @TempDir
  private Path folder = Path.of("");

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-02T15:00:00Z"));

  private Newsroom newsroom;

  @BeforeEach
  void open() throws Exception {
    newsroom = Newsroom.withHarbour(folder);
    newsroom.write("watchlist.yaml", """
        watches: [{name: Sanctions, any: [sanctions]}]
        digests: [{name: Alerts, to: [desk@clipsheet.test], every: 10m}]
        """);
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void isMailedOnlyWhenSomethingMatchedAndTellsItOnce() throws Exception {
    try (Workshop workshop = workshop()) {
      pollAndMail(workshop);
      assertThat(newsroom.texts()).singleElement().asString().contains("Port closed");

      pollAndMail(workshop);
      pollAndMail(workshop);
      assertThat(newsroom.texts()).as("nothing new").hasSize(1);

      newsroom.article("two", "Quay closed", "The quay is closed under sanctions.");
      newsroom.feed("/feed", "two", "one");
      pollAndMail(workshop);
      assertThat(newsroom.texts())
          .hasSize(2)
          .last()
          .asString()
          .contains("Quay closed")
          .doesNotContain("Port closed");
    }
    try (Workshop workshop = workshop()) {
      pollAndMail(workshop);
      assertThat(newsroom.texts()).as("nothing comes twice over a restart").hasSize(2);
    }
  }

  @Test
  void aSourceThatBreaksIsNoAlert() throws Exception {
    try (Workshop workshop = workshop()) {
      pollAndMail(workshop);

      newsroom.serve("/feed", "text/html", "");
      pollAndMail(workshop);
      pollAndMail(workshop);

      assertThat(newsroom.texts()).hasSize(1);
    }
  }

  /** Ten minutes later all sources are polled, what is due is built, and what was built is mailed. */
  private void pollAndMail(Workshop workshop) throws InterruptedException {
    now.updateAndGet(instant -> instant.plus(TEN_MINUTES));
    Rounds rounds = workshop.rounds();
    rounds.poll(rounds.active(), report -> {});
    rounds.buildDue();
    rounds.deliver();
  }

  private Workshop workshop() throws InterruptedException {
    InstantSource clock = now::get;
    return Workshop.open(
        newsroom.config(),
        Configuration.require(newsroom.config()),
        Duration.ZERO,
        new Workshop.World(clock, NameResolver.SYSTEM));
  }
}
