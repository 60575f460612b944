package org.clipsheet.app.source;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Whose turn it is to be read. As many documents are read at a time as there are processors, and fewer where they are
 * large: the tree of a page takes up to some twenty times its bytes, and all trees together get a third of the heap.
 * Thread-safe; first come, first served, so that a large page waits no longer than the small ones.
 */
final class ReadingTurns {
  /** Bytes of heap for one byte of a document that is read. */
  private static final int HEAP_PER_BYTE = 64;

  private static final int KILOBYTE = 1024;

  /** Kilobytes of documents that may still be read. */
  private final Semaphore room;

  private final int all;
  private final int least;

  /**
   * @param heap bytes of memory there are
   * @param processors documents that may be read at a time
   */
  ReadingTurns(long heap, int processors) {
    all = Math.clamp(heap / HEAP_PER_BYTE / KILOBYTE, processors, Integer.MAX_VALUE);
    least = all / processors;
    room = new Semaphore(all, true);
  }

  /** For this machine. */
  ReadingTurns() {
    this(Runtime.getRuntime().maxMemory(), Runtime.getRuntime().availableProcessors());
  }

  /**
   * What reading a document gives, once it is its turn. A document larger than all the room is read alone.
   *
   * @param size bytes of the document, unpacked
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  <T> T read(int size, Supplier<T> reading) throws InterruptedException {
    int taken = Math.clamp(size / KILOBYTE, least, all);
    room.acquire(taken);
    try {
      return reading.get();
    } finally {
      room.release(taken);
    }
  }
}
