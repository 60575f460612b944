package org.clipsheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.article.ArticleReader;
import org.clipsheet.read.document.CssSelector;
import org.clipsheet.read.document.DatePlace;
import org.clipsheet.read.document.Dates;
import org.clipsheet.read.document.Decoding;
import org.clipsheet.read.listing.ListingReader;
import org.junit.jupiter.api.Test;

/** Whatever becomes of a document on its way, reading it ends in a value. A failure names the seed that repeats it. */
class MutatedInputTest {
  private static final int DOCUMENTS = 600;
  private static final int LINES = 3_000;
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final ArticleReader ARTICLES = new ArticleReader(text -> Optional.of("en"));
  private static final ListingReader LISTINGS = new ListingReader();
  private static final List<SourceKind> KINDS = List.of(SourceKind.values());
  private static final DatePlace PLACE =
      new DatePlace(DatePlace.DayOrder.DAY_FIRST, ZoneOffset.UTC);

  @Test
  void pagesEndInAValue() {
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      page(seed);
    }
  }

  @Test
  void listingsEndInAValue() {
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      listing(seed);
    }
  }

  @Test
  void datesAndSelectorsEndInAValue() {
    for (long seed = 0; seed < LINES; seed++) {
      lines(seed);
    }
  }

  static void page(long seed) {
    byte[] bytes = new Mutations(seed).of(MutationSamples.PAGES);
    assertThat(ARTICLES.read(document(bytes), Selectors.NONE, NOW))
        .as("seed %d", seed)
        .isNotNull();
  }

  static void listing(long seed) {
    byte[] bytes = new Mutations(seed).of(MutationSamples.LISTINGS);
    SourceKind kind = KINDS.get(Math.floorMod(seed, KINDS.size()));
    assertThat(LISTINGS.read(document(bytes), kind, Selectors.NONE, NOW))
        .as("seed %d", seed)
        .isNotNull();
    assertThat(LISTINGS.feeds(document(bytes))).as("seed %d", seed).isNotNull();
    assertThat(Decoding.decode(document(bytes))).as("seed %d", seed).isNotNull();
  }

  static void lines(long seed) {
    String date = new Mutations(seed).line(MutationSamples.DATES);
    assertThat(Dates.parse(date)).as("seed %d", seed).isNotNull();
    assertThat(Dates.find(date, PLACE)).as("seed %d", seed).isNotNull();
    String selector = new Mutations(seed).line(MutationSamples.SELECTORS);
    if (CssSelector.fault(selector).isEmpty()) {
      assertThat(CssSelector.slip(selector)).as("seed %d", seed).isNotNull();
    }
  }

  private static WebDocument document(byte[] bytes) {
    return new WebDocument(URI.create("https://example.org/news/a"), null, bytes);
  }
}
