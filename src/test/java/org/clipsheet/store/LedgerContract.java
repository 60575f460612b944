package org.clipsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipsheet.store.Samples.GAZETTE;
import static org.clipsheet.store.Samples.failed;
import static org.clipsheet.store.Samples.keepEdition;
import static org.clipsheet.store.Samples.keepEntry;
import static org.clipsheet.store.Samples.read;
import static org.clipsheet.store.Samples.source;
import static org.clipsheet.store.Samples.unchanged;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.edition.EditionId;
import org.clipsheet.model.source.EntryId;
import org.clipsheet.model.source.RuleMiss;
import org.clipsheet.model.source.SourceName;
import org.junit.jupiter.api.Test;

public abstract class LedgerContract extends StoreContract {

  private static final SourceName COURIER = new SourceName("Courier");
  private static final Instant ONE = NOON.plusSeconds(3600);

  @Test
  void decisionsComeBackInTheOrderInWhichTheyWereMade() {
    EntryId entry = writing(tx -> keepEntry(tx, "One", Reading.READ, NOON));
    EditionId edition = writing(tx -> keepEdition(tx, NOON));
    Decision read = new Decision(entry, Stage.READ, "read", "412 words", null, ONE);
    Decision shown = new Decision(entry, Stage.EDITION, "shown", "card 1", edition, NOON);

    write(tx -> tx.ledger().record(read));
    write(tx -> tx.ledger().record(shown));

    assertThat(list(tx -> tx.ledger().of(entry))).containsExactly(read, shown);
    assertThat(list(tx -> tx.ledger().of(new EntryId(999)))).isEmpty();
  }

  @Test
  void countsAddUpThePollsOfThePeriod() {
    ensureSources();
    write(tx -> tx.sources().record(read(GAZETTE, NOON, new Intake(9, 9, 9, 9, 9))));
    write(tx -> tx.sources().record(read(GAZETTE, NOON.plusMillis(1), new Intake(5, 2, 1, 1, 3))));
    write(tx -> tx.sources().record(read(GAZETTE, ONE, new Intake(12, 1, 0, 0, 0))));
    write(tx -> tx.sources().record(read(GAZETTE, ONE.plusMillis(1), new Intake(9, 9, 9, 9, 9))));

    assertThat(count(GAZETTE, COURIER))
        .isEqualTo(new PeriodCounts(1, 1, 0, 0, 17 + 8, 17, 8, 3, 1, 1, 3));
  }

  @Test
  void eachSourceCountsOnceByItsLastPoll() {
    ensureSources();
    write(tx -> tx.sources().record(read(GAZETTE, NOON.plusSeconds(1), new Intake(0, 1, 0, 0, 0))));
    write(tx -> tx.sources().record(failed(GAZETTE, NOON.plusSeconds(2), "no answer", 0)));
    write(tx -> tx.sources().record(failed(COURIER, NOON.plusSeconds(1), "no answer", 0)));
    write(tx -> tx.sources().record(read(COURIER, NOON.plusSeconds(2), new Intake(4, 0, 0, 0, 0))));
    write(tx -> tx.sources().record(unchanged(COURIER, NOON.plusSeconds(3))));

    PeriodCounts counts = count(GAZETTE, COURIER);

    assertThat(counts.sourcesDue()).isEqualTo(2);
    assertThat(counts.sourcesFailed()).isEqualTo(1);
    assertThat(counts.sourcesRead()).isZero();
    assertThat(counts.sourcesUnchanged()).isEqualTo(1);
    assertThat(counts.entriesSeen()).isEqualTo(5);
  }

  @Test
  void ofTwoPollsAtOneMomentTheLaterCounts() {
    ensureSources();
    write(tx -> tx.sources().record(failed(GAZETTE, ONE, "no answer", 0)));
    write(tx -> tx.sources().record(unchanged(GAZETTE, ONE)));

    assertThat(count(GAZETTE).sourcesUnchanged()).isEqualTo(1);
  }

  @Test
  void otherSourcesAreLeftOut() {
    ensureSources();
    write(tx -> tx.sources().record(read(GAZETTE, ONE, new Intake(1, 1, 1, 1, 1))));

    assertThat(count(COURIER)).isEqualTo(new PeriodCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    assertThat(count()).isEqualTo(count(COURIER));
  }

  @Test
  void ruleThatGaveNothingOnTheNewestPagesIsMissed() {
    missedOn("One", "select.title", NOON);
    missedOn("Two", "select.text", NOON.plusSeconds(1));
    missedOn("Three", "select.text", NOON.plusSeconds(2));
    missedOn("Four", "select.text", NOON.plusSeconds(3));

    assertThat(missedRule())
        .contains(new RuleMiss("select.text matches nothing", 3, NOON.plusSeconds(1)));
  }

  @Test
  void ruleThatGaveSomethingOnTheNewestPageIsNotMissed() {
    missedOn("One", "select.text", NOON);
    write(tx -> keepEntry(tx, "Two", Reading.READ, NOON.plusSeconds(1)));

    assertThat(missedRule()).isEmpty();
  }

  @Test
  void pagesThatWereNotReadSayNothingOfARule() {
    missedOn("One", "select.text", NOON);
    write(tx -> keepEntry(tx, "Two", Reading.FEED_ONLY, NOON.plusSeconds(1)));

    assertThat(missedRule()).contains(new RuleMiss("select.text matches nothing", 1, NOON));
    assertThat(find(tx -> tx.ledger().missedRule(COURIER))).isEmpty();
  }

  private Optional<RuleMiss> missedRule() {
    return find(tx -> tx.ledger().missedRule(GAZETTE));
  }

  private void missedOn(String title, String rule, Instant at) {
    write(tx -> {
      EntryId entry = keepEntry(tx, title, Reading.READ, at);
      tx.ledger()
          .record(new Decision(
              entry, Stage.READ, Decision.RULE_MISSED, rule + " matches nothing", null, at));
    });
  }

  private void ensureSources() {
    write(tx -> tx.sources().ensure(source("Gazette"), NOON));
    write(tx -> tx.sources().ensure(source("Courier"), NOON));
  }

  private PeriodCounts count(SourceName... sources) {
    return reading(tx -> tx.ledger().count(List.of(sources), NOON, ONE));
  }
}
