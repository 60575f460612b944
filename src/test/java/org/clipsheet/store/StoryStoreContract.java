package org.clipsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clipsheet.store.Samples.GRAIN;
import static org.clipsheet.store.Samples.PORTS;
import static org.clipsheet.store.Samples.keepArticle;
import static org.clipsheet.store.Samples.lead;
import static org.clipsheet.store.Samples.match;

import java.util.List;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.story.Change;
import org.clipsheet.model.story.Placement;
import org.clipsheet.model.story.Role;
import org.clipsheet.model.story.StoryId;
import org.junit.jupiter.api.Test;

public abstract class StoryStoreContract extends StoreContract {

  @Test
  void matchedArticlesWaitInTheOrderOfTheirFirstMatch() {
    ArticleId first = writing(tx -> keepArticle(tx, "One", NOON));
    ArticleId second = writing(tx -> keepArticle(tx, "Two", NOON));
    write(tx -> keepArticle(tx, "Unmatched", NOON));
    write(tx -> tx.articles().insertMatches(second, List.of(match(GRAIN)), NOON));
    write(tx -> tx.articles().insertMatches(first, List.of(match(GRAIN)), NOON));
    write(tx -> tx.articles().insertMatches(second, List.of(match(PORTS)), NOON));

    assertThat(list(tx -> tx.stories().unplaced(10)))
        .extracting(StoredArticle::id)
        .containsExactly(second, first);
    assertThat(list(tx -> tx.stories().unplaced(1))).hasSize(1);
  }

  @Test
  void placedArticleWaitsNoMoreWhateverElseMatchesIt() {
    ArticleId id = writing(tx -> keepArticle(tx, "One", NOON));
    write(tx -> tx.articles().insertMatches(id, List.of(match(GRAIN)), NOON));

    write(tx -> tx.stories().place(id, lead(id), NOON));
    write(tx -> tx.articles().insertMatches(id, List.of(match(PORTS)), NOON));

    assertThat(list(tx -> tx.stories().unplaced(10))).isEmpty();
    assertThat(find(tx -> tx.stories().placement(id))).contains(lead(id));
  }

  @Test
  void articleIsPlacedOnce() {
    ArticleId id = writing(tx -> keepArticle(tx, "One", NOON));
    write(tx -> tx.stories().place(id, lead(id), NOON));

    assertThatThrownBy(() -> write(tx -> tx.stories().place(id, lead(id), NOON)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void placementsComeBackInTheOrderInWhichTheyWereMade() {
    ArticleId lead = writing(tx -> keepArticle(tx, "One", NOON));
    ArticleId version = writing(tx -> keepArticle(tx, "Two", NOON));
    ArticleId before = writing(tx -> keepArticle(tx, "Three", NOON));
    Placement changed = new Placement(
        new StoryId(lead.value()),
        Role.VERSION,
        List.of(new Change("12 ships", "14 ships")),
        "same text as One but for a number");
    write(tx -> tx.stories().place(before, lead(before), NOON.minusSeconds(1)));

    write(tx -> tx.stories().place(lead, lead(lead), NOON));
    write(tx -> tx.stories().place(version, changed, NOON));

    assertThat(list(tx -> tx.stories().placedSince(NOON)))
        .extracting(
            placed -> placed.article().id(), PlacedArticle::placement, PlacedArticle::placedAt)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(lead, lead(lead), NOON),
            org.assertj.core.groups.Tuple.tuple(version, changed, NOON));
    assertThat(find(tx -> tx.stories().placement(new ArticleId(999)))).isEmpty();
  }
}
