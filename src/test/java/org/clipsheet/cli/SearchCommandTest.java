package org.clipsheet.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.clipsheet.archive.IndexSnapshot;
import org.clipsheet.cli.Newsroom.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
  @TempDir
  private Path folder = Path.of("");

  private Newsroom newsroom;

  @BeforeEach
  void open() throws Exception {
    newsroom = Newsroom.withHarbour(folder);
    newsroom.article("two", "Sanctions \u001b[31m lifted", "The \u202eferries sail again.");
    newsroom.feed("/feed", "one", "two");
    newsroom.run("poll");
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void articlesComeWithSiteTitleAddressAndMarkedWords() {
    Answer search = newsroom.run("search", "sanction", "NOT", "lifted");

    assertThat(search.exitCode()).isZero();
    assertThat(search.out().lines().toList())
        .satisfiesExactly(
            line ->
                assertThat(line).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d  Feed  Port closed"),
            line -> assertThat(line).isEqualTo("    " + newsroom.url("/a/one")),
            line -> assertThat(line)
                .isEqualTo("    The council imposed *sanctions* on the ferry line of one."),
            line -> assertThat(line).isEqualTo("1 article"));
    assertThat(folder.resolve("data").resolve("index")).isDirectory();
  }

  @Test
  void wordsOfATitleAreMarkedInIt() {
    Answer search = newsroom.run("search", "title:sanctions");

    assertThat(search.out()).contains("*Sanctions* ").doesNotContain("\u001b");
    assertThat(search.out().lines()).hasSize(3);
  }

  @Test
  void noMoreThanTheLimitAreShown() {
    Answer search = newsroom.run("search", "sanctions OR ferry", "--limit", "1");

    assertThat(search.out().lines().toList().getLast())
        .isEqualTo("1 article; there are more: --limit N shows them");
    assertThat(newsroom.run("search", "dredger").out().strip()).isEqualTo("0 articles");
  }

  @Test
  void aQueryWithAProblemEndsWithTwoAndShowsWhere() {
    Answer search = newsroom.run("search", "ferry AND (sanctions");

    assertThat(search.exitCode()).isEqualTo(2);
    assertThat(search.err().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("query:11: "),
            line -> assertThat(line).isEqualTo("  ferry AND (sanctions"),
            line -> assertThat(line).isEqualTo("            ^"));
    assertThat(newsroom.run("search", "ferry", "--limit", "0").exitCode()).isEqualTo(2);
  }

  @Test
  void whatWasPerhapsNotMeantIsSaidBesideTheAnswer() {
    Answer search = newsroom.run("search", "sanctions or ferry");

    assertThat(search.exitCode()).isZero();
    assertThat(search.err().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line)
                .startsWith("query:11: \"or\" is sought as a word here")
                .endsWith(": OR"),
            line -> assertThat(line).isEqualTo("  sanctions or ferry"),
            line -> assertThat(line).isEqualTo("            ^"));
  }

  @Test
  void ofALongQueryOnlyThePlaceIsShown() {
    Answer search = newsroom.run("search", "word ".repeat(200) + "&& ferry");

    assertThat(search.err().lines().toList())
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(80))
        .satisfies(lines ->
            assertThat(lines.get(1).indexOf("&&")).isEqualTo(lines.get(2).indexOf("^")));
  }

  @Test
  void aQueryOfAThousandTermsIsAnswered() {
    String words = IntStream.range(0, 999).mapToObj(i -> "word" + i + " OR ").collect(joining());

    Answer search = newsroom.run("search", words + "sanctions");

    assertThat(search.exitCode()).isZero();
    assertThat(search.out()).contains("sanctions");
    assertThat(newsroom.run("search", words + "sanctions OR ferry").err())
        .contains("1001 terms in one query; at most 1000");
  }

  @Test
  void aRoundBringsTheIndexUpToDate() {
    newsroom.run("once", "--now");

    try (IndexSnapshot index = Workshop.archive(newsroom.data()).open().orElseThrow()) {
      assertThat(index.articles()).isEqualTo(2);
    }
  }

  @Test
  void aLostIndexIsMadeAgain() throws Exception {
    newsroom.run("search", "sanctions");
    Path index = folder.resolve("data").resolve("index");
    try (var files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(index);

    assertThat(newsroom.run("search", "ferry").out()).contains("Port closed");
  }
}
