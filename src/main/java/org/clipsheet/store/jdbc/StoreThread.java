package org.clipsheet.store.jdbc;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** A thread of a store: work on it must not ask for another transaction, which might wait for this very thread. */
final class StoreThread extends Thread {

  private StoreThread(Runnable work, String name) {
    super(work, name);
    setDaemon(true);
  }

  static StoreThread writer(Runnable work) {
    return new StoreThread(work, "store-writer");
  }

  static StoreThread reader(Runnable work) {
    return new StoreThread(work, "store-reader");
  }

  /** Lets the threads end when all that was handed in is done, however often the caller is interrupted meanwhile. */
  static void finish(ExecutorService threads) {
    threads.shutdown();
    boolean interrupted = false;
    while (!threads.isTerminated()) {
      try {
        threads.awaitTermination(1, TimeUnit.HOURS);
      } catch (InterruptedException e) {
        interrupted = true; // other callers still wait for their answers
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
