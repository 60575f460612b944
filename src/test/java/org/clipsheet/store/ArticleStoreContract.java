package org.clipsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clipsheet.store.Samples.GAZETTE;
import static org.clipsheet.store.Samples.GRAIN;
import static org.clipsheet.store.Samples.PORTS;
import static org.clipsheet.store.Samples.article;
import static org.clipsheet.store.Samples.keepArticle;
import static org.clipsheet.store.Samples.keepEntry;
import static org.clipsheet.store.Samples.match;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.clipsheet.address.AddressKey;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.source.EntryId;
import org.clipsheet.model.source.StatedTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

public abstract class ArticleStoreContract extends StoreContract {

  @Test
  void articleComesBackAsItWas() {
    ArticleId id = writing(tx -> keepArticle(tx, "One", NOON));

    StoredArticle stored = reading(tx -> tx.articles().find(id)).orElseThrow();

    assertThat(stored.article()).isEqualTo(article("One"));
    assertThat(stored.source()).isEqualTo(GAZETTE);
    assertThat(stored.foundAt()).isEqualTo(NOON);
  }

  @Test
  void articleWithEverythingAbsentOrStrangeComesBackAsItWas() {
    Article strange = new Article(
        URI.create("urn:uuid:4d5a0d6e-0000-4000-8000-000000000001"),
        URI.create("https://example.org/%D1%91?q=a%20b"),
        "",
        List.of(),
        null,
        null,
        StatedTime.parse("2026-02-28"),
        null,
        "nul \0 and 'quotes' \u2028 \uD83D\uDE00",
        "Politico",
        List.of(),
        0,
        Origin.ENTRY);
    ArticleId id = writing(tx -> {
      EntryId entry = keepEntry(tx, "Strange", Reading.FEED_ONLY, NOON);
      return tx.articles().insert(strange, List.of(), entry, NOON);
    });

    assertThat(find(tx -> tx.articles().find(id)).orElseThrow().article()).isEqualTo(strange);
  }

  @Test
  void insertTiesTheEntryToItsArticle() {
    ArticleId id = writing(tx -> keepArticle(tx, "One", NOON));

    assertThat(list(tx -> tx.entries().of(id)))
        .extracting(StoredEntry::article)
        .containsExactly(id);
  }

  @Test
  void oldestArticleIsFoundWhereAddressesNameSeveral() {
    ArticleId first = writing(tx -> keepArticle(tx, "One", NOON));
    write(tx -> keepArticle(tx, "Two", NOON));

    assertThat(find(tx -> tx.articles().findAny(keys("a:Two", "a:One")))).contains(first);
    assertThat(find(tx -> tx.articles().findAny(keys("a:Three")))).isEmpty();
    assertThat(find(tx -> tx.articles().findAny(keys()))).isEmpty();
  }

  @Test
  void addressStaysWithTheArticleThatHasIt() {
    ArticleId first = writing(tx -> keepArticle(tx, "One", NOON));
    ArticleId second = writing(tx -> keepArticle(tx, "Two", NOON));

    write(tx -> tx.articles().addAddresses(second, keys("a:One", "a:Second")));

    assertThat(find(tx -> tx.articles().findAny(keys("a:One")))).contains(first);
    assertThat(find(tx -> tx.articles().findAny(keys("a:Second")))).contains(second);
  }

