package org.clipsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.clipsheet.cli.Newsroom.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TryCommandTest {
  @TempDir
  private Path folder = Path.of("");

  private Newsroom newsroom;

  @BeforeEach
  void open() throws Exception {
    newsroom = new Newsroom(folder);
    newsroom.article("one", "Port closed", "The council imposed sanctions on the ferry line.");
    newsroom.article("two", "Grain rises", "Exporters were sanctioned, and they complained.");
    newsroom.article("three", "Fair opens", "A fair opened on the hill.");
    newsroom.feed("/feed", "one", "two", "three");
    newsroom.source("Harbour", newsroom.url("/feed"));
    newsroom.run("poll");
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void tellsPerWatchWhatItWouldHaveAddedAndLost() {
    newsroom.watch("""
        watches:
          - {name: Sanctions, query: sanctions NOT ferry}
          - {name: Fairs, any: [fair]}
        """);

    Answer tried = newsroom.run("try");

    assertThat(tried.exitCode()).isZero();
    assertThat(tried.out().lines())
        .startsWith("2 watches tried on 3 articles of the last 30 days")
        .contains("Sanctions  0 more, 1 fewer, 1 article (33.3 % of all)")
        .contains("Fairs      1 more, 0 fewer, 1 article (33.3 % of all)")
        .anyMatch(line -> line.matches("  fewer  20\\d\\d-\\d\\d-\\d\\d  Port closed \\(.+\\)"))
        .anyMatch(line -> line.matches("  more   20\\d\\d-\\d\\d-\\d\\d  Fair opens \\(.+\\)"));
    assertThat(tried.err()).as("progress belongs on a terminal").isEmpty();
  }

  @Test
  void notesWhatIsOddAboutTheWatches() {
    newsroom.watch("""
        watches:
          - {name: Harbour, any: ["source:Harbour"]}
          - {name: Embargo, any: [sanctions]}
          - {name: Barley, any: [barley]}
        """);

    Answer tried = newsroom.run("try", "--days", "7");

    assertThat(tried.out().lines())
        .contains("note: Embargo matches half of everything: 2 of 3 articles")
        .contains("note: Harbour matches everything: 3 of 3 articles")
        .contains("note: Embargo is contained in Harbour, which finds all 2 articles of it")
        .contains("note: Barley matches nothing")
        .contains("note: Sanctions is not on the watchlist any more; it has 2 articles");
  }

  @Test
  void anUnchangedWatchlistFindsAsBefore() {
    assertThat(newsroom.run("try").out())
        .contains("Sanctions  as before, 2 articles (66.7 % of all)");
  }

  @Test
  void changesNothing() {
    newsroom.watch("watches: [{name: Fairs, any: [fair]}]");
    newsroom.run("try");

    assertThat(newsroom.run("explain", newsroom.url("/a/three")).out())
        .contains("matched   by no watch");
  }

  @Test
  void aWatchlistWithProblemsIsNotTried() {
    newsroom.watch("watches: [{nam: Sanctions}]");

    Answer tried = newsroom.run("try");

    assertThat(tried.exitCode()).isEqualTo(2);
    assertThat(tried.err()).contains("watchlist.yaml:1:");
    assertThat(tried.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "soon"})
  void aNumberOfDaysThatIsNoneIsWrongUsage(String days) {
    assertThat(newsroom.run("try", "--days", days).exitCode()).isEqualTo(2);
  }

  @Test
  void withoutAStoreThereIsNothingToTryOnAndNoneIsMade() throws Exception {
    try (Newsroom empty = new Newsroom(folder.resolve("empty"))) {
      empty.source("Harbour", empty.url("/feed"));

      Answer tried = empty.run("try");

      assertThat(tried.exitCode()).isZero();
      assertThat(tried.out()).contains("nothing is stored yet");
      assertThat(Files.exists(empty.data())).isFalse();
    }
  }
}
