package org.clipsheet.model.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SiteFurnitureTest {
  private static final long PLEA = 1;
  private static final long QUOTE = 2;

  @Test
  void nothingIsRepeatedBeforeFourPagesHoldIt() {
    SiteFurniture known = SiteFurniture.NONE;
    for (int page = 0; page < 3; page++) {
      known = known.with(page(page, PLEA));
    }

    assertThat(known.repeated()).isEmpty();
    assertThat(known.with(page(3, PLEA)).repeated()).containsExactly(PLEA);
  }

  @Test
  void quoteThatFollowUpsCarryIsNotRepeated() {
    SiteFurniture known = SiteFurniture.NONE;
    for (int page = 0; page < 40; page++) {
      known = page % 2 == 0 ? known.with(page(page, PLEA, QUOTE)) : known.with(page(page, PLEA));
    }

    assertThat(known.repeated()).containsExactly(PLEA);
  }

  @Test
  void sameArticleUnderOtherAddressesTeachesOnce() {
    SiteFurniture once = SiteFurniture.NONE.with(page(1, PLEA));
    List<Long> lightlyEdited = new ArrayList<>(page(1, PLEA).blocks());
    lightlyEdited.set(3, 77L);

    SiteFurniture again =
        once.with(page(1, PLEA)).with(new SitePage("news.example", lightlyEdited));

    assertThat(again).isEqualTo(once);
  }

  @Test
  void shortNewsBesideMuchFurnitureTeachesToo() {
    SiteFurniture known = SiteFurniture.NONE;
    for (long page = 0; page < 4; page++) {
      known = known.with(new SitePage("news.example", List.of(100 + page, 1L, 2L, 3L, 4L)));
    }

    assertThat(known.repeated()).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
  }

  @Test
  void whatTheSiteHasTakenDownIsForgotten() {
    SiteFurniture known = SiteFurniture.NONE;
    for (int page = 0; page < 10; page++) {
      known = known.with(page(page, PLEA));
    }
    for (int page = 10; page < 10 + SiteFurniture.PAGES; page++) {
      known = known.with(page(page));
    }

    assertThat(known.repeated()).isEmpty();
    assertThat(known.blocks()).noneMatch(block -> block.fingerprint() == PLEA);
  }

  @Test
  void longPagesNeitherGrowItNorDriveOutWhatRepeats() {
    SiteFurniture known = SiteFurniture.NONE;
    for (int page = 0; page < 4; page++) {
      known = known.with(page(page, PLEA));
    }
    long[] live = LongStream.range(10_000, 15_000).toArray();

    known = known.with(page(5, live)).with(page(6, PLEA));

    assertThat(known.blocks()).hasSize(SiteFurniture.BLOCKS);
    assertThat(known.repeated()).containsExactly(PLEA);
  }

  /** A page with ten blocks of its own. */
  private static SitePage page(int number, long... shared) {
    LongStream own = LongStream.range(1_000 + number * 10L, 1_010 + number * 10L);
    return new SitePage(
        "news.example", LongStream.concat(own, Arrays.stream(shared)).boxed().toList());
  }
}
