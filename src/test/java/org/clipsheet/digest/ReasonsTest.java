package org.clipsheet.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipsheet.digest.CandidateBuilder.article;
import static org.clipsheet.digest.Editions.digest;

import java.util.List;
import java.util.stream.IntStream;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.Passage;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.edition.Reason;
import org.junit.jupiter.api.Test;

class ReasonsTest {
  private static final String TEXT = """
      Ministers met on Tuesday. They agreed that new sanctions will apply from March, one of them said.

      The bank was sanctioned in May. Its lawyers said on Friday that\t  the sanctions are unlawful.""";

  @Test
  void theWordsStandInTheirSentence() {
    List<Reason> reasons = reasons(article(1).text(TEXT).matchingInText("A", "sanctions"));

    assertThat(reasons)
        .containsExactly(new Reason(
            new WatchName("A"),
            Field.TEXT,
            "They agreed that new ",
            "sanctions",
            " will apply from March, one of them said."));
  }

  @Test
  void theTitleIsTheBestPlaceAndOtherWordsElsewhereAreTheSecondReason() {
    List<Reason> reasons = reasons(article(1)
        .title("EU plans sanctions")
        .text(TEXT)
        .matchingAt(
            "A",
            new Passage(Field.SITE, 0, 4, "site"),
            new Passage(Field.TEXT, 47, 56, "sanctions"),
            new Passage(
                Field.TEXT,
                TEXT.indexOf("sanctioned"),
                TEXT.indexOf("sanctioned") + 10,
                "sanctioned"),
            new Passage(Field.TITLE, 9, 18, "sanctions")));

    assertThat(reasons)
        .extracting(ReasonsTest::shown)
        .containsExactly("title: EU plans [sanctions]", "text: The bank was [sanctioned] in May.");
  }

  @Test
  void otherWordsInTheSameSentenceNeedNoSecondReason() {
    List<Reason> reasons = reasons(article(1).text(TEXT).matchingInText("A", "sanctions", "March"));

    assertThat(reasons).hasSize(1);
  }

  @Test
  void runsOfWhiteSpaceInsideASentenceAreOneSpace() {
    List<Reason> reasons = reasons(article(1).text(TEXT).matchingInText("A", "lawyers"));

    assertThat(shown(reasons.getFirst()))
        .isEqualTo("text: Its [lawyers] said on Friday that the sanctions are unlawful.");
  }

  @Test
  void aLongSentenceIsCutAtWordsOnBothSides() {
    String many =
        IntStream.range(100, 200).mapToObj(i -> "word" + i).reduce("", (a, b) -> a + " " + b);
    String text = "Start" + many + " NEEDLE" + many + " end.";

    Reason reason = reasons(article(1).text(text).matchingInText("A", "NEEDLE")).getFirst();

    assertThat(reason.before()).startsWith("…word").endsWith("word199 ");
    assertThat(reason.after()).startsWith(" word100").endsWith("…").doesNotEndWith(" …");
    assertThat(length(reason)).isBetween(210, 240);
  }

  @Test
  void aShortBeginningLeavesItsRoomToTheRest() {
    String text = "The NEEDLE" + " and so on".repeat(100) + ".";

    Reason reason = reasons(article(1).text(text).matchingInText("A", "NEEDLE")).getFirst();

    assertThat(reason.before()).isEqualTo("The ");
    assertThat(length(reason)).isBetween(210, 240);
  }

  @Test
  void wordsThatMovedAreLookedUpAndThoseThatAreGoneStandAlone() {
    List<Reason> reasons = reasons(article(1)
        .text("A new first sentence. The port is closed.")
        .matchingAt(
            "A",
            new Passage(Field.TEXT, 4, 8, "port"),
            new Passage(Field.TEXT, 90_000, 90_005, "quays")));

    assertThat(reasons)
        .extracting(ReasonsTest::shown)
        .containsExactly("text: The [port] is closed.", "text: [quays]");
  }

  @Test
  void fieldsThatAreNoRunningTextShowTheWordsAlone() {
    List<Reason> reasons =
        reasons(article(1).matchingAt("A", new Passage(Field.BYLINE, 5, 8, "Doe")));

    assertThat(reasons).extracting(ReasonsTest::shown).containsExactly("byline: [Doe]");
  }

  @Test
  void aMatchWithoutPassagesShowsTheTitle() {
    List<Reason> reasons = reasons(article(1).matchingAt("A", new Passage[0]));

    assertThat(reasons).extracting(ReasonsTest::shown).containsExactly("title: Title 1[]");
  }

  @Test
  void secondReasonsFillWhatTheWatchesLeaveOfSix() {
    CandidateBuilder candidate = article(1).text(TEXT);
    String[] watches = {"A", "B", "C", "D"};
    for (String watch : watches) {
      candidate.matchingInText(watch, "Ministers", "lawyers");
    }

    List<Reason> reasons = Editions.onlyCard(
            Editions.compose(Editions.material(digest(9, watches), candidate)).edition())
        .reasons();

    assertThat(reasons)
        .extracting(reason -> reason.watch().value())
        .containsExactly("A", "A", "B", "B", "C", "D");
  }

  @Test
  void noWatchGoesUnnamedEvenWhereThatMakesMoreThanSix() {
    String[] watches = IntStream.range(0, 9).mapToObj(i -> "watch " + i).toArray(String[]::new);
    CandidateBuilder candidate = article(1).text(TEXT);
    for (String watch : watches) {
      candidate.matchingInText(watch, "Ministers", "lawyers");
    }

    List<Reason> reasons = Editions.onlyCard(
            Editions.compose(Editions.material(digest(9, watches), candidate)).edition())
        .reasons();

    assertThat(reasons).extracting(reason -> reason.watch().value()).containsExactly(watches);
  }

  @Test
  void hostileTextIsCutToSize() {
    String endless = "字".repeat(300_000) + "\uD83D\uDCF0".repeat(300_000);
    int place = 299_990;

    Reason reason = reasons(article(1)
            .text(endless)
            .matchingAt("A", new Passage(Field.TEXT, place, place + 2, "字字")))
        .getFirst();

    assertThat(length(reason)).isBetween(100, 240);
    assertThat(reason.after()).endsWith("…");
    assertThat(reason.before() + reason.after()).matches("[字…\\x{1F4F0}]+");
  }

  @Test
  void wordsWithBlankLinesInThemAreQuotedToo() {
    String text = "\n\n\n\nport\n\n\n\n";

    List<Reason> reasons = reasons(article(1)
        .text(text)
        .matchingAt(
            "A",
            new Passage(Field.TEXT, 1, text.length() - 1, text.substring(1, text.length() - 1))));

    assertThat(reasons.getFirst().matched()).isEqualTo(" port ");
  }

  private static List<Reason> reasons(CandidateBuilder candidate) {
    return Editions.onlyCard(
            Editions.compose(Editions.material(digest(9), candidate)).edition())
        .reasons();
  }

  private static String shown(Reason reason) {
    return reason.field().word()
        + ": "
        + reason.before()
        + "["
        + reason.matched()
        + "]"
        + reason.after();
  }

  private static int length(Reason reason) {
    return reason.before().length() + reason.matched().length() + reason.after().length();
  }
}
