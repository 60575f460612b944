package org.clipsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.clipsheet.model.article.SiteFurniture;
import org.clipsheet.model.article.SiteFurniture.Block;
import org.junit.jupiter.api.Test;

/** What the pages of sites have in common. */
public abstract class FurnitureStoreContract extends StoreContract {
  private static final SiteFurniture LEARNED = new SiteFurniture(
      32,
      List.of(new Block(Long.MIN_VALUE, -1), new Block(-1, Integer.MIN_VALUE), new Block(7, 1)));

  @Test
  void nothingIsKnownOfASiteThatTaughtNothing() {
    assertThat(furniture("news.example")).isEqualTo(SiteFurniture.NONE);
  }

  @Test
  void whatASiteTaughtOutlivesTheProcess() {
    write(tx -> tx.furniture().keep("news.example", LEARNED, NOON));

    reopen();

    assertThat(furniture("news.example")).isEqualTo(LEARNED);
    assertThat(furniture("other.example")).isEqualTo(SiteFurniture.NONE);
  }

  @Test
  void whatIsLearnedTakesThePlaceOfWhatWasKnown() {
    SiteFurniture more = new SiteFurniture(32, List.of(new Block(7, 3)));
    write(tx -> tx.furniture().keep("news.example", LEARNED, NOON));

    write(tx -> tx.furniture().keep("news.example", more, NOON.plusSeconds(1)));

    assertThat(furniture("news.example")).isEqualTo(more);
  }

  @Test
  void siteWithoutBlocksIsKeptToo() {
    SiteFurniture blank = new SiteFurniture(1, List.of());

    write(tx -> tx.furniture().keep("news.example", blank, NOON));

    assertThat(furniture("news.example")).isEqualTo(blank);
  }

  @Test
  void siteNotHeardOfForLongIsForgotten() {
    write(tx -> tx.furniture().keep("news.example", LEARNED, NOON));

    write(tx -> tx.furniture().keep("other.example", LEARNED, NOON.plus(FurnitureStore.KEPT_FOR)));
    assertThat(furniture("news.example")).isEqualTo(LEARNED);

    write(tx -> tx.furniture()
        .keep("other.example", LEARNED, NOON.plus(FurnitureStore.KEPT_FOR).plusMillis(1)));
    assertThat(furniture("news.example")).isEqualTo(SiteFurniture.NONE);
  }

  @Test
  void transactionThatFailsTeachesNothing() {
    assertThatThrownBy(() -> write(tx -> {
          tx.furniture().keep("news.example", LEARNED, NOON);
          throw new IllegalStateException("crash");
        }))
        .hasMessageContaining("crash");

    assertThat(furniture("news.example")).isEqualTo(SiteFurniture.NONE);
  }

  private SiteFurniture furniture(String host) {
    return reading(tx -> tx.furniture().of(host));
  }
}
