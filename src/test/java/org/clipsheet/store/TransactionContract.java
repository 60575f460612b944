package org.clipsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What a store promises of transactions, whatever is in them. */
public abstract class TransactionContract extends StoreContract {

  @Test
  void resultOfTheWorkComesBackAbsentOrNot() {
    Integer written = writing(tx -> 7);
    String read = reading(tx -> "seven");
    Object absent = store().inTransaction(tx -> null);

    assertThat(written).isEqualTo(7);
    assertThat(read).isEqualTo("seven");
    assertThat(absent).isNull();
  }

  @Test
  void workThatThrowsLeavesNothingAndItsCallerGetsWhatItThrew() {
    IllegalStateException thrown = new IllegalStateException("changed my mind");

    assertThatThrownBy(() -> write(tx -> {
          tx.notices().put("a", "never", NOON);
          throw thrown;
        }))
        .isSameAs(thrown);

    assertThat(notices()).isEmpty();
  }

  @Test
  void failingWorkAmongOthersFailsAlone() throws Exception {
    List<Callable<Boolean>> callers = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int number = i;
      callers.add(() -> putUnlessDivisibleByFive(number));
    }

    List<Boolean> kept = runTogether(callers);

    assertThat(kept).filteredOn(ok -> ok).hasSize(160);
    assertThat(notices()).hasSize(160).noneMatch(text -> Integer.parseInt(text) % 5 == 0);
  }

  private boolean putUnlessDivisibleByFive(int number) {
    try {
      write(tx -> {
        tx.notices().put("n" + number, "" + number, NOON);
        if (number % 5 == 0) {
          throw new IllegalArgumentException("divisible");
        }
      });
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void callerSeesItsOwnCommitInTheNextRead() throws Exception {
    List<Callable<Boolean>> callers = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      String text = "text " + i;
      callers.add(() -> {
        write(tx -> tx.notices().put(text, text, NOON));
        return notices().contains(text);
      });
    }

    assertThat(runTogether(callers)).hasSize(50).containsOnly(true);
  }

  @Test
  void readerKeepsItsSnapshotBesideAWriter() throws Exception {
    CountDownLatch looked = new CountDownLatch(1);
    CountDownLatch written = new CountDownLatch(1);
    write(tx -> tx.notices().put("a", "before", NOON));

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<List<List<String>>> reader = threads.submit(() -> reading(tx -> {
        List<String> first = tx.notices().all();
        looked.countDown();
        await(written);
        return List.of(first, tx.notices().all());
      }));
      looked.await();
      write(tx -> tx.notices().put("a", "after", NOON));
      written.countDown();

      assertThat(reader.get()).containsExactly(List.of("before"), List.of("before"));
    }
    assertThat(notices()).containsExactly("after");
  }

  @Test
  void readingWorkMustNotWrite() {
    assertThatThrownBy(() -> reading(tx -> {
          tx.notices().put("a", "b", NOON);
          return 1;
        }))
        .isInstanceOf(StoreException.class);

    assertThat(notices()).isEmpty();
  }

  @Test
  void transactionIsOverWithItsWork() {
    NoticeStore kept = writing(Transaction::notices);

    assertThatThrownBy(kept::all).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void transactionWithinATransactionIsRefused() {
    assertThatThrownBy(() -> writing(tx -> writing(inner -> 1)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> reading(tx -> reading(inner -> 1)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void interruptedCallerStillGetsItsCommit() {
    Thread.currentThread().interrupt();

    write(tx -> tx.notices().put("a", "kept", NOON));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(notices()).containsExactly("kept");
  }

  @Test
  void everythingIsThereAfterReopening() {
    write(tx -> tx.notices().put("a", "kept", NOON));

    reopen();

    assertThat(notices()).containsExactly("kept");
  }

  @Test
  void interruptedCloserWaitsForWhatWasHandedIn() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<List<String>> reader = threads.submit(() -> reading(tx -> {
        started.countDown();
        await(closing);
        return tx.notices().all();
      }));
      started.await();
      Thread.currentThread().interrupt();
      closing.countDown();

      store().close();

      assertThat(Thread.interrupted()).isTrue();
      assertThat(reader.get()).isEmpty();
    }
  }

  @Test
  void closedStoreRefusesWork() {
    store().close();
    store().close();

    assertThatThrownBy(() -> writing(tx -> 1)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> reading(tx -> 1)).isInstanceOf(IllegalStateException.class);
  }

  private List<String> notices() {
    return reading(tx -> tx.notices().all());
  }

  private static <T> List<T> runTogether(List<Callable<T>> callers) throws Exception {
    List<T> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<T> result : threads.invokeAll(callers)) {
        results.add(result.get());
      }
    }
    return results;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
