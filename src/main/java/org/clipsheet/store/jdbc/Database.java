package org.clipsheet.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.clipsheet.store.StoreException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * The SQLite file and how connections to it are set up. Thread-safe.
 *
 * @param file need not exist yet, its folder must
 */
record Database(Path file) {

  /** How long a statement waits for another process that holds the file, such as a command beside the service. */
  private static final int BUSY_TIMEOUT_MILLIS = 10_000;

  /** To what the write-ahead log is cut back once its pages are in the database. */
  private static final int MAX_IDLE_LOG_BYTES = 64 * 1024 * 1024;

  Session openWriter() {
    return open(writing(), "for writing");
  }

  Session openReader() {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    return open(config, "for reading");
  }

  /** Opens a new writing connection each time it is asked for one. */
  SQLiteDataSource dataSource() {
    SQLiteDataSource source = new SQLiteDataSource(writing());
    source.setUrl(url());
    return source;
  }

  private static SQLiteConfig writing() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    // NORMAL would survive a killed process too, but may lose the last commits when the power
    // fails.
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    // A transaction that reads first and writes later would otherwise fail at its first write, not
    // wait at its start.
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.setJournalSizeLimit(MAX_IDLE_LOG_BYTES);
    return config;
  }

  private Session open(SQLiteConfig config, String purpose) {
    try {
      Connection connection = config.createConnection(url());
      return new Session(connection, toString());
    } catch (SQLException e) {
      throw new StoreException(this + ": cannot be opened " + purpose + ": " + e.getMessage(), e);
    }
  }

  private String url() {
    return "jdbc:sqlite:" + file;
  }

  /** Names it in messages. */
  @Override
  public String toString() {
    return "database " + file;
  }
}
