package org.clipsheet.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clipsheet.store.Store;
import org.clipsheet.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The store in one SQLite file. Several processes may have it open at a time; those that write wait for each other.
 * Thread-safe, from platform and virtual threads alike; work must not ask for another transaction.
 */
public final class JdbcStore implements Store {

  private static final String FILE_NAME = "clipsheet.db";

  private final GroupWriter writer;
  private final ReaderPool readers;

  private JdbcStore(Database database) {
    this.writer = new GroupWriter(database);
    this.readers = new ReaderPool(database);
  }

  /**
   * Opens {@code clipsheet.db} in the folder, both created when missing, and brings its tables to this version.
   *
   * @throws StoreException if the folder cannot be written to, or the file is damaged, not a database of this program,
   *     or from a newer version of it
   */
  public static JdbcStore open(Path folder) {
    Database database = new Database(writable(folder).resolve(FILE_NAME));
    Migrations.apply(database);
    JdbcStore store = new JdbcStore(database);
    store.writer.start();
    return store;
  }

  /** Whether the folder holds a store, so that {@link #open} would not make one. */
  public static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(FILE_NAME));
  }

  @Override
  public <T extends @Nullable Object> T inTransaction(Work<T> work) {
    refuseNesting();
    return writer.run(work);
  }

  @Override
  public <T extends @Nullable Object> T read(Work<T> work) {
    refuseNesting();
    return readers.run(work);
  }

  @Override
  public void close() {
    // The writer last: closing the last connection folds the write-ahead log into the file, which a
    // reader cannot.
    readers.close();
    writer.close();
  }

  private static void refuseNesting() {
    if (Thread.currentThread() instanceof StoreThread) {
      throw new IllegalStateException("transaction asked for within a transaction");
    }
  }

  private static Path writable(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException(
          "data folder " + folder + ": cannot be created: " + e.getMessage(), e);
    }
    Path file = folder.resolve(FILE_NAME);
    if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
      throw new StoreException("data folder " + folder + ": not writable for this user");
    }
    return folder;
  }
}
