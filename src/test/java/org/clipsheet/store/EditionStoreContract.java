package org.clipsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clipsheet.store.Samples.GRAIN;
import static org.clipsheet.store.Samples.MORNING;
import static org.clipsheet.store.Samples.PORTS;
import static org.clipsheet.store.Samples.digest;
import static org.clipsheet.store.Samples.edition;
import static org.clipsheet.store.Samples.item;
import static org.clipsheet.store.Samples.keepArticle;
import static org.clipsheet.store.Samples.keepPlaced;
import static org.clipsheet.store.Samples.lead;
import static org.clipsheet.store.Samples.match;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.edition.DigestName;
import org.clipsheet.model.edition.EditionId;
import org.clipsheet.model.edition.ItemKind;
import org.clipsheet.model.story.StoryId;
import org.junit.jupiter.api.Test;

public abstract class EditionStoreContract extends StoreContract {

  private static final DigestName EVENING = new DigestName("Evening brief");
  private static final Instant SEVEN = Instant.parse("2026-03-03T07:00:00Z");

  @Test
  void digestIsKnownFromWhenItFirstAppeared() {
    ensure(MORNING, GRAIN);
    write(tx -> tx.editions().ensure(digest(MORNING, null), List.of(GRAIN), NOON, SEVEN));

    assertThat(find(tx -> tx.editions().find(MORNING)))
        .contains(new DigestState(MORNING, NOON, SEVEN, null));
    assertThat(find(tx -> tx.editions().find(EVENING))).isEmpty();
  }

  @Test
  void nextDueIsSet() {
    ensure(MORNING, GRAIN);

    write(tx -> tx.editions().setNextDue(MORNING, SEVEN.plusSeconds(1)));

    assertThat(find(tx -> tx.editions().find(MORNING)).orElseThrow().nextDueAt())
        .isEqualTo(SEVEN.plusSeconds(1));
  }

  @Test
  void digestTellsMatchesMadeAfterItAppeared() {
    write(tx -> keepPlaced(tx, "Before", GRAIN, NOON));
    ensure(MORNING, GRAIN);
    ArticleId after = writing(tx -> keepPlaced(tx, "After", GRAIN, NOON));

    assertThat(pending(MORNING, GRAIN)).containsExactly(after);
  }

  @Test
  void watchNewToADigestDoesNotSendThePast() {
    ensure(MORNING, GRAIN);
    write(tx -> keepPlaced(tx, "Port before", PORTS, NOON));
    ArticleId grain = writing(tx -> keepPlaced(tx, "Grain before", GRAIN, NOON));

    ensure(MORNING, GRAIN, PORTS);
    ArticleId port = writing(tx -> keepPlaced(tx, "Port after", PORTS, NOON));

    assertThat(pending(MORNING, GRAIN, PORTS)).containsExactly(grain, port);
  }

  @Test
  void pastIsToldWhenAskedFor() {
    write(tx -> keepPlaced(tx, "Long before", GRAIN, NOON.minusSeconds(10)));
    ArticleId before = writing(tx -> keepPlaced(tx, "Before", GRAIN, NOON));
    ensure(MORNING, GRAIN);

    List<PendingArticle> since =
        reading(tx -> tx.editions().pending(MORNING, List.of(GRAIN), Optional.of(NOON)));

    assertThat(since).extracting(pending -> pending.article().id()).containsExactly(before);
  }

  @Test
  void backlogUnplacedAndOtherWatchesAreLeftOut() {
    ensure(MORNING, GRAIN, PORTS);
    write(tx -> {
      ArticleId backlog = keepArticle(tx, "Backlog", Reading.BACKLOG, NOON);
      tx.articles().insertMatches(backlog, List.of(match(GRAIN)), NOON);
      tx.stories().place(backlog, lead(backlog), NOON);
      ArticleId unplaced = keepArticle(tx, "Unplaced", NOON);
      tx.articles().insertMatches(unplaced, List.of(match(GRAIN)), NOON);
      keepPlaced(tx, "Port", PORTS, NOON);
    });

    assertThat(pending(MORNING, GRAIN)).isEmpty();
    assertThat(pending(MORNING)).isEmpty();
  }

