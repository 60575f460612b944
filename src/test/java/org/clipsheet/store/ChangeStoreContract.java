package org.clipsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipsheet.store.Samples.article;
import static org.clipsheet.store.Samples.keepArticle;

import org.clipsheet.model.article.ArticleId;
import org.junit.jupiter.api.Test;

public abstract class ChangeStoreContract extends StoreContract {

  @Test
  void everyArticleHasItsLastChangeInTheOrderOfChanges() {
    ArticleId first = writing(tx -> keepArticle(tx, "One", NOON));
    ArticleId second = writing(tx -> keepArticle(tx, "Two", NOON));
    long before = reading(tx -> tx.changes().extent()).lastChange();

    write(tx -> tx.articles().replace(first, article("One at length")));

    assertThat(list(tx -> tx.changes().after(0, 10)))
        .extracting(change -> change.article().id())
        .containsExactly(second, first);
    assertThat(list(tx -> tx.changes().after(before, 10)))
        .extracting(change -> change.article().article())
        .containsExactly(article("One at length"));
    long later = reading(tx -> tx.changes().countAfter(before));
    assertThat(later).isEqualTo(1);
    assertThat(list(tx -> tx.changes().articles())).containsExactly(first, second);
  }

  @Test
  void extentIsThatOfTheLastChange() {
    ArticleExtent before = reading(tx -> tx.changes().extent());

    write(tx -> keepArticle(tx, "One", NOON));
    ArticleChange last = reading(tx -> tx.changes().after(0, 1)).getFirst();
    ArticleExtent extent = reading(tx -> tx.changes().extent());

    assertThat(before).isEqualTo(new ArticleExtent(0, 0));
    assertThat(extent).isEqualTo(new ArticleExtent(last.number(), 1));
    assertThat(list(tx -> tx.changes().after(last.number(), 1))).isEmpty();
  }

  @Test
  void changesComeInPortions() {
    write(tx -> keepArticle(tx, "One", NOON));
    ArticleId second = writing(tx -> keepArticle(tx, "Two", NOON));

    long first = reading(tx -> tx.changes().after(0, 1)).getFirst().number();

    assertThat(list(tx -> tx.changes().after(first, 1)))
        .extracting(change -> change.article().id())
        .containsExactly(second);
  }

  @Test
  void renamedSourceChangesItsArticles() {
    ArticleId article = writing(tx -> keepArticle(tx, "One", NOON));
    long before = reading(tx -> tx.changes().extent()).lastChange();

    write(tx -> tx.sources()
        .ensure(Samples.source("Herald", "https://gazette.example.org/feed", "Gazette"), NOON));

    assertThat(list(tx -> tx.changes().after(before, 10)))
        .extracting(change -> change.article().id())
        .containsExactly(article);
  }
}
