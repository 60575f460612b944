package org.clipsheet.store.jdbc;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.clipsheet.model.source.StatedTime;
import org.jspecify.annotations.Nullable;

/** The row a result stands at, by column name, as the types of the model. Columns without "find" are never absent. */
record Row(ResultSet result) {

  String text(String column) throws SQLException {
    return result.getString(column);
  }

  @Nullable
  String findText(String column) throws SQLException {
    return result.getString(column);
  }

  int count(String column) throws SQLException {
    return result.getInt(column);
  }

  long number(String column) throws SQLException {
    return result.getLong(column);
  }

  Optional<Long> findNumber(String column) throws SQLException {
    long value = result.getLong(column);
    return result.wasNull() ? Optional.empty() : Optional.of(value);
  }

  double fraction(String column) throws SQLException {
    return result.getDouble(column);
  }

  byte[] bytes(String column) throws SQLException {
    return result.getBytes(column);
  }

  Instant instant(String column) throws SQLException {
    return Instant.ofEpochMilli(number(column));
  }

  @Nullable
  Instant findInstant(String column) throws SQLException {
    return findNumber(column).map(Instant::ofEpochMilli).orElse(null);
  }

  URI address(String column) throws SQLException {
    return URI.create(text(column));
  }

  @Nullable
  URI findAddress(String column) throws SQLException {
    String value = findText(column);
    return value == null ? null : URI.create(value);
  }

  @Nullable
  StatedTime findStated(String column) throws SQLException {
    String value = findText(column);
    return value == null ? null : StatedTime.parse(value);
  }

  <E extends Enum<E>> E oneOf(Class<E> type, String column) throws SQLException {
    return Enum.valueOf(type, text(column));
  }
}
