package org.clipsheet.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.clipsheet.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection and the statements prepared on it. Confined to the thread that began its transaction, and refuses SQL
 * outside of one.
 */
final class Session implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Session.class);

  /** More than there are statements in this package; lists of values of many lengths add to them. */
  private static final int MAX_STATEMENTS = 256;

  private final Connection connection;
  private final String database;
  private final SequencedMap<String, PreparedStatement> statements =
      new LinkedHashMap<>(64, 0.75f, true);
  private volatile @Nullable Thread user;

  /** @param database its name in messages */
  Session(Connection connection, String database) {
    this.connection = connection;
    this.database = database;
  }

  /** Starts a transaction that belongs to the calling thread. */
  void begin() throws SQLException {
    // Auto-commit is on between transactions, because SQLite's driver begins one, lock and all, as
    // soon as it is off.
    connection.setAutoCommit(false);
    user = Thread.currentThread();
  }

  /** Ends the transaction; durable once this returns. */
  void commit() throws SQLException {
    user = null;
    connection.setAutoCommit(true);
  }

  /** Ends the transaction as if nothing had been written in it. */
  void rollback() throws SQLException {
    user = null;
    connection.rollback();
    connection.setAutoCommit(true);
  }

  Savepoint savepoint() throws SQLException {
    return connection.setSavepoint();
  }

  void keep(Savepoint savepoint) throws SQLException {
    connection.releaseSavepoint(savepoint);
  }

  void undo(Savepoint savepoint) throws SQLException {
    connection.rollback(savepoint);
    connection.releaseSavepoint(savepoint);
  }

  /**
   * A statement ready to take its values, the first question mark first.
   *
   * @throws IllegalStateException outside of the work whose transaction this is
   */
  Query sql(String sql) {
    if (Thread.currentThread() != user) {
      throw new IllegalStateException("transaction used outside of its work");
    }
    try {
      return new Query(this, sql, prepared(sql));
    } catch (SQLException e) {
      throw failure(sql, e);
    }
  }

  StoreException failure(String sql, SQLException e) {
    String firstLine = sql.lines().findFirst().orElse("").strip();
    return new StoreException(database + ": " + firstLine + " …: " + e.getMessage(), e);
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = statements.get(sql);
    if (known != null) {
      return known;
    }
    PreparedStatement fresh = connection.prepareStatement(sql);
    statements.put(sql, fresh);
    if (statements.size() > MAX_STATEMENTS) {
      statements.pollFirstEntry().getValue().close();
    }
    return fresh;
  }

  /** Closes the connection; an open transaction is rolled back. */
  @Override
  public void close() {
    user = null;
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.warn("{}: connection not closed: {}", database, e.getMessage());
    }
  }
}
