package org.clipsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clipsheet.store.Samples.GAZETTE;
import static org.clipsheet.store.Samples.failed;
import static org.clipsheet.store.Samples.keepEntry;
import static org.clipsheet.store.Samples.read;
import static org.clipsheet.store.Samples.readByFeed;
import static org.clipsheet.store.Samples.source;
import static org.clipsheet.store.Samples.unchanged;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.clipsheet.model.source.SourceName;
import org.clipsheet.model.source.Validators;
import org.junit.jupiter.api.Test;

public abstract class SourceStoreContract extends StoreContract {

  private static final SourceName COURIER = new SourceName("Courier");
  private static final URI FEED = URI.create("https://gazette.example.org/rss");

  @Test
  void newSourceIsDueAtOnce() {
    write(tx -> tx.sources().ensure(source("Gazette"), NOON));

    SourceState state = state(GAZETTE);
    assertThat(state.nextPollAt()).isEqualTo(NOON);
    assertThat(state.url()).isEqualTo(URI.create("https://gazette.example.org/feed"));
    assertThat(state.firstPolledAt()).isNull();
    assertThat(state.validators()).isEqualTo(Validators.NONE);
  }

  @Test
  void knownSourceStaysAsItIs() {
    write(tx -> tx.sources().ensure(source("Gazette"), NOON));
    write(tx -> tx.sources().record(read(GAZETTE, NOON, new Intake(0, 2, 0, 0, 0))));
    SourceState before = state(GAZETTE);

    write(tx -> tx.sources().ensure(source("Gazette"), NOON.plusSeconds(60)));

    assertThat(state(GAZETTE)).isEqualTo(before);
  }

  @Test
  void renamedSourceTakesOverItsHistory() {
    write(tx -> keepEntry(tx, "One", Reading.READ, NOON));
    write(tx -> tx.sources().record(read(GAZETTE, NOON, new Intake(0, 1, 0, 0, 0))));

    write(tx -> tx.sources()
        .ensure(source("Courier", "https://gazette.example.org/feed", "Gazette"), NOON));

    assertThat(find(tx -> tx.sources().find(GAZETTE))).isEmpty();
    assertThat(state(COURIER).lastNewEntryAt()).isEqualTo(NOON);
    assertThat(list(tx -> tx.entries().known(COURIER, List.of("a:One")))).containsExactly("a:One");
  }

  @Test
  void renameLeavesASourceThatHasAHistoryOfItsOwn() {
    write(tx -> tx.sources().ensure(source("Gazette"), NOON));
    write(tx -> tx.sources().ensure(source("Courier"), NOON));

    write(tx -> tx.sources()
        .ensure(source("Courier", "https://courier.example.org/feed", "Gazette"), NOON));

    assertThat(list(tx -> tx.sources().all()))
        .extracting(SourceState::name)
        .containsExactly(COURIER, GAZETTE);
  }

  @Test
  void changedAddressDropsValidatorsAndIsDueAtOnce() {
    write(tx -> tx.sources().ensure(source("Gazette"), NOON));
    write(tx -> tx.sources().record(read(GAZETTE, NOON, Intake.NONE)));

    Instant later = NOON.plusSeconds(60);
    write(tx -> tx.sources().ensure(source("Gazette", "https://new.example.org/rss", null), later));

    SourceState state = state(GAZETTE);
    assertThat(state.url()).isEqualTo(URI.create("https://new.example.org/rss"));
    assertThat(state.validators()).isEqualTo(Validators.NONE);
    assertThat(state.contentHash()).isNull();
    assertThat(state.nextPollAt()).isEqualTo(later);
    assertThat(state.firstPolledAt()).isEqualTo(NOON);
  }

  @Test
  void pollThatReadKeepsWhatItLearned() {
    write(tx -> tx.sources().ensure(source("Gazette"), NOON));

    write(tx -> tx.sources().record(read(GAZETTE, NOON, new Intake(3, 1, 1, 0, 0))));

    assertThat(state(GAZETTE))
        .isEqualTo(new SourceState(
            GAZETTE,
            URI.create("https://gazette.example.org/feed"),
            "Gazette, all news",
            NOON,
            NOON,
            NOON,
            NOON,
            0,
            null,
            null,
            0,
            NOON.plusSeconds(900),
            null,
            new Validators("\"v1\"", "Mon, 02 Mar 2026 11:00:00 GMT"),
            "c0ffee"));
  }

  @Test
  void unchangedPollKeepsTitleHashAndLastNewEntry() {
    Instant later = NOON.plusSeconds(900);
    write(tx -> tx.sources().ensure(source("Gazette"), NOON));
    write(tx -> tx.sources().record(read(GAZETTE, NOON, new Intake(0, 1, 0, 0, 0))));

    write(tx -> tx.sources().record(unchanged(GAZETTE, later)));

    SourceState state = state(GAZETTE);
    assertThat(state.title()).isEqualTo("Gazette, all news");
    assertThat(state.contentHash()).isEqualTo("c0ffee");
    assertThat(state.firstPolledAt()).isEqualTo(NOON);
    assertThat(state.lastNewEntryAt()).isEqualTo(NOON);
    assertThat(state.lastSuccessAt()).isEqualTo(later);
  }

