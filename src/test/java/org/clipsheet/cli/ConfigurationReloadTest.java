package org.clipsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What looks at the files make of edits, look by look. */
class ConfigurationReloadTest {
  private static final String HALF = "watches: [{name: Sanc";
  private static final String OTHER =
      "watches: [{name: Other, any: [port]}]\ndigests: [{name: Brief, to: a@example.org}]\n";

  /** In the settled time no edit is half written any more. */
  private static final int SETTLED = 6;

  @TempDir
  private Path folder = Path.of("");

  private Newsroom newsroom;

  @BeforeEach
  void open() throws Exception {
    newsroom = Newsroom.withHarbour(folder);
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void anEditIsTakenOnceItStaysTheSame() throws Exception {
    try (Workshop workshop = workshop()) {
      ConfigurationReload reload = reload(workshop);

      newsroom.write("watchlist.yaml", OTHER);

      assertThat(reload.takeChange()).isFalse();
      assertThat(reload.takeChange()).isTrue();
      assertThat(reload.takeChange()).isFalse();
      assertThat(workshop.desk().watchNames())
          .extracting(Object::toString)
          .containsExactly("Other");
    }
  }

  @Test
  void aHalfWrittenFileIsNotCalledBad() throws Exception {
    try (Workshop workshop = workshop()) {
      ConfigurationReload reload = reload(workshop);

      newsroom.write("watchlist.yaml", HALF);
      assertThat(reload.takeChange()).isFalse();
      assertThat(reload.takeChange()).isFalse();
      newsroom.write("watchlist.yaml", OTHER);
      reload.takeChange();

      assertThat(reload.takeChange()).isTrue();
      assertThat(notices(workshop)).isZero();
    }
  }

  /** Half of a list is a list: an editor that writes slowly would take away watches for a moment. */
  @Test
  void whatHoldsLessThanBeforeIsTakenLater() throws Exception {
    try (Workshop workshop = workshop()) {
      ConfigurationReload reload = reload(workshop);

      newsroom.write(
          "watchlist.yaml", OTHER.replace("[port]}", "[port]}, {name: More, any: [quay]}"));
      assertThat(IntStream.range(0, 2).filter(look -> reload.takeChange())).hasSize(1);
      newsroom.write("watchlist.yaml", OTHER);

      assertThat(IntStream.range(0, 3)).noneMatch(look -> reload.takeChange());
      assertThat(reload.takeChange()).isTrue();
    }
  }

  @Test
  void aBadFileIsRefusedAndTheLastGoodOneKept() throws Exception {
    try (Workshop workshop = workshop()) {
      ConfigurationReload reload = reload(workshop);

      newsroom.write("watchlist.yaml", HALF);

      assertThat(IntStream.range(0, SETTLED)).noneMatch(look -> reload.takeChange());
      assertThat(notices(workshop)).isEqualTo(1);
      assertThat(kept()).contains("Sanctions").doesNotContain(HALF + "\n");
    }
  }

  @Test
  void anEditThatCouldNotBeTakenIsTriedAgain() throws Exception {
    try (Workshop workshop = workshop()) {
      ConfigurationReload reload = reload(workshop);
      Path lastGood = newsroom.data().resolve("last-good");
      Path aside = Files.move(lastGood, newsroom.data().resolve("aside"));
      Files.writeString(lastGood, "no folder can be made here");
      newsroom.write("watchlist.yaml", OTHER);
      reload.takeChange();

      assertThatThrownBy(reload::takeChange).hasMessageContaining("cannot be kept");
      Files.delete(lastGood);
      Files.move(aside, lastGood);

      assertThat(IntStream.range(0, 30)).anyMatch(look -> reload.takeChange());
      assertThat(kept()).isEqualTo(OTHER);
    }
  }

  private Workshop workshop() throws Exception {
    return Workshop.open(
        newsroom.config(), StartingPoint.of(newsroom.config()).settings(), Duration.ZERO);
  }

  private ConfigurationReload reload(Workshop workshop) {
    return new ConfigurationReload(
        newsroom.config(), workshop, StartingPoint.of(newsroom.config()), (before, after) -> {});
  }

  private String kept() throws Exception {
    return Files.readString(newsroom.data().resolve("last-good").resolve("watchlist.yaml"));
  }

  private static int notices(Workshop workshop) {
    return workshop.store().read(tx -> tx.notices().all()).size();
  }
}
