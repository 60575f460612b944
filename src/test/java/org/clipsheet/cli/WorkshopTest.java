package org.clipsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import org.clipsheet.app.source.PollReport;
import org.clipsheet.config.Settings;
import org.clipsheet.fetch.NameResolver;
import org.clipsheet.model.source.Source;
import org.clipsheet.schedule.DigestReport;
import org.clipsheet.schedule.Rounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds over time, and the desk replaced under them. */
class WorkshopTest {
  @TempDir
  private Path folder = Path.of("");

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-02T15:00:00Z"));

  private Newsroom newsroom;

  @BeforeEach
  void open() throws Exception {
    newsroom = Newsroom.withHarbour(folder);
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void aSourceIsDueAtFirstAndThenAtItsOwnPace() throws Exception {
    try (Workshop workshop = workshop()) {
      Rounds rounds = workshop.rounds();

      assertThat(rounds.dueSources()).hasSize(1);
      poll(rounds, rounds.dueSources());
      assertThat(rounds.dueSources()).isEmpty();
      step(Duration.ofHours(7));
      assertThat(rounds.dueSources()).hasSize(1);
    }
  }

  @Test
  void aPausedSourceIsNeverDue() throws Exception {
    newsroom.write(
        "sources.yaml",
        "sources: [{name: Harbour, url: \"" + newsroom.url("/feed") + "\", paused: true}]");
    try (Workshop workshop = workshop()) {
      assertThat(workshop.rounds().dueSources()).isEmpty();
      assertThat(workshop.rounds().active()).isEmpty();
    }
  }

  @Test
  void aDigestIsBuiltAtItsTimeAndOnce() throws Exception {
    try (Workshop workshop = workshop()) {
      Rounds rounds = workshop.rounds();
      poll(rounds, rounds.dueSources());

      assertThat(rounds.buildDue()).isEmpty();
      step(Duration.ofHours(16));
      assertThat(rounds.buildDue()).singleElement().satisfies(report -> {
        assertThat(report.edition()).isPresent();
        assertThat(report.edition().orElseThrow().edition().late()).isFalse();
      });
      assertThat(rounds.buildDue()).isEmpty();
    }
  }

  @Test
  void nightsThatWereMissedAreOneLateEdition() throws Exception {
    try (Workshop workshop = workshop()) {
      poll(workshop.rounds(), workshop.rounds().dueSources());
    }
    step(Duration.ofDays(3));
    try (Workshop workshop = workshop()) {
      List<DigestReport> built = workshop.rounds().buildDue();

      assertThat(built).singleElement().satisfies(report -> {
        assertThat(report.edition().orElseThrow().edition().late()).isTrue();
        assertThat(report.edition().orElseThrow().edition().storyCount()).isEqualTo(1);
      });
      assertThat(workshop.rounds().buildDue()).isEmpty();
    }
  }

  @Test
  void aPollUnderWayKeepsItsWatchlistOverAReload() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    holdBack("/a/one", asked, answer);
    try (Workshop workshop = workshop();
        ExecutorService worker = Executors.newSingleThreadExecutor()) {
      Future<List<PollReport>> polling =
          worker.submit(() -> poll(workshop.rounds(), workshop.rounds().active()));
      assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();

      workshop.take(Configuration.desk(settings()));
      workshop.take(Configuration.desk(settings()));
      answer.countDown();

      assertThat(polling.get(30, TimeUnit.SECONDS))
          .singleElement()
          .satisfies(report -> assertThat(report.matched()).isEqualTo(1));
    }
  }

  @Test
  void anInterruptedPollKeepsNothing() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    holdBack("/a/one", asked, answer);
    try (Workshop workshop = workshop()) {
      try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
        Future<List<PollReport>> polling =
            worker.submit(() -> poll(workshop.rounds(), workshop.rounds().active()));
        assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
        polling.cancel(true);
      } finally {
        answer.countDown();
      }
      workshop.take(Configuration.desk(settings()));

      assertThat(workshop.rounds().dueSources()).as("still due").hasSize(1);
    }
  }

  @Test
  void fiftyReloadsLeaveNoThreadBehind() throws Exception {
    try (Workshop workshop = workshop()) {
      workshop.take(Configuration.desk(settings()));
      Set<Thread> before = Thread.getAllStackTraces().keySet();

      for (int i = 0; i < 50; i++) {
        workshop.take(Configuration.desk(settings()));
      }

      List<Thread> after = new ArrayList<>(Thread.getAllStackTraces().keySet());
      after.removeAll(before);
      after.removeIf(thread -> ended(thread));
      assertThat(after).as("the watchlist in use has one").hasSizeLessThanOrEqualTo(1);
    }
  }

  private static boolean ended(Thread thread) {
    try {
      return thread.join(Duration.ofMillis(500));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void holdBack(String path, CountDownLatch asked, CountDownLatch answer) {
    newsroom.delay(path, response -> {
      asked.countDown();
      try {
        return answer.await(30, TimeUnit.SECONDS)
            ? response
            : new MockResponse.Builder().code(500).build();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
  }

  private static List<PollReport> poll(Rounds rounds, List<Source> sources)
      throws InterruptedException {
    List<PollReport> reports = new ArrayList<>();
    rounds.poll(sources, reports::add);
    return reports;
  }

  private void step(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  private Settings settings() {
    return Configuration.require(newsroom.config());
  }

  private Workshop workshop() throws InterruptedException {
    InstantSource clock = now::get;
    return Workshop.open(
        newsroom.config(),
        settings(),
        Duration.ZERO,
        new Workshop.World(clock, NameResolver.SYSTEM));
  }
}
