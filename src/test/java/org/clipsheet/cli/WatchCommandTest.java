package org.clipsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.clipsheet.cli.Newsroom.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
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
  void outlinesTheQueryWithTheFormsOfItsWords() {
    newsroom.watch("""
        watches:
          - {name: Sanctions, query: "sanctions AND (ru:порт OR =NATO OR harb*) NOT title:football"}
        """);

    Answer watch = newsroom.run("watch", "Sanctions");

    assertThat(watch.exitCode()).isZero();
    assertThat(watch.out().lines())
        .startsWith("Sanctions: sanctions AND (ru:порт OR =NATO OR harb*) NOT title:football")
        .contains("    \"sanctions\" in any form")
        .anyMatch(line -> line.matches(" {6}sanctions, sanction: .*English.*"))
        .containsSequence(
            "      \"порт\" in any form, as a word of Russian", "        порт: Russian")
        .contains("      \"NATO\" in this very form")
        .contains("      words that begin with \"harb\"")
        .anyMatch(line -> line.startsWith("      \"football\" in any form, in the title"));
  }

  @Test
  void showsACountryInSomeOfItsNames() {
    newsroom.watch("watches: [{name: Kyiv, any: [\"country:UA\"]}]\n");

    assertThat(newsroom.run("watch", "Kyiv").out())
        .contains("    for example: Ukraine, Ucrania, Украина, Україна");
  }

  @Test
  void noLineIsWiderThanATerminal() {
    newsroom.watch("watches: [{name: Games, any: [football, asset freeze]}]\n");

    assertThat(newsroom.run("watch", "Games").out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80))
        .anyMatch(line -> line.contains("football: Czech"))
        .anyMatch(line -> line.startsWith("        "));
  }

  @Test
  void tellsHowANameMayBeSpelt() {
    newsroom.watch("""
        watches:
          - name: Lukashenko
            person: Alexander Lukashenko
            aliases: [Бацька]
            exclude: [Mykola Lukashenko]
        """);

    assertThat(newsroom.run("watch", "Lukashenko").out().lines())
        .contains("    also: A. Lukashenko, Lukashenko Alexander")
        .contains("    once the whole name stood in the article: Lukashenko")
        .contains("    in Cyrillic letters, for example: Александер Лукашенко")
        .contains("    aliases: Бацька")
        .contains("    but not: Mykola Lukashenko");
  }

  @Test
  void tellsWhatTheWatchHasFoundMostOften() {
    newsroom.article("two", "Sanctioned again", "New sanctions were expected on Monday.");
    newsroom.feed("/feed", "one", "two");
    newsroom.run("poll");

    assertThat(newsroom.run("watch", "Sanctions").out().lines())
        .endsWith("found so far: sanctions (2), sanctioned (1)");
  }

  @Test
  void withoutAStoreNothingWasFoundAndNoneIsMade() {
    assertThat(newsroom.run("watch", "Sanctions").out().lines()).endsWith("found so far: nothing");
    assertThat(Files.exists(newsroom.data())).isFalse();
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNearestOnes() {
    newsroom.watch("""
        watches:
          - {name: Ports, any: [port]}
          - {name: Sanctions, any: [sanctions]}
          - {name: Grain, any: [grain]}
          - {name: Ferries, any: [ferry]}
        """);

    Answer watch = newsroom.run("watch", "sanktions");

    assertThat(watch.exitCode()).isEqualTo(2);
    assertThat(watch.err()).contains("no watch is named \"sanktions\"; nearest: Sanctions, ");
  }
}
