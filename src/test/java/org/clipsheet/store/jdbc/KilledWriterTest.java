package org.clipsheet.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

class KilledWriterTest {

  private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 100;

  @RepeatedTest(5)
  void everyCommitThatReturnedIsThereAfterAKill(@TempDir Path folder) throws Exception {
    List<String> acknowledged = new ArrayList<>();

    try (ChildJvm child = ChildJvm.start(WritingChild.class, folder)) {
      while (acknowledged.size() < ACKNOWLEDGED_BEFORE_THE_KILL) {
        acknowledged.add(Objects.requireNonNull(child.readLine(), "child ended by itself"));
      }
      child.kill();
      for (String line = child.readLine(); line != null; line = child.readLine()) {
        acknowledged.add(line);
      }
    }

    try (JdbcStore store = JdbcStore.open(folder)) {
      List<String> kept = store.read(tx -> tx.notices().all());
      assertThat(kept).containsAll(wholeLines(acknowledged));
    }
  }

  /** The kill may have cut the last line. */
  private static List<String> wholeLines(List<String> lines) {
    return lines.stream().filter(line -> line.endsWith(".")).toList();
  }

  /** Commits numbered rows from several threads and prints each number once its commit returned, until it is killed. */
  static final class WritingChild {
    private WritingChild() {}

    public static void main(String[] args) {
      PrintStream acknowledgements = System.out;
      System.setOut(System.err); // keeps log lines out of them
      JdbcStore store = JdbcStore.open(Path.of(args[0]));
      AtomicInteger numbers = new AtomicInteger();
      for (int thread = 0; thread < 4; thread++) {
        Thread.ofPlatform().start(() -> {
          while (true) {
            String row = numbers.incrementAndGet() + ".";
            store.inTransaction(tx -> {
              tx.notices().put(row, row, Instant.EPOCH);
              return null;
            });
            acknowledgements.println(row);
          }
        });
      }
    }
  }
}
