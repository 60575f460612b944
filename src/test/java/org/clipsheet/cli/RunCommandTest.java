package org.clipsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clipsheet.cli.Newsroom.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a process: it takes edits, refuses bad ones, keeps others out, and stops when it is told to. */
class RunCommandTest {
  @TempDir
  private Path folder = Path.of("");

  private Newsroom newsroom;
  private Path log;

  @BeforeEach
  void open() throws Exception {
    log = folder.resolve("log");
    newsroom = Newsroom.withHarbour(folder);
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void takesAnEditRefusesABadOneAndKeepsTheLastGoodOneOverARestart() throws Exception {
    try (ClipsheetProcess service = ClipsheetProcess.start(newsroom.config(), log, "run")) {
      service.awaitSaid("polled Harbour: 1 entries, 1 new");
      newsroom.feed("/more", "one");
      newsroom.source("Quay", newsroom.url("/more"));
      service.awaitSaid("took the changed configuration: 2 sources");
      service.awaitSaid("polled Quay: ");
      newsroom.watch("watches: [{nam: Sanctions}]\n");
      service.awaitSaid("the last good one stays in use");
      assertThat(service.said()).contains("watchlist.yaml:1:").contains("did you mean \"name\"");
      service.terminate();
    }
    try (ClipsheetProcess service = ClipsheetProcess.start(newsroom.config(), log, "run")) {
      service.awaitSaid("starting with the last good one");
      service.awaitSaid("running: 2 sources, 1 digests");
      service.terminate();
    }

    StartingPoint start = StartingPoint.of(newsroom.config());
    try (Workshop workshop = Workshop.open(newsroom.config(), start.settings(), Duration.ZERO)) {
      workshop.applySettings().refuse(start.problems());
      workshop.rounds().buildAll();
      workshop.rounds().deliver();
    }
    assertThat(newsroom.texts())
        .singleElement()
        .asString()
        .contains("Port closed")
        .contains("The configuration on disk has problems");
  }

  @Test
  void takesWhatEditorsSaveInAnyOfTheirWays() throws Exception {
    Path watchlist = newsroom.config().resolve("watchlist.yaml");
    String digests = Files.readString(watchlist).lines().skip(1).collect(Collectors.joining("\n"));
    try (ClipsheetProcess service = ClipsheetProcess.start(newsroom.config(), log, "run")) {
      service.awaitSaid("running: ");

      Files.writeString(watchlist, watches(2) + digests);
      service.awaitSaid("took the changed configuration: 1 sources, 2 watches");

      Files.writeString(watchlist, "");
      Files.writeString(watchlist, watches(3) + digests);
      service.awaitSaid("took the changed configuration: 1 sources, 3 watches");

      Path written = Files.writeString(folder.resolve("new"), watches(4) + digests);
      Files.move(written, watchlist, StandardCopyOption.ATOMIC_MOVE);
      service.awaitSaid("took the changed configuration: 1 sources, 4 watches");

      Path first = Files.createDirectory(folder.resolve("..1"));
      Path second = Files.createDirectory(folder.resolve("..2"));
      Files.copy(watchlist, first.resolve("watchlist.yaml"));
      Files.writeString(second.resolve("watchlist.yaml"), watches(5) + digests);
      Path data = Files.createSymbolicLink(folder.resolve("..data"), first);
      Files.delete(watchlist);
      Files.createSymbolicLink(watchlist, data.resolve("watchlist.yaml"));
      Files.move(
          Files.createSymbolicLink(folder.resolve("..next"), second),
          data,
          StandardCopyOption.ATOMIC_MOVE);
      service.awaitSaid("took the changed configuration: 1 sources, 5 watches");

      assertThat(service.said()).doesNotContain("has problems");
      service.terminate();
    }
  }

  @Test
  void anEditedWatchIsTriedOnThePastAndTheLogTellsWhatCameOfIt() throws Exception {
    try (ClipsheetProcess service = ClipsheetProcess.start(newsroom.config(), log, "run")) {
      service.awaitSaid("polled Harbour: 1 entries, 1 new");

      newsroom.watch("""
          watches:
            - {name: Sanctions, query: sanctions NOT ferry}
            - {name: Ferries, any: [ferries]}
          """);

      service.awaitSaid("Sanctions: 0 more, 1 fewer in the last 30 days; matches nothing");
      service.awaitSaid("Ferries: 1 more, 0 fewer in the last 30 days");
      service.terminate();
    }
  }

  private static String watches(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{name: W" + i + ", any: [port]}")
        .collect(Collectors.joining(", ", "watches: [", "]\n"));
  }

  @Test
  void aBadFileWithoutALastGoodOneEndsItWithEveryProblem() throws Exception {
    newsroom.watch("watches: [{nam: Sanctions}]\n");

    Answer run = newsroom.run("run");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("watchlist.yaml:1:");
  }

  @Test
  void anotherProcessOnTheSameDataIsRefusedByName() throws Exception {
    try (ClipsheetProcess service = ClipsheetProcess.start(newsroom.config(), log, "run")) {
      service.awaitSaid("running: ");

      Answer poll = newsroom.run("poll");

      assertThat(poll.exitCode()).isEqualTo(1);
      assertThat(poll.err())
          .contains("clipsheet: ")
          .contains(newsroom.data().toRealPath().toString());
      assertThat(newsroom.run("sources").exitCode()).as("looking is allowed").isZero();
    }
  }

  @Test
  void stopsCleanlyWhileASourceDoesNotAnswer() throws Exception {
    newsroom.serve("/slow", "text/html", "x");
    newsroom.delay(
        "/slow",
        answer -> answer
            .newBuilder()
            .headersDelay(60, java.util.concurrent.TimeUnit.SECONDS)
            .build());
    newsroom.source("Slow", newsroom.url("/slow"));
    try (ClipsheetProcess service = ClipsheetProcess.start(newsroom.config(), log, "run")) {
      service.awaitSaid("polled Harbour: ");

      Duration stopping = service.terminate();

      assertThat(stopping).isLessThan(Duration.ofSeconds(10));
      assertThat(service.await()).as("a stop that was asked for is no failure").isZero();
      assertThat(service.said()).contains("stopping").doesNotContain("stopping took too long");
    }
  }
}
