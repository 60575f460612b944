package org.clipsheet.store.jdbc;

import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.clipsheet.store.Store.Work;
import org.jspecify.annotations.Nullable;

/**
 * Runs work that writes on a thread of its own, in the order in which it arrives. Pieces that wait while another runs
 * join its transaction, each behind a savepoint, and share its commit: a durable commit costs far more than the work.
 * Thread-safe.
 */
final class GroupWriter implements AutoCloseable {

  /** Bounds how long the first piece of a group waits for its commit. */
  private static final int MAX_GROUP = 64;

  private final Database database;
  private final BlockingQueue<Piece<?>> waiting = new LinkedBlockingQueue<>();
  private final Piece<?> last = new Piece<@Nullable Void>(tx -> null);
  private final ExecutorService thread = Executors.newSingleThreadExecutor(StoreThread::writer);
  private boolean closed;

  /** Touched by the writer's thread alone. */
  private @Nullable Session session;

  GroupWriter(Database database) {
    this.database = database;
  }

  void start() {
    thread.execute(this::commitGroups);
  }

  /** Runs the work, waits for the commit it is part of, and gives its result or throws what it threw. */
  <T extends @Nullable Object> T run(Work<T> work) {
    Piece<T> piece = new Piece<>(work);
    handIn(piece);
    return piece.await();
  }

  /** How many pieces were handed in and have not begun. */
  int waiting() {
    return waiting.size();
  }

  private synchronized void handIn(Piece<?> piece) {
    if (closed) {
      throw new IllegalStateException("store is closed");
    }
    waiting.add(piece);
  }

  private void commitGroups() {
    for (Piece<?> first = nextPiece(); first != last; first = nextPiece()) {
      commitGroup(first);
    }
    discardSession();
  }

  private void commitGroup(Piece<?> first) {
    List<Piece<?>> group = new ArrayList<>();
    try {
      Session open = beginTransaction();
      for (Piece<?> next = first; next != null; next = pieceToJoin(group)) {
        group.add(next);
        runBehindSavepoint(next, open);
      }
      open.commit();
      group.forEach(Piece::answer);
    } catch (
        Throwable e) { // whatever it is, callers wait for an answer and this thread must live on
      discardSession();
      first.fail(failure(e), e);
      group.forEach(piece -> piece.fail(failure(e), e));
    }
  }

  private @Nullable Piece<?> pieceToJoin(List<Piece<?>> group) {
    Piece<?> next = waiting.peek();
    return next == last || group.size() == MAX_GROUP ? null : waiting.poll();
  }

  private String failure(Throwable e) {
    return database + ": nothing was committed: " + e.getMessage();
  }

  private Session beginTransaction() throws SQLException {
    Session open = session;
    if (open == null) {
      open = database.openWriter();
      session = open;
    }
    open.begin();
    return open;
  }

  private static void runBehindSavepoint(Piece<?> piece, Session session) throws SQLException {
    Savepoint savepoint = session.savepoint();
    piece.run(session);
    Throwable thrown = piece.thrown();
    if (thrown == null) {
      session.keep(savepoint);
      return;
    }
    try {
      session.undo(savepoint);
    } catch (SQLException e) {
      // SQLite drops the whole transaction on some errors, such as a full disk, and the savepoints
      // with it.
      e.addSuppressed(thrown);
      throw new SQLException("the transaction was lost: " + thrown.getMessage(), e);
    }
  }

  private Piece<?> nextPiece() {
    while (true) {
      try {
        return waiting.take();
      } catch (InterruptedException e) {
        // The thread ends with the last piece and not before: an interrupt is a leftover of some
        // work.
        continue;
      }
    }
  }

  /** After a failure nobody can tell in which state the connection is, so the next group gets a new one. */
  private void discardSession() {
    Session old = session;
    session = null;
    if (old != null) {
      old.close();
    }
  }

  /** Waits for all work handed in before. */
  @Override
  public void close() {
    synchronized (this) {
      if (!closed) {
        closed = true;
        waiting.add(last);
      }
    }
    StoreThread.finish(thread);
  }
}
