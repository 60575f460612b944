package org.clipsheet.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.clipsheet.store.Store.Work;
import org.clipsheet.store.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups of work on a table of its own, whose broken links are found out by the commit only. */
class GroupWriterTest {

  private static final long NOWHERE = 999;

  private Database database = new Database(Path.of(""));
  private GroupWriter writer = new GroupWriter(database);

  @BeforeEach
  void start(@TempDir Path folder) throws SQLException {
    database = new Database(folder.resolve("test.db"));
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("""
          CREATE TABLE node (
            id     INTEGER PRIMARY KEY,
            parent BIGINT REFERENCES node (id) DEFERRABLE INITIALLY DEFERRED,
            filler TEXT
          )
          """);
    }
    writer = new GroupWriter(database);
    writer.start();
  }

  @AfterEach
  void close() {
    writer.close();
  }

  @Test
  void piecesThatWaitTogetherShareACommitInTheOrderOfTheirArrival() {
    Group group = new Group();
    List<Long> order = new ArrayList<>();
    for (long id = 1; id <= 10; id++) {
      long number = id;
      group.handIn(session -> {
        order.add(number);
        insert(session, number, number);
      });
    }

    assertThat(group.failures()).isEmpty();
    assertThat(order).isSorted().hasSize(10);
    assertThat(ids()).hasSize(10);
  }

  @Test
  void pieceThatThrowsIsTakenBackAlone() {
    Group group = new Group();
    group.handIn(session -> insert(session, 1, 1));
    group.handIn(session -> {
      insert(session, 2, 2);
      throw new IllegalArgumentException("second thoughts");
    });
    group.handIn(session -> insert(session, 3, 3));

    assertThat(group.failures()).singleElement().isInstanceOf(IllegalArgumentException.class);
    assertThat(ids()).containsExactly(1L, 3L);
  }

  @Test
  void pieceThatBreaksAConstraintIsTakenBackAlone() {
    Group group = new Group();
    group.handIn(session -> insert(session, 1, 1));
    group.handIn(session -> insert(session, 1, 1));
    group.handIn(session -> insert(session, 2, 2));

    assertThat(group.failures()).singleElement().isInstanceOf(StoreException.class);
    assertThat(ids()).containsExactly(1L, 2L);
  }

  @Test
  void commitThatFailsFailsTheWholeGroupAndTheNextOneWorks() {
    Group group = new Group();
    group.handIn(session -> insert(session, 1, 1));
    group.handIn(session -> insert(session, 2, NOWHERE));

    assertThat(group.failures())
        .hasSize(2)
        .allSatisfy(failure -> assertThat(failure)
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("nothing was committed"));
    assertThat(ids()).isEmpty();

    run(session -> insert(session, 3, 3));
    assertThat(ids()).containsExactly(3L);
  }

  @Test
  void fullDiskFailsThatWorkAndTheNextOneWorks() {
    run(session ->
        session.sql("PRAGMA max_page_count = 20").list(row -> row.number("max_page_count")));
    Group group = new Group();
    group.handIn(session -> insert(session, 1, 1));
    group.handIn(session -> fill(session, 1_000));

    assertThat(group.failures())
        .isNotEmpty()
        .allSatisfy(failure -> assertThat(failure).hasMessageContaining("full"));

    run(session -> insert(session, 2, 2));
    assertThat(ids()).contains(2L);
  }

  @Test
  void workHandedInBeforeTheCloseIsDone() {
    Group group = new Group();
    group.handIn(session -> insert(session, 1, 1));
    CompletableFuture<Void> closing = CompletableFuture.runAsync(writer::close);

    assertThat(group.failures()).isEmpty();
    closing.join();
    assertThatThrownBy(() -> run(session -> insert(session, 2, 2)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("store is closed");
  }

  @Test
  void writerThatCannotOpenItsFileFailsTheWorkAndStillCloses(@TempDir Path folder) {
    GroupWriter homeless =
        new GroupWriter(new Database(folder.resolve("missing").resolve("test.db")));
    homeless.start();

    assertThatThrownBy(() -> homeless.run(tx -> 1)).isInstanceOf(StoreException.class);
    homeless.close();
  }

  private interface SessionWork {
    void on(Session session);
  }

  private void run(SessionWork work) {
    writer.run(asWork(work));
  }

  private static Work<Boolean> asWork(SessionWork work) {
    return tx -> {
      work.on(((JdbcTransaction) tx).session());
      return Boolean.TRUE;
    };
  }

  private static void insert(Session session, long id, long parent) {
    session
        .sql("INSERT INTO node (id, parent) VALUES (?, ?)")
        .bind(id)
        .bind(parent)
        .update();
  }

  private static void fill(Session session, int rows) {
    String filler = "x".repeat(4_000);
    for (int i = 0; i < rows; i++) {
      session.sql("INSERT INTO node (filler) VALUES (?)").bind(filler).update();
    }
  }

  private List<Long> ids() {
    List<Long> ids = new ArrayList<>();
    run(session ->
        ids.addAll(session.sql("SELECT id FROM node ORDER BY id").list(row -> row.number("id"))));
    return ids;
  }

  /** Holds the writer up until all pieces wait, so that they make one group. */
  private final class Group {
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch complete = new CountDownLatch(1);
    private final CompletableFuture<Boolean> holdUp =
        inBackground(() -> writer.run(tx -> holdUp()));
    private final List<CompletableFuture<Boolean>> pieces = new ArrayList<>();

    private boolean holdUp() {
      started.countDown();
      await(complete);
      return true;
    }

    void handIn(SessionWork work) {
      await(started);
      int waiting = writer.waiting();
      pieces.add(inBackground(() -> writer.run(asWork(work))));
      while (writer.waiting() == waiting) {
        Thread.onSpinWait();
      }
    }

    private CompletableFuture<Boolean> inBackground(Supplier<Boolean> call) {
      CompletableFuture<Boolean> answer = new CompletableFuture<>();
      Thread.ofVirtual().start(() -> {
        try {
          answer.complete(call.get());
        } catch (RuntimeException e) {
          answer.completeExceptionally(e);
        }
      });
      return answer;
    }

    List<Throwable> failures() {
      complete.countDown();
      List<Throwable> failures = new ArrayList<>();
      for (CompletableFuture<Boolean> piece : pieces) {
        try {
          piece.join();
        } catch (CompletionException e) {
          failures.add(Objects.requireNonNull(e.getCause()));
        }
      }
      holdUp.exceptionally(e -> false).join();
      return failures;
    }

    private void await(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
