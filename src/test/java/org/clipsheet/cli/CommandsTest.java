package org.clipsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import org.clipsheet.cli.Newsroom.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands print and how they end: 0 done, 1 not finished, 2 wrong usage or configuration. */
class CommandsTest {
  @TempDir
  private Path folder = Path.of("");

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
  void checkCountsWhatIsValid() {
    Answer check = newsroom.run("check");

    assertThat(check.exitCode()).isZero();
    assertThat(check.out()).isEqualToIgnoringNewLines("ok: 1 sources, 1 watches, 1 digests");
  }

  @Test
  void checkTellsNotesWithoutFailing() {
    newsroom.watch("watches: [{name: Sanctions, any: [sanctions, sanctions]}]");

    Answer check = newsroom.run("check");

    assertThat(check.exitCode()).isZero();
    assertThat(check.out()).contains("\"sanctions\" is listed twice (a note, not an error)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "once --later",
        "poll Nobody",
        "digest Nobody",
        "digest",
        "digest Brief --since yesterday",
        "explain",
        "explain nothing"
      })
  void wrongUsageEndsWithTwoAndSaysWhy(String command) {
    Answer answer = newsroom.run(command.split(" "));

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).isNotBlank();
    assertThat(newsroom.requests()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "once",
        "once --now",
        "run",
        "poll",
        "digest Brief",
        "sources",
        "search ferry",
        "explain https://example.org/"
      })
  void aConfigurationWithProblemsEndsEveryCommandWithTwo(String command) {
    newsroom.write("sources.yaml", "sources:\n  - urll: x\n");

    Answer answer = newsroom.run(command.split(" "));

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.out() + answer.err()).contains("sources.yaml:2:5: ");
    assertThat(newsroom.requests()).isZero();
  }

  @Test
  void pollTellsALinePerSourceAndSendsNothing() {
    newsroom.source("Gone", newsroom.url("/nothing"));

    Answer poll = newsroom.run("poll");

    assertThat(poll.exitCode()).as("one of several failed").isZero();
    assertThat(poll.out().lines())
        .containsExactlyInAnyOrder(
            "polled Harbour: 1 entries, 1 new: 1 read, 0 from the feed only, 0 failed, 0 backlog;"
                + " 1 matched",
            "polled Gone: failed: HTTP 404");
    assertThat(newsroom.mailbox()).isEmpty();
  }

  @Test
  void pollEndsWithOneIfTheOneSourceItWasAskedForFailed() {
    newsroom.source("Gone", newsroom.url("/nothing"));

    assertThat(newsroom.run("poll", "Gone").exitCode()).isEqualTo(1);
    assertThat(newsroom.run("poll", "Harbour").exitCode()).isZero();
  }

  @Test
  void aDryRunWritesTheEditionAndKeepsNothingOfIt() throws Exception {
    newsroom.run("poll");
    Path out = folder.resolve("out");

    Answer dry = newsroom.run("digest", "Brief", "--dry-run", "--out", out.toString());

    assertThat(dry.exitCode()).isZero();
    assertThat(dry.out()).contains("Port closed");
    assertThat(Files.readString(out.resolve("brief.txt"))).contains("Port closed");
    assertThat(Files.readString(out.resolve("brief.html"))).contains("Port closed");
    assertThat(Files.readString(out.resolve("brief.eml"))).startsWith("Date: ");
    assertThat(newsroom.mailbox()).isEmpty();
    assertThat(newsroom.run("explain", newsroom.url("/a/one")).out()).contains("in none so far");
    assertThat(newsroom.run("digest", "Brief").exitCode()).isZero();
    assertThat(newsroom.mailbox()).as("the real one is still to come").hasSize(1);
  }

  @Test
  void digestEndsWithOneIfItsMailCouldNotBeSent() throws Exception {
    newsroom.run("poll");
    try (RefusingMailServer refusing = new RefusingMailServer()) {
      newsroom.mailServer(refusing.url());

      Answer digest = newsroom.run("digest", "Brief");

      assertThat(digest.exitCode()).isEqualTo(1);
      assertThat(digest.out()).contains("delivery to " + Newsroom.READER + ": due (");
    }
  }

  @Test
  void explainTakesAnAddressAsBrowsersShowIt() {
    newsroom.run("once", "--now");

    Answer explained =
        newsroom.run("explain", newsroom.url("/a/one").replaceFirst("^https?://", ""));

    assertThat(explained.out()).contains("Port closed");
  }

  @Test
  void explainTellsTheWholeLifeOfAnArticle() {
    newsroom.run("once", "--now");

    Answer explained = newsroom.run("explain", newsroom.url("/a/one"));

    assertThat(explained.exitCode()).isZero();
    assertThat(explained.out())
        .contains("in Harbour: Report one")
        .containsPattern("(?m)^read +\\S+ \\S+ read: from its page$")
        .containsPattern("(?m)^watch +\\S+ \\S+ matched: Sanctions: \"sanctions\" in the text$")
        .contains("around    section Town")
        .contains("matched   Sanctions")
        .contains("as its lead")
        .contains("to " + Newsroom.READER + " sent");
  }

  @Test
  void explainTellsOfEveryWatchHowNearTheArticleCame() {
    newsroom.run("poll");
    newsroom.watch("""
        watches:
          - {name: Sanctions, query: sanctions AND (russia OR belarus)}
          - {name: Ferries, query: ferry NOT title:port}
          - {name: Council, any: [councils]}
          - {name: Grain, any: [grain]}
          - {name: Barley, any: [barley]}
        """);

    Answer explained = newsroom.run("explain", newsroom.url("/a/one"));

    assertThat(explained.out().lines())
        .contains("not now   Sanctions: has *sanctions*, lacks *russia OR belarus*;"
            + " it matched as the watch was then")
        .contains("not by    Ferries: has *ferry*, excluded by *port* in the title")
        .contains("not by    Council: would match now; it did not when it was read")
        .contains("not by    Grain, Barley: has nothing that these look for");
  }

  @Test
  void sourcesTellHowEachIsAndWhatToDo() {
    newsroom.source("Gone", newsroom.url("/nothing"));
    Answer before = newsroom.run("sources");
    newsroom.run("poll");
    Answer after = newsroom.run("sources");

    assertThat(before.out().lines()).allMatch(line -> line.contains(": not polled yet; "));
    assertThat(after.out().lines())
        .anyMatch(line -> line.startsWith("Harbour: well; last success 20"))
        .anyMatch(line -> line.startsWith("Gone: failing, HTTP 404; last success never, "));
    assertThat(after.exitCode()).isZero();
  }

  @Test
  void onceWithoutNowPollsOnlyWhatIsDue() {
    newsroom.run("once");
    int requests = newsroom.requests();
    newsroom.serve("/feed", request -> new MockResponse.Builder().code(500).build());

    Answer again = newsroom.run("once");

    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).isEmpty();
    assertThat(newsroom.requests()).isEqualTo(requests);
    assertThat(newsroom.mailbox()).as("no digest was due").isEmpty();
  }
}
