package org.clipsheet.store.jdbc;

import java.nio.file.Files;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.clipsheet.store.StoreException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the tables of a database to this version of the program, step by step from whatever version made them. */
final class Migrations {

  private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

  /**
   * The newest file in {@code db/migration}. Where it is the last one applied, Flyway need not start, which takes longer
   * than most commands; where this is out of date, Flyway starts and finds out.
   */
  static final String NEWEST = "005";

  private Migrations() {}

  static void apply(Database database) {
    if (!isCurrent(database)) {
      migrate(database);
    }
  }

  private static boolean isCurrent(Database database) {
    if (Files.notExists(database.file())) {
      return false;
    }
    try (Session session = database.openReader()) {
      session.begin();
      return session
          .sql("SELECT version FROM flyway_schema_history WHERE success ORDER BY installed_rank"
              + " DESC LIMIT 1")
          .first(row -> row.text("version"))
          .filter(NEWEST::equals)
          .isPresent();
    } catch (SQLException | StoreException e) {
      LOG.debug("{}: version not read: {}", database, e.getMessage());
      return false; // no table yet, or something that Flyway will say more of
    }
  }

  private static void migrate(Database database) {
    try {
      Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(database.dataSource())
          .locations("classpath:db/migration")
          .load();
      refuseNewer(database, flyway);
      flyway.migrate();
    } catch (FlywayException e) {
      throw new StoreException(
          database + ": damaged, or not a database of Clipsheet: " + rootMessage(e), e);
    }
  }

  /** Flyway itself would take a file from a newer version as it is. */
  private static void refuseNewer(Database database, Flyway flyway) {
    for (MigrationInfo step : flyway.info().all()) {
      if (step.getState() == MigrationState.FUTURE_SUCCESS) {
        throw new StoreException(database + ": written by a newer version of Clipsheet (step "
            + step.getVersion() + "); use that version");
      }
    }
  }

  private static String rootMessage(Throwable e) {
    return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
        .reduce((outer, inner) -> inner)
        .map(root -> String.valueOf(root.getMessage()).strip())
        .orElse("");
  }
}
