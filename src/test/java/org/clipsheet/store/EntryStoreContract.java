package org.clipsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipsheet.store.Samples.GAZETTE;
import static org.clipsheet.store.Samples.entry;
import static org.clipsheet.store.Samples.keepArticle;
import static org.clipsheet.store.Samples.keepEntry;
import static org.clipsheet.store.Samples.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clipsheet.address.AddressKey;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.EntryId;
import org.clipsheet.model.source.SourceName;
import org.junit.jupiter.api.Test;

public abstract class EntryStoreContract extends StoreContract {

  private static final SourceName COURIER = new SourceName("Courier");

  @Test
  void sourceShowsAKeyOnlyOnce() {
    write(tx -> keepEntry(tx, "One", Reading.READ, NOON));

    Optional<EntryId> again =
        writing(tx -> tx.entries().insert(GAZETTE, "a:One", entry("One"), Reading.READ, NOON));

    assertThat(again).isEmpty();
  }

  @Test
  void keysAreKnownPerSource() {
    write(tx -> keepEntry(tx, "One", Reading.READ, NOON));
    write(tx -> tx.sources().ensure(source("Courier"), NOON));

    assertThat(list(tx -> tx.entries().known(GAZETTE, List.of("a:Two", "a:One", "a:One"))))
        .containsExactly("a:One");
    assertThat(list(tx -> tx.entries().known(COURIER, List.of("a:One")))).isEmpty();
    assertThat(list(tx -> tx.entries().known(GAZETTE, List.of()))).isEmpty();
  }

  @Test
  void thousandsOfKeysAreLookedUpAtOnce() {
    List<String> keys = IntStream.range(0, 5_000).mapToObj(i -> "key " + i).toList();
    write(tx -> tx.sources().ensure(source("Gazette"), NOON));
    write(tx -> keys.subList(0, 2_500)
        .forEach(key -> tx.entries().insert(GAZETTE, key, entry(key), Reading.READ, NOON)));

    assertThat(list(tx -> tx.entries().known(GAZETTE, keys))).hasSize(2_500);
  }

  @Test
  void entryComesBackWithoutItsTexts() {
    ArticleId article = writing(tx -> keepArticle(tx, "One", NOON));

    StoredEntry stored = reading(tx -> tx.entries().of(article)).getFirst();

    Entry one = entry("One");
    assertThat(stored.entry())
        .isEqualTo(new Entry(
            one.title(),
            one.link(),
            one.id(),
            one.published(),
            one.updated(),
            one.author(),
            null,
            null,
            one.language()));
    assertThat(stored.source()).isEqualTo(GAZETTE);
    assertThat(stored.reading()).isEqualTo(Reading.READ);
    assertThat(stored.seenAt()).isEqualTo(NOON);
    assertThat(stored.article()).isEqualTo(article);
  }

  @Test
  void retriesComeInTheOrderInWhichTheyAreDue() {
    EntryId first = writing(tx -> keepEntry(tx, "One", Reading.FAILED, NOON));
    EntryId second = writing(tx -> keepEntry(tx, "Two", Reading.FEED_ONLY, NOON));
    EntryId settled = writing(tx -> keepEntry(tx, "Three", Reading.READ, NOON));

    write(tx -> {
      EntryStore entries = tx.entries();
      entries.recordReading(first, Reading.FAILED, 2, Optional.of(NOON.plusSeconds(20)));
      entries.recordReading(second, Reading.FEED_ONLY, 1, Optional.of(NOON.plusSeconds(10)));
      entries.recordReading(settled, Reading.READ, 1, Optional.empty());
    });

    assertThat(list(tx -> tx.entries().dueForRetry(GAZETTE, NOON.plusSeconds(20), 10)))
        .extracting(RetryEntry::id, RetryEntry::tries)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(second, 1),
            org.assertj.core.groups.Tuple.tuple(first, 2));
    assertThat(list(tx -> tx.entries().dueForRetry(GAZETTE, NOON.plusSeconds(20), 1)))
        .hasSize(1);
    assertThat(list(tx -> tx.entries().dueForRetry(GAZETTE, NOON.plusSeconds(9), 10)))
        .isEmpty();
  }

  @Test
  void everythingMetUnderAnAddressIsFoundOldestFirst() {
    ArticleId article = writing(tx -> keepArticle(tx, "One", NOON));
    EntryId copy = writing(tx -> {
      tx.sources().ensure(source("Courier"), NOON);
      EntryId id = tx.entries()
          .insert(COURIER, "guid 7", entry("Copy"), Reading.KNOWN, NOON.plusSeconds(5))
          .orElseThrow();
      tx.entries().link(id, article);
      tx.articles().addAddresses(article, List.of(new AddressKey("a:Copy")));
      return id;
    });
    EntryId unread = writing(tx -> keepEntry(tx, "Unread", Reading.FAILED, NOON));

    assertThat(list(tx -> tx.entries().at(new AddressKey("a:Copy"))))
        .extracting(StoredEntry::source)
        .containsExactly(GAZETTE, COURIER);
    assertThat(list(tx -> tx.entries().at(new AddressKey("a:One"))))
        .extracting(StoredEntry::id)
        .hasSize(2)
        .endsWith(copy);
    assertThat(list(tx -> tx.entries().at(new AddressKey("a:Unread"))))
        .extracting(StoredEntry::id)
        .containsExactly(unread);
    assertThat(list(tx -> tx.entries().at(new AddressKey("a:Nothing")))).isEmpty();
  }

  @Test
  void numbersGrowInTheOrderOfCommits() {
    EntryId first = writing(tx -> keepEntry(tx, "One", Reading.READ, NOON));
    EntryId second = writing(tx -> keepEntry(tx, "Two", Reading.READ, NOON));

    assertThat(second.value()).isGreaterThan(first.value());
  }
}
