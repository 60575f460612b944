package org.clipsheet.app.desk;

/** Whoever has the archive indexed, and may have to wait for it. */
public interface Indexing {

  /** Nobody waits. */
  Indexing UNWATCHED = new Indexing() {};

  /**
   * So many articles have been taken into the index.
   *
   * @param of how many there were to take when it began
   */
  default void indexed(long done, long of) {}

  /** Whether to leave the rest for the next time. */
  default boolean isStopped() {
    return false;
  }
}
