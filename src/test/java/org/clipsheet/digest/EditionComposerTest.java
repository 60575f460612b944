package org.clipsheet.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.clipsheet.digest.CandidateBuilder.FOUND_AT;
import static org.clipsheet.digest.CandidateBuilder.article;
import static org.clipsheet.digest.Editions.MAX_AGE;
import static org.clipsheet.digest.Editions.compose;
import static org.clipsheet.digest.Editions.digest;
import static org.clipsheet.digest.Editions.kinds;
import static org.clipsheet.digest.Editions.material;
import static org.clipsheet.digest.Editions.names;
import static org.clipsheet.digest.Editions.onlyCard;
import static org.clipsheet.digest.Editions.sections;
import static org.clipsheet.digest.Editions.sent;
import static org.clipsheet.digest.Editions.titles;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.edition.Card;
import org.clipsheet.model.edition.Edition;
import org.clipsheet.model.edition.ItemKind;
import org.clipsheet.model.edition.Reason;
import org.clipsheet.model.edition.Receipt;
import org.clipsheet.model.edition.SinceCarried;
import org.clipsheet.model.edition.SourceProblem;
import org.clipsheet.model.story.Change;
import org.clipsheet.model.story.Role;
import org.clipsheet.model.story.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionComposerTest {

  @Test
  void copiesAndFollowUpsStandUnderTheirStoryAndVersionsWithWhatTheyChange() {
    Composition composition = compose(material(
        digest(60),
        article(2).of(1, Role.COPY).matching("A"),
        article(1).matching("A"),
        article(3).version(1, "12 dead", "14 dead").matching("A"),
        article(4).of(1, Role.FOLLOW_UP).matching("A")));

    Card card = onlyCard(composition.edition());
    assertThat(card.lead().title()).isEqualTo("Title 1");
    assertThat(card.credit()).isEqualTo("Wire 1");
    assertThat(card.update()).isFalse();
    assertThat(card.updates()).isEmpty();
    assertThat(titles(card.carriers())).containsExactly("Title 2", "Title 4");
    assertThat(card.versions())
        .singleElement()
        .satisfies(version ->
            assertThat(version.changes()).containsExactly(new Change("12 dead", "14 dead")));
    assertThat(kinds(composition))
        .containsExactlyInAnyOrderEntriesOf(Map.of(
            1L, ItemKind.CARD,
            2L, ItemKind.CARRIER,
            3L, ItemKind.VERSION,
            4L, ItemKind.CARRIER));
  }

  @Test
  void withoutItsLeadAStoryIsShownByTheCopyThatWasReadAndFoundFirst() {
    Edition edition = compose(material(
            digest(60),
            article(2).of(1, Role.FOLLOW_UP).matching("A"),
            article(3).of(1, Role.COPY).origin(Origin.ENTRY).matching("A"),
            article(4).of(1, Role.COPY).foundAt(FOUND_AT.plusSeconds(9)).matching("A"),
            article(5).of(1, Role.COPY).foundAt(FOUND_AT.plusSeconds(5)).matching("A")))
        .edition();

    assertThat(onlyCard(edition).article().value()).isEqualTo(5);
  }

  @Test
  void versionsThatSayTheSameAsTheOneShownAreItsCarriers() {
    Composition composition = compose(material(
        digest(60),
        article(2).version(1, "12", "14").matching("A"),
        article(3).version(1, "12", "14").matching("A"),
        article(4).version(1, "12", "15").matching("A")));

    assertThat(kinds(composition))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(2L, ItemKind.CARD, 3L, ItemKind.CARRIER, 4L, ItemKind.VERSION));
  }

  @Test
  void aCopyOfAStorySentBeforeIsALineUnderIt() {
    Composition composition = compose(material(
        digest(60),
        sent(1, 2),
        article(7).of(2, Role.COPY).matching("A"),
        article(8).of(1, Role.COPY).matching("A"),
        article(9).of(2, Role.LEAD).matching("A")));

    assertThat(composition.edition().sections()).isEmpty();
    assertThat(composition.edition().alsoSince())
        .extracting(SinceCarried::title)
        .containsExactly("Sent 1", "Sent 2");
    assertThat(titles(composition.edition().alsoSince().getLast().carriers()))
        .containsExactly("Title 7", "Title 9");
    assertThat(kinds(composition).values()).containsOnly(ItemKind.SINCE);
  }

  @Test
  void aCorrectionBringsAStoryBackWithWhatIsNew() {
    Composition composition = compose(material(
        digest(60),
        sent(1),
        article(5).version(1, "12 dead", "13 dead").matching("A"),
        article(6).version(1, "12 dead", "14 dead").matching("A"),
        article(7).version(1, "12 dead", "14 dead").matching("A"),
        article(8).of(1, Role.COPY).matching("A")));

    Card card = onlyCard(composition.edition());
    assertThat(card.update()).isTrue();
    assertThat(card.updates()).containsExactly(new Change("12 dead", "14 dead"));
    assertThat(kinds(composition))
        .containsExactlyInAnyOrderEntriesOf(Map.of(
            5L, ItemKind.VERSION,
            6L, ItemKind.CARD,
            7L, ItemKind.CARRIER,
            8L, ItemKind.SINCE));
  }

  @Test
  void aFollowUpBringsAStoryBackOnce() {
    Composition composition = compose(material(
        digest(60),
        sent(1),
        article(5).of(1, Role.FOLLOW_UP).matching("A"),
        article(6).of(1, Role.FOLLOW_UP).matching("A")));

    Card card = onlyCard(composition.edition());
    assertThat(card.update()).isTrue();
    assertThat(card.updates()).isEmpty();
    assertThat(card.article().value()).isEqualTo(5);
    assertThat(titles(card.carriers())).containsExactly("Title 6");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-09T04:00:00Z, CARD",
    "2026-11-09T03:59:59Z, LATE",
    "2026-11-09, CARD",
    "2026-11-08, LATE",
    "0001-01-01, LATE",
    "2027-01-01, CARD",
    "-999999999-01-01, LATE",
    "+999999999-12-31T23:59:59-18:00, CARD",
  })
  void anArticleIsLateByTheTimeBetweenItsDateAndItsFinding(String published, ItemKind kind) {
    Composition composition =
        compose(material(digest(60), article(1).published(published).matching("A", "C")));

    assertThat(kinds(composition)).containsEntry(1L, kind);
  }

  @Test
  void whatIsFoundLateIsToldByTitleWithItsWatches() {
    Edition edition = compose(material(
            digest(60),
            article(1).published("2026-10-01").matching("B"),
            article(2).published("2026-10-02").matching("C", "A")))
        .edition();

    assertThat(edition.sections()).isEmpty();
    assertThat(edition.quiet()).isEmpty();
    assertThat(edition.foundLate())
        .extracting(late -> late.carrier().title())
        .containsExactly("Title 2", "Title 1");
    assertThat(edition.foundLate().getFirst().watches()).isEqualTo(names("A", "C"));
  }

  @Test
  void anOldArticleOfAStoryThatIsShownIsOneOfItsCarriers() {
    Composition composition = compose(material(
        digest(60),
        article(1).published("2026-10-01").matching("A"),
        article(2).of(1, Role.COPY).published("2026-11-22").matching("A")));

    assertThat(kinds(composition))
        .containsExactlyInAnyOrderEntriesOf(Map.of(1L, ItemKind.CARRIER, 2L, ItemKind.CARD));
  }

  @Test
  void aCorrectionFoundLateIsShownAndAFollowUpFoundLateIsNot() {
    Composition composition = compose(material(
        digest(60),
        sent(1, 2),
        article(5).version(1, "a", "b").published("2026-10-01").matching("A"),
        article(6).of(2, Role.FOLLOW_UP).published("2026-10-01").matching("A")));

    assertThat(kinds(composition))
        .containsExactlyInAnyOrderEntriesOf(Map.of(5L, ItemKind.CARD, 6L, ItemKind.LATE));
  }

  @Test
  void onlyTheWatchesOfTheDigestCount() {
    Composition composition = compose(material(
        digest(60, "B", "A"),
        article(1).matching("C"),
        article(2).matching("C", "A", "B"),
        article(3).matching("A")));

    assertThat(sections(composition.edition())).isEqualTo("B: 2 | A: 3");
    assertThat(composition.items()).hasSize(2);
    Card both = composition.edition().sections().getFirst().cards().getFirst();
    assertThat(both.reasons()).extracting(Reason::watch).isEqualTo(names("B", "A"));
  }

  @Test
  void aWatchWithNothingAtAllIsQuiet() {
    Edition edition = compose(
            material(digest(60), sent(9), article(1).of(9, Role.COPY).matching("B")))
        .edition();

    assertThat(edition.quiet()).isEqualTo(names("A", "C"));
  }

  @Test
  void theReasonsNameTheWatchesOfEveryArticleUnderTheCard() {
    Edition edition = compose(material(
            digest(60),
            article(1).matching("B"),
            article(2).of(1, Role.FOLLOW_UP).matching("A", "B")))
        .edition();

    assertThat(sections(edition)).isEqualTo("B: 1");
    assertThat(edition.quiet()).isEqualTo(names("C"));
    assertThat(onlyCard(edition).reasons()).extracting(Reason::watch).isEqualTo(names("B", "A"));
  }

  @Test
  void storiesStandByReachThenByTimeThenByNumber() {
    Edition edition = compose(material(
            digest(60),
            article(1).published("2026-11-22T10:00:00Z").matching("A"),
            article(2).published("2026-11-22T11:00:00Z").matching("A"),
            article(3).published("2026-11-22T11:00:00Z").matching("A"),
            article(4).published("2026-11-20T11:00:00Z").matching("A"),
            article(5).of(4, Role.COPY).matching("A"),
            article(6).published("2030-01-01T00:00:00Z").matching("A"),
            article(7).matching("B")))
        .edition();

    assertThat(sections(edition)).isEqualTo("A: 4 6 2 3 1 | B: 7");
  }

  @Test
  void aBusyWatchDoesNotStarveTheOthers() {
    Composition composition = compose(material(
        digest(4),
        article(1).matching("A"),
        article(2).matching("A"),
        article(3).matching("A"),
        article(4).matching("A"),
        article(5).matching("B"),
        article(6).matching("C"),
        article(7).of(4, Role.COPY).matching("A"),
        article(8).of(3, Role.COPY).matching("A"),
        article(9).of(2, Role.COPY).matching("A")));

    assertThat(sections(composition.edition())).isEqualTo("A: 2 3 | B: 5 | C: 6");
    assertThat(titles(composition.edition().more()))
        .containsExactly("Title 4", "Title 7", "Title 1");
    assertThat(composition.edition().receipt().leftOver()).isEqualTo(3);
  }

  @Test
  void aCorrectionHasTheFirstPlaceUnderTheLimitAndItsOrdinaryPlaceInTheSection() {
    Edition edition = compose(material(
            digest(2),
            sent(9),
            article(1).matching("A"),
            article(2).of(1, Role.COPY).matching("A"),
            article(3).matching("A"),
            article(4).version(9, "a", "b").published("2026-11-01").matching("A")))
        .edition();

    assertThat(sections(edition)).isEqualTo("A: 1 4");
  }

  @Test
  void summariesAreAskedForCardsOnly() {
    List<Long> asked = new ArrayList<>();
    EditionMaterial material = material(
        digest(1),
        article(1).matching("A"),
        article(2).of(1, Role.COPY).matching("A"),
        article(3).matching("A"),
        article(4).published("2020-01-01").matching("A"));

    new EditionComposer(MAX_AGE).compose(material, candidate -> {
      asked.add(candidate.id().value());
      return new Summary(List.of());
    });

    assertThat(asked).containsExactly(1L);
  }

  @Test
  void theReceiptIsCountedFromTheItems() {
    Receipt receipt = compose(material(
            digest(1),
            sent(8),
            article(1).matching("A"),
            article(2).of(1, Role.COPY).matching("A"),
            article(3).version(1, "a", "b").matching("A"),
            article(4).published("2020-01-01").matching("A"),
            article(5).of(8, Role.COPY).matching("A"),
            article(6).matching("B"),
            article(7).of(6, Role.COPY).matching("B"),
            article(9).matching("Z")))
        .edition()
        .receipt();

    assertThat(receipt.matched()).isEqualTo(7);
    assertThat(receipt.shown()).isEqualTo(3);
    assertThat(receipt.folded()).isEqualTo(2);
    assertThat(receipt.leftOver()).isEqualTo(2);
    assertThat(receipt.sourcesConfigured()).isEqualTo(63);
  }

  @Test
  void problemsStandByLabelAndWhatWasGivenIsPassedOn() {
    Instant since = Instant.parse("2026-11-21T00:00:00Z");
    SourceProblem harbour = new SourceProblem("harbour post", "HTTP 503", since, "wait");
    SourceProblem ministry = new SourceProblem("Ministry", "HTTP 404", since, "look");
    EditionMaterial plain = material(digest(60));

    Edition edition = compose(new EditionMaterial(
            plain.digest(),
            plain.watchlist(),
            List.of(),
            Map.of(),
            plain.period(),
            List.of(ministry, harbour),
            List.of("sources.yaml was refused"),
            plain.dueAt(),
            plain.builtAt().plus(Duration.ofHours(5)),
            true))
        .edition();

    assertThat(edition.problems()).containsExactly(harbour, ministry);
    assertThat(edition.notices()).containsExactly("sources.yaml was refused");
    assertThat(edition.late()).isTrue();
    assertThat(edition.isEmpty()).isTrue();
    assertThat(edition.quiet()).isEqualTo(names("A", "B", "C"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://paper.test/a?b=c, true",
    "HTTP://paper.test/, true",
    "javascript:alert(1), false",
    "data:text/html;base64;x, false",
    "file:///etc/passwd, false",
    "mailto:desk@example.org, false",
    "https:///path, false",
    "https:paper.test, false",
    "/relative, false",
    "https://bank.test@evil.test/, false",
  })
  void onlyAddressesOfTheWebAreLinks(String link, boolean shown) {
    Edition edition =
        compose(material(digest(60), article(1).link(link).matching("A"))).edition();

    assertThat(onlyCard(edition).lead().link() != null).isEqualTo(shown);
  }

  @Test
  void anArticleWithoutATitleIsNamedByItsOpeningElseItsAddressElseItsSource() {
    String opening =
        "The port was closed on Monday after a storm tore two cranes from their rails, officials said.";
    Edition edition = compose(material(
            digest(60),
            article(1).title(" ").text(opening).matching("A"),
            article(2).of(1, Role.COPY).title("").matching("A"),
            article(3).of(1, Role.COPY).title("").link(null).matching("A"),
            article(4).of(1, Role.COPY).title("Two\n lines").matching("A")))
        .edition();

    Card card = onlyCard(edition);
    assertThat(card.lead().title())
        .isEqualTo(
            "The port was closed on Monday after a storm tore two cranes from their rails, officials…");
    assertThat(titles(card.carriers()))
        .containsExactly("https://paper2.test/article", "Paper 3", "Two lines");
  }

  @Test
  void anArticleGivenTwiceIsAMistakeOfTheCaller() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> material(digest(60), article(1).matching("A"), article(1).matching("B")))
        .withMessageContaining("article 1 given twice");
  }
}
