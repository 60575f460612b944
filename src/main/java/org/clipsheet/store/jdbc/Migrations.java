package org.clipsheet.store.jdbc;

import java.util.stream.Stream;
import org.clipsheet.store.StoreException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the tables of a database to this version of the program, step by step from whatever version made them. */
final class Migrations {

  private Migrations() {}

  static void apply(Database database) {
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