  @Test
  void articleOfSeveralWatchesIsPendingOnceWithAllItsMatches() {
    ensure(MORNING, GRAIN, PORTS);
    ArticleId id = writing(tx -> {
      ArticleId both = keepPlaced(tx, "Both", PORTS, NOON);
      tx.articles().insertMatches(both, List.of(match(GRAIN)), NOON);
      return both;
    });

    List<PendingArticle> pending =
        reading(tx -> tx.editions().pending(MORNING, List.of(GRAIN, PORTS), Optional.empty()));

    assertThat(pending).hasSize(1);
    assertThat(pending.getFirst().article().id()).isEqualTo(id);
    assertThat(pending.getFirst().placement()).isEqualTo(lead(id));
    assertThat(pending.getFirst().matches()).containsExactly(match(PORTS), match(GRAIN));
  }

  @Test
  void toldArticleIsNeverPendingAgainInThatDigest() {
    ensure(MORNING, GRAIN);
    ensure(EVENING, GRAIN);
    ArticleId id = writing(tx -> keepPlaced(tx, "One", GRAIN, NOON));

    write(tx -> tx.editions().insert(edition(MORNING, SEVEN, item(id, ItemKind.CARD))));
    write(tx -> tx.articles().insertMatches(id, List.of(match(PORTS)), NOON));
    ensure(MORNING, GRAIN, PORTS);

    assertThat(pending(MORNING, GRAIN, PORTS)).isEmpty();
    assertThat(list(tx -> tx.editions().pending(MORNING, List.of(GRAIN), Optional.of(NOON))))
        .isEmpty();
    assertThat(pending(EVENING, GRAIN)).containsExactly(id);
  }

  @Test
  void articleToldTwiceByADigestIsRefusedAndNothingOfTheEditionStays() {
    ensure(MORNING, GRAIN);
    ArticleId told = writing(tx -> keepPlaced(tx, "One", GRAIN, NOON));
    ArticleId fresh = writing(tx -> keepPlaced(tx, "Two", GRAIN, NOON));
    write(tx -> tx.editions().insert(edition(MORNING, SEVEN, item(told, ItemKind.CARD))));

    NewEdition second = edition(
        MORNING, SEVEN.plusSeconds(1), item(fresh, ItemKind.CARD), item(told, ItemKind.MORE));
    assertThatThrownBy(() -> write(tx -> tx.editions().insert(second)))
        .isInstanceOf(IllegalStateException.class);

    assertThat(pending(MORNING, GRAIN)).containsExactly(fresh);
    assertThat(find(tx -> tx.editions().find(MORNING)).orElseThrow().lastBuiltAt())
        .isEqualTo(SEVEN);
  }

