package org.clipsheet.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.source.EntryId;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.SourceName;
import org.clipsheet.store.Decision;
import org.clipsheet.store.Poll;
import org.clipsheet.store.SourceState;
import org.clipsheet.store.Stage;
import org.clipsheet.store.Store;
import org.clipsheet.store.jdbc.JdbcStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page given as source is read by the feed that it names; the feed is remembered, and replaced when it is gone. */
class PageFeedTest {
  private static final String RSS = "application/rss+xml";

  @TempDir
  private Path folder = Path.of("");

  private Harbour harbour;

  PageFeedTest() throws IOException {
    harbour = new Harbour();
  }

  @BeforeEach
  void frontPageNamesItsFeed() {
    harbour.serve("/", "text/html", front("/feed"), "\"page\"");
    harbour.serve("/feed", RSS, feed(), "\"feed\"");
  }

  @AfterEach
  void stop() {
    harbour.close();
  }

  @Test
  void firstPollAsksThePageAndItsFeedAndTheReportNamesIt() throws Exception {
    PollReport report = poll();

    assertThat(harbour.asked()).startsWith("/ 200", "/feed 200");
    assertThat(report.intake().seen()).isEqualTo(2);
    assertThat(report.describe()).endsWith("by the page's feed " + harbour.url("/feed"));
    assertThat(state().feed()).isEqualTo(URI.create(harbour.url("/feed")));
  }

  @Test
  void ledgerSaysThatAnEntryCameByTheFeed() throws Exception {
    poll();

    try (Store store = JdbcStore.open(folder)) {
      List<Decision> decisions = store.read(tx -> tx.ledger().of(new EntryId(1)));
      assertThat(decisions.getFirst().stage()).isEqualTo(Stage.LIST);
      assertThat(decisions.getFirst().reason()).endsWith(harbour.url("/feed"));
    }
  }

  @Test
  void laterPollsAskTheFeedAloneAndAreAnsweredUnchanged() throws Exception {
    poll();
    harbour.asked();

    PollReport report = poll();

    assertThat(harbour.asked()).containsExactly("/feed 304");
    assertThat(report.outcome()).isEqualTo(Poll.Outcome.UNCHANGED);
    assertThat(state().feed()).isEqualTo(URI.create(harbour.url("/feed")));
  }

  @Test
  void whatTheFeedBringsLaterIsReadOnce() throws Exception {
    poll();
    harbour.serve("/feed", RSS, feed(harbour.item("A pier", "pier")), "\"feed 2\"");
    harbour.asked();

    PollReport report = poll();

    assertThat(harbour.asked()).containsExactly("/feed 200", "/pier 200");
    assertThat(report.intake().fresh()).isEqualTo(1);
    assertThat(report.intake().known()).isEqualTo(2);
  }

  @Test
  void entriesOfNothingAreNotTakenIn() throws Exception {
    harbour.serve("/feed", RSS, feed("<item></item>", "<item><title> </title></item>"));

    PollReport report = poll();

    assertThat(report.intake().seen()).isEqualTo(2);
  }

  @Test
  void feedThatMovedForGoodIsAskedAtItsNewAddress() throws Exception {
    poll();
    harbour.serve("/rss", RSS, feed(harbour.item("A pier", "pier")), "\"moved\"");
    harbour.moveForGood("/feed", "/rss");

    PollReport report = poll();
    harbour.asked();
    poll();

    assertThat(report.intake().fresh()).isEqualTo(1);
    assertThat(harbour.asked()).containsExactly("/rss 304");
  }

  @Test
  void feedThatIsGoneIsReplacedByTheOneThatThePageNamesNow() throws Exception {
    poll();
    harbour.fail("/feed", 404);
    harbour.serve("/", "text/html", front("/rss"));
    harbour.serve("/rss", RSS, feed(harbour.item("A pier", "pier")), "\"other\"");
    harbour.asked();

    PollReport report = poll();

    assertThat(harbour.asked()).containsExactly("/feed 404", "/ 200", "/rss 200", "/pier 200");
    assertThat(report.intake().fresh()).isEqualTo(1);
    assertThat(state().feed()).isEqualTo(URI.create(harbour.url("/rss")));
  }

