package org.clipsheet.store.jdbc;

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
}
