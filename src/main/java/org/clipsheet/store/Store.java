package org.clipsheet.store;

import org.jspecify.annotations.Nullable;

/** Keeps everything that must outlive the process. Thread-safe. */
public interface Store extends AutoCloseable {

  /** A piece of work on one transaction; it may run only once and must not keep the transaction. */
  @FunctionalInterface
  interface Work<T extends @Nullable Object> {
    T in(Transaction tx);
  }

  /**
   * Runs the work and commits it durably before returning; rolls everything back when it throws. Writers wait for each
   * other; several pieces of work may share one commit, each still whole or not at all.
   *
   * @throws StoreException if the store itself fails (disk full, file damaged)
   */
  <T extends @Nullable Object> T inTransaction(Work<T> work);

  /** Runs the work on a snapshot of what is committed, beside any writer; it must not write. */
  <T extends @Nullable Object> T read(Work<T> work);

  /** Waits for running work and releases the store. */
  @Override
  void close();
}
