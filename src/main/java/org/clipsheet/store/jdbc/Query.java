package org.clipsheet.store.jdbc;

import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.source.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a statement: its values in the order of its question marks, then how its rows are wanted. Good for
 * one execution, and to be finished before the same statement is asked for again.
 */
final class Query {

  /** Makes a value of the row at hand; it must not run other queries. */
  @FunctionalInterface
  interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  private final Session session;
  private final String sql;
  private final PreparedStatement statement;
  private int bound;

  Query(Session session, String sql, PreparedStatement statement) {
    this.session = session;
    this.sql = sql;
    this.statement = statement;
  }

  Query bind(@Nullable String value) {
    return bindObject(value);
  }

  Query bind(long value) {
    return bindObject(value);
  }

  Query bindNumber(@Nullable Long value) {
    return bindObject(value);
  }

  Query bind(double value) {
    return bindObject(value);
  }

  Query bind(Enum<?> value) {
    return bindObject(value.name());
  }

  Query bind(@Nullable URI value) {
    return bindObject(value == null ? null : value.toString());
  }

  Query bind(@Nullable Instant value) {
    return bindObject(value == null ? null : value.toEpochMilli());
  }

  /** As it was stated. */
  Query bind(@Nullable StatedTime value) {
    return bindObject(value == null ? null : value.toString());
  }

  /** What was stated, as an instant to compare by. */
  Query bindInstant(@Nullable StatedTime value) {
    return bind(value == null ? null : value.instant());
  }

  Query bind(byte[] value) {
    return bindObject(value);
  }

  /** Binds what a {@link ValueList} for as many values asks for. */
  Query bindAll(Collection<String> values) {
    ValueList.padded(values).forEach(this::bind);
    return this;
  }

  /** All rows, in their order. */
  <T> List<T> list(Reader<T> reader) {
    try (ResultSet rows = statement.executeQuery()) {
      List<T> list = new ArrayList<>();
      Row row = new Row(rows);
      while (rows.next()) {
        list.add(reader.read(row));
      }
      return list;
    } catch (SQLException e) {
      throw session.failure(sql, e);
    }
  }

  /** The first row, if there is any. */
  <T> Optional<T> first(Reader<T> reader) {
    try (ResultSet rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(reader.read(new Row(rows))) : Optional.empty();
    } catch (SQLException e) {
      throw session.failure(sql, e);
    }
  }

  /** Runs a statement that gives no rows; returns how many it wrote. */
  int update() {
    try {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw session.failure(sql, e);
    }
  }

  private Query bindObject(@Nullable Object value) {
    try {
      statement.setObject(++bound, value);
      return this;
    } catch (SQLException e) {
      throw session.failure(sql, e);
    }
  }
}
