package org.clipsheet.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clipsheet.address.AddressKey;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.store.Store;
import org.clipsheet.store.jdbc.JdbcStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "2 hours ago" on a page is two hours before it was fetched. */
class DatedFromFetchTest {
  private static final String PAGE = """
      <html><body><article><h1>About the pier</h1><p>2 hours ago</p>
      <p>The council spoke for an hour about the pier, and the members asked who would pay for it in the end.</p>
      <p>Nobody answered; the pier will be on the list again at the next meeting, the clerk of the council said.</p>
      </article></body></html>
      """;

  @TempDir
  private Path folder = Path.of("");

  private Harbour harbour;

  @BeforeEach
  void open() throws Exception {
    harbour = new Harbour();
    harbour.serve("/pier", "text/html", PAGE);
  }

  @AfterEach
  void close() {
    harbour.close();
  }

  @Test
  void aPageIsDatedFromItsFetch() throws Exception {
    harbour.serve("/feed", "application/rss+xml", Harbour.feed(harbour.item("A pier", "pier")));

    assertThat(published()).isNotNull().extracting(StatedTime::instant).satisfies(instant -> {
      assertThat((Instant) instant)
          .isBetween(
              Harbour.CLOCK.instant().minusSeconds(3 * 3_600),
              Harbour.CLOCK.instant().minusSeconds(2 * 3_600));
    });
  }

  @Test
  void theFeedsExactTimeIsPreferred() throws Exception {
    harbour.serve(
        "/feed",
        "application/rss+xml",
        Harbour.feed(harbour
            .item("A pier", "pier")
            .replace("</item>", "<pubDate>Mon, 02 Mar 2026 09:17:05 GMT</pubDate></item>")));

    assertThat(published()).hasToString("2026-03-02T09:17:05Z");
  }

  private @Nullable StatedTime published() throws Exception {
    harbour.poll("/feed", folder, text -> Optional.of("en"));
    try (Store store = JdbcStore.open(folder)) {
      return store
          .read(tx -> tx.articles()
              .findAny(List.of(AddressKey.of(URI.create(harbour.url("/pier")))))
              .flatMap(tx.articles()::find))
          .orElseThrow()
          .article()
          .published();
    }
  }
}
