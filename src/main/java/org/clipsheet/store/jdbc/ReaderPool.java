package org.clipsheet.store.jdbc;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.clipsheet.store.Store.Work;
import org.jspecify.annotations.Nullable;

/** Runs work that only reads, a few pieces at a time, each on a snapshot of what is committed. Thread-safe. */
final class ReaderPool implements AutoCloseable {

  private static final int SIZE = 4;

  private final Database database;
  private final ExecutorService threads = Executors.newFixedThreadPool(SIZE, StoreThread::reader);
  private final Deque<Session> idle = new ConcurrentLinkedDeque<>();

  ReaderPool(Database database) {
    this.database = database;
  }

  <T extends @Nullable Object> T run(Work<T> work) {
    Piece<T> piece = new Piece<>(work);
    try {
      threads.execute(() -> runOnSnapshot(piece));
    } catch (RejectedExecutionException e) {
      throw new IllegalStateException("store is closed", e);
    }
    return piece.await();
  }

  private void runOnSnapshot(Piece<?> piece) {
    Session session = null;
    try {
      session = idle.poll();
      if (session == null) {
        session = database.openReader();
      }
      session.begin();
      piece.run(session);
      session.commit();
      idle.push(session);
      piece.answer();
    } catch (Throwable e) { // whatever it is, the caller waits for an answer
      if (session != null) {
        session.close();
      }
      piece.fail(database + ": not read: " + e.getMessage(), e);
    }
  }

  /** Waits for all work handed in before. */
  @Override
  public void close() {
    StoreThread.finish(threads);
    for (Session session = idle.poll(); session != null; session = idle.poll()) {
      session.close();
    }
  }
}
