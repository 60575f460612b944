package org.clipsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The main job in one piece: real HTTP, a real store, real SMTP, two days. */
class DemoCommandTest {
  @TempDir
  private static Path folder = Path.of("");

  private static final StringWriter OUT = new StringWriter();
  private static int exitCode;
  private static String first = "";
  private static String second = "";

  @BeforeAll
  static void liveThroughBothDays() throws IOException {
    exitCode = demo(OUT);
    first = Files.readString(folder.resolve("day-1.txt"));
    second = Files.readString(folder.resolve("day-2.txt"));
  }

  private static int demo(StringWriter out) {
    return new CommandLine(new DemoCommand(folder))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(new StringWriter()))
        .execute();
  }

  @Test
  void endsWellAndPrintsTheFirstDigestAndWhereItLies() {
    assertThat(exitCode).isZero();
    assertThat(OUT.toString())
        .contains(first)
        .contains(folder.resolve("day-2.eml").toString());
    assertThat(folder.resolve("day-1.eml")).isNotEmptyFile();
    assertThat(folder.resolve("day-1.html")).isNotEmptyFile();
  }

  @Test
  void anAgencyStoryIsToldOnceWithWhoReprintedIt() {
    assertThat(first)
        .containsOnlyOnce(
            "Straits Council widens sanctions on Halcyon Freight over grain shipments\n")
        .containsPattern("Also reported by:\n  Northgate Ledger: .*\n  Harbour Post: |"
            + "Also reported by:\n  Harbour Post: .*\n  Northgate Ledger: ")
        .doesNotContain("Another version");
  }

  @Test
  void itsCorrectionComesBackWithWhatChanged() {
    assertThat(second)
        .contains("Update: Correction: Straits Council")
        .contains("Changed: “its harbours to 40 more of the” → “its harbours to 14 more of the”");
  }

  @Test
  void aCopyThatComesAfterTheStoryWasSentIsALine() {
    assertThat(second).contains("== Also since carried (1) ==").contains("  Old Mill Gazette: ");
  }

  @Test
  void aNameIsFoundAsThreeLanguagesSpellAndInflectIt() {
    assertThat(first)
        .contains(
            "*Yevhen Zorepad*", "*Evgeny Zorepad*", "*Евгения Зорепада*", "*Євгеном Зорепадом*");
  }

  @Test
  void aPageThatRobotsMayNotReadIsToldFromItsFeed() {
    assertThat(first).contains("Harbour Post · 04:30 · from the feed only");
  }

  @Test
  void watchedWordsInNavigationMatchNothing() {
    assertThat(first + second).doesNotContain("Choir sings", "Трамвай", "маяк", "The iron bridge");
  }

  @Test
  void whatWasTooOldAtTheFirstPollIsCountedAndNotSent() {
    assertThat(first).contains("1 older than").doesNotContain("last quarter");
  }

  @Test
  void anOutletInTroubleIsNamed() {
    assertThat(first).contains("- Old Mill Gazette: HTTP 500");
    assertThat(second).contains("- Сигнальные огни: HTTP 500");
  }

  @Test
  void nothingComesTwice() {
    for (String title : new String[] {
      "The man who counts sacks",
      "Порти чекають на зерно",
      "Совет проливов расширил",
      "Who still insures"
    }) {
      assertThat(first).containsOnlyOnce(title);
      assertThat(second).doesNotContain(title);
    }
  }

  @Test
  void itCanBeRunAgainInTheSameFolder() throws IOException {
    assertThat(demo(new StringWriter())).isZero();
    assertThat(Files.readString(folder.resolve("day-1.txt"))).contains("6 stories");
  }
}
