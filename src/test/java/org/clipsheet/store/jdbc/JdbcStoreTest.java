package org.clipsheet.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipsheet.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcStoreTest {

  @Test
  void missingFolderIsCreatedAndItsTablesAreMade(@TempDir Path folder) {
    Path data = folder.resolve("not").resolve("there");

    try (JdbcStore store = JdbcStore.open(data)) {
      assertThat(notices(store)).isEmpty();
    }

    assertThat(data.resolve("clipsheet.db")).isNotEmptyFile();
  }

  @Test
  void everyCommitIsSyncedToDiskAndForeignKeysHold(@TempDir Path folder) throws SQLException {
    try (JdbcStore store = JdbcStore.open(folder);
        Connection connection =
            new Database(folder.resolve("clipsheet.db")).dataSource().getConnection()) {
      assertThat(store).isNotNull();
      assertThat(pragma(connection, "journal_mode")).isEqualTo("wal");
      assertThat(pragma(connection, "synchronous")).isEqualTo("2");
      assertThat(pragma(connection, "foreign_keys")).isEqualTo("1");
    }
  }

  @Test
  void storeThatIsClosedLeavesOneFile(@TempDir Path folder) throws IOException {
    try (JdbcStore store = JdbcStore.open(folder)) {
      put(store, "a");
      store.read(tx -> tx.notices().all());
    }

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("clipsheet.db");
    }
  }

  @Test
  void twoStoresOnOneFolderSeeEachOthersCommits(@TempDir Path folder) {
    try (JdbcStore service = JdbcStore.open(folder);
        JdbcStore command = JdbcStore.open(folder)) {
      put(service, "of the service");
      put(command, "of the command");

      assertThat(notices(service)).containsExactlyInAnyOrder("of the service", "of the command");
      assertThat(notices(command)).hasSize(2);
    }
  }

  @Test
  void fileThatIsNoDatabaseIsAClearErrorAndStaysAsItIs(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("clipsheet.db");
    String content = "This was never a database. ".repeat(200);
    Files.writeString(file, content);

    assertThatThrownBy(() -> JdbcStore.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("database " + file + ": damaged, or not a database of Clipsheet");
    assertThat(file).hasContent(content);
  }

  @Test
  void fileWithItsSchemaOverwrittenIsAClearError(@TempDir Path folder) throws IOException {
    JdbcStore.open(folder).close();
    Path file = folder.resolve("clipsheet.db");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 100, 4096, (byte) 0x5a);
    Files.write(file, bytes);

    assertThatThrownBy(() -> JdbcStore.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void databaseOfAnotherProgramIsRefused(@TempDir Path folder) throws SQLException {
    execute(folder, "CREATE TABLE bookmark (id INTEGER PRIMARY KEY)");

    assertThatThrownBy(() -> JdbcStore.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("not a database of Clipsheet");
  }

  @Test
  void newestMigrationIsKnownSoThatACurrentDatabaseOpensWithoutFlyway(@TempDir Path folder)
      throws SQLException {
    JdbcStore.open(folder).close();

    try (Connection connection =
            new Database(folder.resolve("clipsheet.db")).dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(
            "SELECT version FROM flyway_schema_history ORDER BY installed_rank DESC")) {
      assertThat(rows.getString("version")).isEqualTo(Migrations.NEWEST);
    }
  }

  @Test
  void databaseOfANewerVersionIsRefused(@TempDir Path folder) throws SQLException {
    JdbcStore.open(folder).close();
    execute(folder, """
        INSERT INTO flyway_schema_history
               (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
        VALUES (99, '999', 'add the future', 'SQL', 'V999__add_the_future.sql', 1, 'test', 1, 1)
        """);

    assertThatThrownBy(() -> JdbcStore.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("newer version of Clipsheet (step 999)");
  }

  @Test
  void folderThatIsAFileIsAClearError(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("data"));

    assertThatThrownBy(() -> JdbcStore.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("data folder " + file);
  }

  @Test
  void closedStoreLeavesNoThread(@TempDir Path folder) throws InterruptedException {
    Set<Thread> before = storeThreads();
    JdbcStore store = JdbcStore.open(folder);
    put(store, "a");
    for (int i = 0; i < 20; i++) {
      store.read(tx -> tx.notices().all());
    }
    Set<Thread> own = storeThreads();
    own.removeAll(before);

    store.close();

    assertThat(own).hasSizeBetween(2, 5);
    for (Thread thread : own) {
      assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
    }
  }

  @Test
  void openingThatFailsLeavesNoThread(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("clipsheet.db"), "no database ".repeat(100));
    Set<Thread> before = storeThreads();

    assertThatThrownBy(() -> JdbcStore.open(folder)).isInstanceOf(StoreException.class);

    assertThat(storeThreads()).isSubsetOf(before);
  }

  private static Set<Thread> storeThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(StoreThread.class::isInstance)
        .collect(Collectors.toSet());
  }

  private static void put(JdbcStore store, String text) {
    store.inTransaction(tx -> {
      tx.notices().put(text, text, Instant.EPOCH);
      return Boolean.TRUE;
    });
  }

  private static List<String> notices(JdbcStore store) {
    return store.read(tx -> tx.notices().all());
  }

  private static void execute(Path folder, String sql) throws SQLException {
    try (Connection connection =
            new Database(folder.resolve("clipsheet.db")).dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA " + name)) {
      return rows.getString(1);
    }
  }
}
