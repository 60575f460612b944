package org.clipsheet.store.jdbc;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.clipsheet.store.Store.Work;
import org.clipsheet.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work and the caller who waits for it. One thread runs it and then answers, once; the answer is held back
 * until then so that no caller hears of something that is not committed.
 */
final class Piece<T extends @Nullable Object> {

  private final Work<T> work;
  private final CompletableFuture<T> answer = new CompletableFuture<>();
  private Runnable giveAnswer = () -> {};
  private @Nullable Throwable thrown;

  Piece(Work<T> work) {
    this.work = work;
  }

  /** Runs the work and keeps what came of it. */
  void run(Session session) {
    try {
      T result = work.in(new JdbcTransaction(session));
      giveAnswer = () -> answer.complete(result);
    } catch (Throwable e) { // whatever it is, it belongs to the caller and not to this thread
      thrown = e;
      giveAnswer = () -> answer.completeExceptionally(e);
    }
  }

  /** What the work threw; absent if it ended well or has not run. */
  @Nullable
  Throwable thrown() {
    return thrown;
  }

  /** Gives the caller what came of the work. */
  void answer() {
    giveAnswer.run();
  }

  /** Tells the caller that the store failed around the work; what the work itself threw comes first. */
  void fail(String message, Throwable cause) {
    Throwable own = thrown;
    answer.completeExceptionally(own != null ? own : new StoreException(message, cause));
  }

  /** Waits for the answer, whether or not the caller is interrupted meanwhile: a commit may be under way. */
  T await() {
    try {
      return answer.join();
    } catch (CompletionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof RuntimeException broken) {
        throw broken;
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw new StoreException("work ended in an undeclared exception", e);
    }
  }
}