  @Test
  void articleUnderATakenAddressIsRefused() {
    write(tx -> keepArticle(tx, "One", NOON));
    EntryId entry = writing(tx -> keepEntry(tx, "Two", Reading.READ, NOON));

    assertThatThrownBy(() ->
            write(tx -> tx.articles().insert(article("Two"), keys("a:Two", "a:One"), entry, NOON)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(find(tx -> tx.articles().findAny(keys("a:Two")))).isEmpty();
  }

  @Test
  void laterReadingTakesThePlaceOfWhatStoodForTheArticle() {
    ArticleId id = writing(tx -> keepArticle(tx, "Teaser", NOON));

    write(tx -> tx.articles().replace(id, article("Whole")));

    StoredArticle stored = reading(tx -> tx.articles().find(id)).orElseThrow();
    assertThat(stored.article()).isEqualTo(article("Whole"));
    assertThat(stored.foundAt()).isEqualTo(NOON);
  }

  @Test
  void articlesSinceAMomentComeOldestFirstBacklogIncluded() {
    write(tx -> keepArticle(tx, "Before", NOON.minusSeconds(1)));
    ArticleId first = writing(tx -> keepArticle(tx, "One", Reading.BACKLOG, NOON));
    ArticleId second = writing(tx -> keepArticle(tx, "Two", NOON.plusSeconds(1)));

    assertThat(list(tx -> tx.articles().since(NOON)))
        .extracting(StoredArticle::id)
        .containsExactly(first, second);
  }

  @Test
  void watchedArticlesComeNewestFirstAFewAtATimeWithoutTheBacklog() {
    write(tx -> keepArticle(tx, "Before", NOON.minusSeconds(1)));
    ArticleId first = writing(tx -> keepArticle(tx, "One", NOON));
    ArticleId second = writing(tx -> keepArticle(tx, "Two", NOON.plusSeconds(1)));
    ArticleId third = writing(tx -> keepArticle(tx, "Three", NOON.plusSeconds(1)));
    write(tx -> keepArticle(tx, "Old news", Reading.BACKLOG, NOON.plusSeconds(2)));

    assertThat(watchedSince(NOON, null)).containsExactly(third, second);
    assertThat(watchedSince(NOON, second)).containsExactly(first);
    assertThat(watchedSince(NOON, first)).isEmpty();
    long count = reading(tx -> tx.articles().countWatchedSince(NOON));
    assertThat(count).isEqualTo(3);
  }

  private List<ArticleId> watchedSince(Instant since, @Nullable ArticleId last) {
    return reading(tx -> tx.articles().watchedSince(since, last, 2)).stream()
        .map(StoredArticle::id)
        .toList();
  }

  @Test
  void secondMatchOfAWatchChangesNothing() {
    ArticleId id = writing(tx -> keepArticle(tx, "One", NOON));
    Match other = new Match(GRAIN, List.of());

    List<Match> first = writing(tx -> tx.articles().insertMatches(id, List.of(match(GRAIN)), NOON));
    List<Match> second =
        writing(tx -> tx.articles().insertMatches(id, List.of(other, match(PORTS)), NOON));

    assertThat(first).containsExactly(match(GRAIN));
    assertThat(second).containsExactly(match(PORTS));
    assertThat(list(tx -> tx.articles().matches(id))).containsExactly(match(GRAIN), match(PORTS));
  }

  @Test
  void latestMatchesOfAWatchComeNewestFirst() {
    Match second = new Match(GRAIN, List.of());
    write(tx -> {
      tx.articles().insertMatches(keepArticle(tx, "One", NOON), List.of(match(GRAIN)), NOON);
      tx.articles().insertMatches(keepArticle(tx, "Two", NOON), List.of(second), NOON);
      tx.articles().insertMatches(keepArticle(tx, "Three", NOON), List.of(match(PORTS)), NOON);
    });

    assertThat(list(tx -> tx.articles().latestMatches(GRAIN, 5)))
        .containsExactly(second, match(GRAIN));
    assertThat(list(tx -> tx.articles().latestMatches(GRAIN, 1))).containsExactly(second);
  }

  @Test
  void renamedWatchKeepsItsMatches() {
    WatchName cereals = new WatchName("Cereals");
    ArticleId id = writing(tx -> keepArticle(tx, "One", NOON));
    write(tx -> tx.articles().insertMatches(id, List.of(match(GRAIN)), NOON));

    write(tx -> tx.articles().renameWatch(GRAIN, cereals));
    write(tx -> tx.articles().renameWatch(GRAIN, cereals));

    assertThat(list(tx -> tx.articles().matches(id))).containsExactly(match(cereals));
  }

  @Test
  void renameLeavesAMatchThatTheNewNameHasAlready() {
    ArticleId id = writing(tx -> keepArticle(tx, "One", NOON));
    write(tx -> tx.articles().insertMatches(id, List.of(match(GRAIN), match(PORTS)), NOON));

    write(tx -> tx.articles().renameWatch(GRAIN, PORTS));

    assertThat(list(tx -> tx.articles().matches(id))).contains(match(PORTS)).hasSize(2);
  }

  private static List<AddressKey> keys(String... values) {
    return java.util.Arrays.stream(values).map(AddressKey::new).toList();
  }
}