  @Test
  void addressThatGivesAPageInsteadOfItsFeedIsReplacedToo() throws Exception {
    poll();
    harbour.serve("/feed", "text/html", "<html><body>We have a new site.</body></html>");
    harbour.serve("/", "text/html", front("/rss"));
    harbour.serve("/rss", RSS, feed());

    PollReport report = poll();

    assertThat(report.outcome()).isEqualTo(Poll.Outcome.READ);
    assertThat(state().feed()).isEqualTo(URI.create(harbour.url("/rss")));
  }

  @Test
  void withoutAnyFeedThePageItselfIsRead() throws Exception {
    poll();
    harbour.fail("/feed", 410);
    harbour.serve("/", "text/html", """
        <html><body><main><h3><a href="/2026/03/02/a-new-pier-for-the-harbour">A new pier for the old harbour</a></h3>
        <h3><a href="/2026/03/02/the-mayor-opens-the-lock">The mayor opens the lock after a year of works</a></h3>
        </main></body></html>
        """);

    PollReport report = poll();

    assertThat(report.intake().fresh()).isEqualTo(2);
    assertThat(state().feed()).isNull();
  }

  @Test
  void feedThatOnlyFailsIsAskedAgainAndGivenUpAtTheThirdTime() throws Exception {
    poll();
    harbour.fail("/feed", 500);
    harbour.serve("/", "text/html", front("/feed", "/rss"));
    harbour.serve("/rss", RSS, feed(harbour.item("A pier", "pier")));

    PollReport first = poll();
    poll();
    PollReport third = poll();

    assertThat(first.describe()).startsWith("failed: its feed " + harbour.url("/feed") + ": ");
    assertThat(third.outcome()).isEqualTo(Poll.Outcome.READ);
    assertThat(third.intake().fresh()).isEqualTo(1);
    assertThat(state().feed()).isEqualTo(URI.create(harbour.url("/rss")));
  }

  @Test
  void feedStaysChosenWhileTheWholeSiteIsDown() throws Exception {
    poll();
    harbour.fail("/feed", 404);
    harbour.fail("/", 503);

    PollReport down = poll();
    harbour.serve("/feed", RSS, feed(), "\"feed\"");
    PollReport up = poll();

    assertThat(down.describe()).contains("503").contains("404");
    assertThat(up.outcome()).isEqualTo(Poll.Outcome.UNCHANGED);
    assertThat(state().failures()).isZero();
  }

  @Test
  void pageThatTheUserWantsReadAsAPageIsReadAtOnceWhateverItsFeedSaid() throws Exception {
    poll();
    harbour.asked();

    harbour.poll(harbour.source("/", SourceKind.PAGE), folder, text -> Optional.of("en"));

    assertThat(harbour.asked()).startsWith("/ 200").doesNotContain("/feed 304");
  }

  @Test
  void changedAddressFindsItsOwnFeed() throws Exception {
    poll();
    harbour.serve("/news", "text/html", front("/rss"));
    harbour.serve("/rss", RSS, feed());

    harbour.poll("/news", folder, text -> Optional.of("en"));

    assertThat(state().feed()).isEqualTo(URI.create(harbour.url("/rss")));
  }

  private PollReport poll() throws InterruptedException {
    return harbour.poll("/", folder, text -> Optional.of("en"));
  }

  private SourceState state() {
    try (Store store = JdbcStore.open(folder)) {
      return store.read(tx -> tx.sources().find(new SourceName("Harbour"))).orElseThrow();
    }
  }

  private String feed(String... more) {
    return Harbour.feed(
        harbour.item("The ferry sails again", "ferry"),
        harbour.item("A vial of poison", "poison"),
        String.join("", more));
  }

  private static String front(String... feeds) {
    StringBuilder links = new StringBuilder();
    for (String feed : feeds) {
      links.append(
          "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"%s\">".formatted(feed));
    }
    return """
        <html><head><link rel="alternate" type="application/rss+xml" href="/comments/feed">%s</head>
        <body><a href="/about">About us</a></body></html>\
        """.formatted(links);
  }
}
