package org.clipsheet.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.clipsheet.archive.ArchiveIndex;
import org.clipsheet.archive.ArchivedArticle;
import org.clipsheet.archive.IndexSnapshot;
import org.clipsheet.archive.IndexUpdate;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.source.SourceName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexArchiveTest {
  private static final int ARTICLES = 220;

  @TempDir
  private Path folder = Path.of("");

  @Test
  void aMissingIndexIsMadeFromTheStore() throws IOException {
    try (Archive archive = archive()) {
      archive.bringUpToDate();
      for (Path file : files(archive.indexFolder())) {
        Files.delete(file);
      }

      assertThat(archive.search("barge")).hasSize(ARTICLES);
      assertThat(taken(archive)).as("nothing is left to take").isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 30})
  void aBrokenIndexIsMadeAnew(int keptBytes) throws IOException {
    try (Archive archive = archive()) {
      archive.bringUpToDate();
      for (Path broken : files(archive.indexFolder())) {
        archive.bringUpToDate();
        if (Files.exists(broken) && !broken.endsWith("write.lock")) {
          byte[] bytes = Files.readAllBytes(broken);
          Files.write(broken, Arrays.copyOf(bytes, Math.min(keptBytes, bytes.length)));

          assertThat(archive.search("barge")).as("%s", broken).hasSize(ARTICLES);
        }
      }
    }
  }

  @Test
  void anIndexOfAnotherProgramIsExaminedOnceAndThenOfThisOne() {
    try (Archive archive = archive()) {
      archive.bringUpToDate();
      ArchiveIndex another = new ArchiveIndex(archive.indexFolder(), "another program");
      try (IndexUpdate former = another.tryUpdate().orElseThrow()) {
        former.commit(former.lastChange());
      }
      assertThat(isOfThisProgram(archive)).isFalse();

      assertThat(taken(archive)).as("it holds what this program would write").isZero();

      assertThat(isOfThisProgram(archive)).isTrue();
    }
  }

  private static boolean isOfThisProgram(Archive archive) {
    try (IndexSnapshot index = archive.index().open().orElseThrow()) {
      return index.isOfThisProgram();
    }
  }

  @Test
  void filesOfAnotherKindAreNoIndex() throws IOException {
    try (Archive archive = archive()) {
      Files.createDirectories(archive.indexFolder());
      Files.writeString(archive.indexFolder().resolve("segments_7"), "not an index");

      assertThat(archive.search("barge")).hasSize(ARTICLES);
    }
  }

  @Test
  void whatSomebodyElseIsIndexingIsReadFromTheStore() {
    try (Archive archive = archive()) {
      archive.bringUpToDate();
      archive.keep("Late barge", "A barge sank.", null, "en");

      try (IndexUpdate somebodyElse = archive.index().tryUpdate().orElseThrow()) {
        assertThat(archive.index().tryUpdate()).isEmpty();
        assertThat(archive.search("barge")).hasSize(ARTICLES + 1);
        assertThat(somebodyElse.lastChange()).isEqualTo(ARTICLES);
      }
    }
  }

  @Test
  void nothingIsMissedWhileSomebodyElseBeginsTheIndex() {
    try (Archive archive = archive();
        IndexUpdate somebodyElse = archive.index().tryUpdate().orElseThrow()) {
      assertThat(archive.search("barge")).hasSize(ARTICLES);
      assertThat(somebodyElse.lastChange()).isZero();
    }
  }

  @Test
  void indexingThatWasStoppedGoesOnWhereItWas() {
    try (Archive archive = archive()) {
      AtomicLong taken = new AtomicLong();
      new IndexArchive(archive.store(), archive.index()).index(new Indexing() {
        @Override
        public void indexed(long done, long of) {
          taken.set(done);
        }

        @Override
        public boolean isStopped() {
          return taken.get() > 0;
        }
      });

      assertThat(taken.get()).isBetween(1L, ARTICLES - 1L);
      assertThat(taken(archive)).isEqualTo(ARTICLES - taken.get());
      assertThat(archive.search("barge")).hasSize(ARTICLES);
    }
  }

  @Test
  void anUpdateThatWasNotCommittedWasNeverThere() {
    try (Archive archive = archive()) {
      archive.bringUpToDate();
      try (IndexUpdate update = archive.index().tryUpdate().orElseThrow()) {
        update.retain(Set.of());
      }

      assertThat(archive.search("barge")).hasSize(ARTICLES);
    }
  }

  @Test
  void anIndexOfAnotherStoreIsMadeAnew(@TempDir Path other) throws IOException {
    try (Archive archive = archive()) {
      archive.bringUpToDate();
    }
    try (Archive restored = new Archive(other)) {
      restored.keep("Old barge", "A barge.", null, "en");
      Files.createDirectories(restored.indexFolder());
      for (Path file : files(folder.resolve("index"))) {
        Files.copy(file, restored.indexFolder().resolve(file.getFileName()));
      }

      assertThat(restored.search("barge")).containsExactly("Old barge");
      assertThat(restored.search("tug")).isEmpty();
      assertThat(taken(restored)).isZero();
    }
  }

  @Test
  void anIndexWithOtherTermsForTheSameArticlesIsMadeAnew() {
    try (Archive archive = new Archive(folder)) {
      ArticleId id = archive.keep("Barge", "A tug.", null, "en");
      archive.bringUpToDate();
      ArchiveIndex another = new ArchiveIndex(archive.indexFolder(), "another program");
      try (IndexUpdate former = another.tryUpdate().orElseThrow()) {
        former.put(new ArchivedArticle(
            id,
            Archive.article("B-rge", "A t-g.", null, "en"),
            new SourceName("Gazette"),
            Archive.NOON));
        former.commit(former.lastChange());
      }

      assertThat(archive.search("barge")).containsExactly("Barge");
    }
  }

  @Test
  void articlesThatAreGoneAreLeftOut() throws Exception {
    try (Archive archive = archive()) {
      archive.bringUpToDate();

      archive.forget("Barge 0");
      archive.bringUpToDate();

      assertThat(archive.indexed()).isEqualTo(ARTICLES - 1);
      assertThat(archive.search("barge")).hasSize(ARTICLES - 1);
      assertThat(taken(archive)).isZero();
    }
  }

  private Archive archive() {
    Archive archive = new Archive(folder);
    for (int i = 0; i < ARTICLES; i++) {
      archive.keep("Barge " + i, "A tug.", null, "en");
    }
    return archive;
  }

  /** How many articles the next run takes. */
  private static long taken(Archive archive) {
    AtomicLong taken = new AtomicLong();
    new IndexArchive(archive.store(), archive.index()).index(new Indexing() {
      @Override
      public void indexed(long done, long of) {
        taken.set(done);
      }
    });
    return taken.get();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(files.toList());
    }
  }
}
