package org.clipsheet.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.clipsheet.address.AddressKey;
import org.clipsheet.app.desk.WatchTrial.Example;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.article.Passage;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.query.QueryMode;
import org.clipsheet.query.QueryParsing.Parsed;
import org.clipsheet.query.QuerySyntax;
import org.clipsheet.store.Reading;
import org.clipsheet.store.Samples;
import org.clipsheet.store.Store;
import org.clipsheet.store.jdbc.JdbcStore;
import org.clipsheet.watch.Watch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TryWatchlistTest {
  private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");
  private static final Duration MONTH = Duration.ofDays(30);

  @TempDir
  private Path folder = Path.of("");

  private Store store;

  @BeforeEach
  void open() {
    store = JdbcStore.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void countsWhatAWatchAddsAndLosesAgainstTheStoredMatches() {
    keep("Grain rises", 3, "Grain");
    keep("Grain falls", 2);
    keep("Ports reopen", 1, "Grain");

    WatchTrial grain = run(watch("Grain", "grain")).watches().getFirst();

    assertThat(grain.found()).isEqualTo(2);
    assertThat(grain.more()).isEqualTo(1);
    assertThat(grain.fewer()).isEqualTo(1);
    assertThat(grain.added())
        .containsExactly(
            new Example(Instant.parse("2026-03-02T13:15:00Z"), "Grain falls", "The Gazette"));
    assertThat(grain.lost()).extracting(Example::title).containsExactly("Ports reopen");
  }

  @Test
  void givesTheNewestThreeExamples() {
    for (int i = 1; i <= 5; i++) {
      keep("Grain " + i, 10 - i);
    }

    WatchTrial grain = run(watch("Grain", "grain")).watches().getFirst();

    assertThat(grain.more()).isEqualTo(5);
    assertThat(grain.added())
        .extracting(Example::title)
        .containsExactly("Grain 5", "Grain 4", "Grain 3");
  }

  @Test
  void looksAtNothingOlderThanAskedForNorAtTheBacklog() {
    keep("Grain long ago", 31);
    keep("Grain", 29);
    keep(article("Grain backlog", "text"), Reading.BACKLOG, 1);

    Trial trial = run(watch("Grain", "grain"));

    assertThat(trial.articles()).isEqualTo(1);
    assertThat(trial.watches().getFirst().more()).isEqualTo(1);
  }

  @Test
  void takesTheMatchesOfTheFormerNameForItsOwn() {
    keep("Grain rises", 1, "Cereals");
    Watch renamed =
        new Watch(new WatchName("Grain"), watch("", "grain").sought(), new WatchName("Cereals"));

    Trial trial = run(renamed);

    assertThat(trial.watches().getFirst().isSame()).isTrue();
    assertThat(trial.unknown()).isEmpty();
  }

  @Test
  void tellsTheNarrowestWatchThatContainsAnother() {
    keep("Grain in ports", 3);
    keep("Grain in the ports", 2);
    keep("Ports and fish", 2);
    keep("Fish", 1);

    Trial trial = run(
        watch("All", "ports OR fish"),
        watch("Grain", "grain"),
        watch("Ports", "ports"),
        watch("Also ports", "port"),
        watch("Nothing", "barley"));

    assertThat(trial.watches())
        .extracting(one -> one.within().map(WatchName::value).orElse("none"))
        .containsExactly("none", "Ports", "All", "Ports", "none");
  }

  @Test
  void countsWhatWatchesLostThatAreNotListedAnyMore() {
    keep("Ports reopen", 1, "Ports");

    assertThat(run(watch("Grain", "grain")).unknown())
        .containsExactly(Map.entry(new WatchName("Ports"), 1L));
  }

  @Test
  void articlesWhoseTextIsGoneCountForNoWatch() {
    keep(article("Ports reopen", ""), Reading.READ, 2, "Grain");
    keep("Grain rises", 1, "Grain");

    Trial trial = run(watch("Grain", "grain"));

    assertThat(trial.withoutText()).isEqualTo(1);
    assertThat(trial.readable()).isEqualTo(1);
    assertThat(trial.watches().getFirst().isSame()).isTrue();
  }

  @Test
  void looksAtEveryArticleOnceAndMayBeEndedBeforeAllWereLookedAt() {
    for (int i = 0; i < 250; i++) {
      keep("Grain " + i, 1);
    }
    List<Long> told = new ArrayList<>();

    Trial whole = run(watch("Grain", "grain"));
    Trial part = new TryWatchlist(store, InstantSource.fixed(NOW))
        .run(List.of(watch("Grain", "grain")), MONTH, (articles, of) -> {
          told.add(articles);
          return articles < 200;
        });

    assertThat(whole.articles()).isEqualTo(250);
    assertThat(whole.watches().getFirst().more()).isEqualTo(250);
    assertThat(whole.isPartial()).isFalse();
    assertThat(told).containsExactly(100L, 200L);
    assertThat(part.isPartial()).isTrue();
    assertThat(part.watches().getFirst().more()).isEqualTo(200);
  }

  @Test
  void anEmptyStoreOrWatchlistGivesAnEmptyTrial() {
    assertThat(run(watch("Grain", "grain")).articles()).isZero();
    keep("Grain", 1);
    assertThat(run().watches()).isEmpty();
  }

  private Trial run(Watch... watches) {
    return new TryWatchlist(store, InstantSource.fixed(NOW))
        .run(Arrays.asList(watches), MONTH, (articles, of) -> true);
  }

  private void keep(String title, int daysAgo, String... matched) {
    keep(article(title, "Nothing else."), Reading.READ, daysAgo, matched);
  }

  private void keep(Article article, Reading reading, int daysAgo, String... matched) {
    Instant at = NOW.minus(Duration.ofDays(daysAgo));
    store.inTransaction(tx -> {
      var id = tx.articles()
          .insert(
              article,
              List.of(new AddressKey(article.title())),
              Samples.keepEntry(tx, article.title(), reading, at),
              at);
      List<Match> matches = Arrays.stream(matched)
          .map(watch ->
              new Match(new WatchName(watch), List.of(new Passage(Field.TEXT, 0, 7, "Nothing"))))
          .toList();
      return tx.articles().insertMatches(id, matches, at);
    });
  }

  private static Article article(String title, String text) {
    return new Article(
        URI.create("https://gazette.example.org/a"),
        null,
        title,
        List.of(),
        "The Gazette",
        stated(),
        null,
        "en",
        text,
        null,
        List.of(),
        1,
        Origin.PAGE);
  }

  private static @Nullable StatedTime stated() {
    return StatedTime.parse("2026-03-02T08:15:00-05:00");
  }

  private static Watch watch(String name, String query) {
    return new Watch(
        new WatchName(name.isEmpty() ? "it" : name),
        ((Parsed) QuerySyntax.parse(query, QueryMode.QUERY)).expression(),
        null);
  }
}