  @Test
  void editionThatWasDueIsBuiltOnce() {
    ensure(MORNING, GRAIN);
    write(tx -> tx.editions().insert(edition(MORNING, SEVEN)));

    assertThatThrownBy(() -> write(tx -> tx.editions().insert(edition(MORNING, SEVEN))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("2026-03-03T07:00:00Z");
  }

  @Test
  void insertSetsWhenTheDigestWasBuiltAndIsDueNext() {
    ensure(MORNING, GRAIN);

    write(tx -> tx.editions().insert(edition(MORNING, SEVEN)));

    assertThat(find(tx -> tx.editions().find(MORNING)))
        .contains(new DigestState(MORNING, NOON, SEVEN.plusSeconds(86_400), SEVEN));
  }

  @Test
  void shownStoriesAreThoseWithACardUnderTheTitleTheyWereToldBy() {
    ensure(MORNING, GRAIN);
    ensure(EVENING, GRAIN);
    ArticleId card = writing(tx -> keepPlaced(tx, "Card", GRAIN, NOON));
    ArticleId line = writing(tx -> keepPlaced(tx, "Line", GRAIN, NOON));
    write(tx -> tx.editions()
        .insert(edition(MORNING, SEVEN, item(card, ItemKind.CARD), item(line, ItemKind.MORE))));
    write(tx -> tx.articles().replace(card, Samples.article("Retitled")));

    StoryId story = new StoryId(card.value());
    List<StoryId> asked = List.of(story, new StoryId(line.value()), new StoryId(999));
    assertThat(shown(MORNING, asked))
        .isEqualTo(Map.of(story, new ShownStory(story, "Card", SEVEN)));
    assertThat(shown(EVENING, asked)).isEmpty();
  }

  @Test
  void lastEditionThatShowedAStoryCounts() {
    ensure(MORNING, GRAIN);
    ArticleId first = writing(tx -> keepPlaced(tx, "First", GRAIN, NOON));
    ArticleId update = writing(tx -> keepArticle(tx, "Update", NOON));
    StoryId story = new StoryId(first.value());
    Instant later = SEVEN.plusSeconds(86_400);
    write(tx -> tx.editions().insert(edition(MORNING, SEVEN, item(first, ItemKind.CARD))));
    write(tx -> tx.editions()
        .insert(edition(
            MORNING, later, new org.clipsheet.model.edition.Item(update, story, ItemKind.CARD))));

    assertThat(shown(MORNING, List.of(story)))
        .containsEntry(story, new ShownStory(story, "Update", later));
  }

  @Test
  void articleKnowsWhereItWasToldAndHowThatWasDelivered() {
    ensure(MORNING, GRAIN);
    ArticleId id = writing(tx -> keepPlaced(tx, "One", GRAIN, NOON));
    EditionId edition =
        writing(tx -> tx.editions().insert(edition(MORNING, SEVEN, item(id, ItemKind.CARRIER))));
    write(
        tx -> tx.outbox().enqueue(edition, "desk@example.org", "<1@test>", new byte[] {1}, SEVEN));

    ToldIn told = reading(tx -> tx.editions().toldIn(id)).getFirst();

    assertThat(told.edition()).isEqualTo(edition);
    assertThat(told.digest()).isEqualTo(MORNING);
    assertThat(told.builtAt()).isEqualTo(SEVEN);
    assertThat(told.kind()).isEqualTo(ItemKind.CARRIER);
    assertThat(told.deliveries())
        .extracting(d -> d.recipient())
        .containsExactly("desk@example.org");
  }

  @Test
  void renamedDigestTakesOverWhatItHasTold() {
    ensure(MORNING, GRAIN);
    ArticleId told = writing(tx -> keepPlaced(tx, "Told", GRAIN, NOON));
    ArticleId waiting = writing(tx -> keepPlaced(tx, "Waiting", GRAIN, NOON));
    write(tx -> tx.editions().insert(edition(MORNING, SEVEN, item(told, ItemKind.CARD))));

    write(tx -> tx.editions().ensure(digest(EVENING, MORNING), List.of(GRAIN), SEVEN, SEVEN));

    assertThat(find(tx -> tx.editions().find(MORNING))).isEmpty();
    assertThat(pending(EVENING, GRAIN)).containsExactly(waiting);
  }

  @Test
  void renamedWatchLosesNothingThatWaits() {
    WatchName cereals = new WatchName("Cereals");
    ensure(MORNING, GRAIN);
    ArticleId waiting = writing(tx -> keepPlaced(tx, "Waiting", GRAIN, NOON));

    write(tx -> tx.articles().renameWatch(GRAIN, cereals));
    ensure(MORNING, cereals);

    assertThat(pending(MORNING, cereals)).containsExactly(waiting);
  }

  @Test
  void watchTakenOutAndPutBackLosesNothingThatWaits() {
    ensure(MORNING, GRAIN, PORTS);
    ArticleId waiting = writing(tx -> keepPlaced(tx, "Waiting", GRAIN, NOON));

    ensure(MORNING, PORTS);
    ensure(MORNING, GRAIN, PORTS);

    assertThat(pending(MORNING, GRAIN, PORTS)).containsExactly(waiting);
  }

  private void ensure(DigestName name, WatchName... watches) {
    write(tx -> tx.editions().ensure(digest(name, null), List.of(watches), SEVEN, NOON));
  }

  private Map<StoryId, ShownStory> shown(DigestName name, List<StoryId> stories) {
    return reading(tx -> tx.editions().shown(name, stories));
  }

  private List<ArticleId> pending(DigestName name, WatchName... watches) {
    return reading(tx -> tx.editions().pending(name, List.of(watches), Optional.empty())).stream()
        .map(pending -> pending.article().id())
        .toList();
  }
}