  @Test
  void chosenFeedIsKeptUntilAPollReadsSomethingElse() {
    write(tx -> tx.sources().ensure(source("Gazette"), NOON));
    write(tx -> tx.sources().record(readByFeed(GAZETTE, NOON, FEED)));

    write(tx -> tx.sources().record(unchanged(GAZETTE, NOON.plusSeconds(10))));
    write(tx -> tx.sources().record(failed(GAZETTE, NOON.plusSeconds(20), "no answer", 0)));
    write(tx -> tx.sources().ensure(source("Gazette"), NOON.plusSeconds(30)));
    SourceState before = state(GAZETTE);
    write(tx -> tx.sources().record(read(GAZETTE, NOON.plusSeconds(40), Intake.NONE)));
    SourceState after = state(GAZETTE);

    assertThat(before.feed()).isEqualTo(FEED);
    assertThat(before.contentHash()).isEqualTo("feed");
    assertThat(after.feed()).isNull();
    assertThat(after.contentHash()).isEqualTo("c0ffee");
  }

  @Test
  void changedAddressDropsTheChosenFeed() {
    write(tx -> tx.sources().ensure(source("Gazette"), NOON));
    write(tx -> tx.sources().record(readByFeed(GAZETTE, NOON, FEED)));

    write(tx -> tx.sources().ensure(source("Gazette", "https://new.example.org/", null), NOON));

    assertThat(state(GAZETTE).feed()).isNull();
    assertThat(state(GAZETTE).validators()).isEqualTo(Validators.NONE);
  }

  @Test
  void failuresAreCountedFromTheFirstAndForgottenAfterASuccess() {
    write(tx -> tx.sources().ensure(source("Gazette"), NOON));
    write(tx -> tx.sources().record(read(GAZETTE, NOON, Intake.NONE)));

    write(tx -> tx.sources().record(failed(GAZETTE, NOON.plusSeconds(10), "no answer", 0)));
    write(tx -> tx.sources().record(failed(GAZETTE, NOON.plusSeconds(20), "server error", 503)));
    SourceState failing = state(GAZETTE);
    write(tx -> tx.sources().record(unchanged(GAZETTE, NOON.plusSeconds(30))));
    SourceState well = state(GAZETTE);

    assertThat(failing.failures()).isEqualTo(2);
    assertThat(failing.failingSince()).isEqualTo(NOON.plusSeconds(10));
    assertThat(failing.lastError()).isEqualTo("server error");
    assertThat(failing.lastStatus()).isEqualTo(503);
    assertThat(failing.lastSuccessAt()).isEqualTo(NOON);
    assertThat(failing.validators().etag()).isEqualTo("\"v1\"");
    assertThat(well.failures()).isZero();
    assertThat(well.failingSince()).isNull();
    assertThat(well.lastError()).isNull();
    assertThat(well.lastStatus()).isZero();
  }

  @Test
  void pollOfAnUnknownSourceIsRefused() {
    assertThatThrownBy(() -> write(tx -> tx.sources().record(unchanged(GAZETTE, NOON))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Gazette");
  }

  @Test
  void recentEntriesCountByTheEarlierOfPublishedAndSeen() {
    write(tx -> keepEntry(tx, "Dated yesterday", Reading.READ, NOON));
    write(tx -> tx.entries()
        .insert(
            GAZETTE,
            "undated",
            new org.clipsheet.model.source.Entry(
                "Undated", null, null, null, null, null, null, null, null),
            Reading.FEED_ONLY,
            NOON));

    assertThat(list(tx -> tx.sources().recentEntries(GAZETTE, 10)))
        .containsExactly(NOON, Instant.parse("2026-03-01T00:00:00Z"));
    assertThat(list(tx -> tx.sources().recentEntries(GAZETTE, 1))).containsExactly(NOON);
  }

  @Test
  void nextDueLooksOnlyAtTheSourcesAskedFor() {
    write(tx -> tx.sources().ensure(source("Gazette"), NOON));
    write(tx -> tx.sources().ensure(source("Courier"), NOON.plusSeconds(5)));

    assertThat(find(tx -> tx.sources().nextDue(List.of(COURIER)))).contains(NOON.plusSeconds(5));
    assertThat(find(tx -> tx.sources().nextDue(List.of(COURIER, GAZETTE)))).contains(NOON);
    assertThat(find(tx -> tx.sources().nextDue(List.of()))).isEmpty();
    assertThat(find(tx -> tx.sources().nextDue(List.of(new SourceName("Nobody")))))
        .isEmpty();
  }

  private SourceState state(SourceName name) {
    return reading(tx -> tx.sources().find(name)).orElseThrow();
  }
}
