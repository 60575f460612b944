package org.clipsheet.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.clipsheet.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

  @Test
  void secondHolderInOneProcessIsRefusedUntilTheFirstIsDone(@TempDir Path folder) {
    try (DataLock first = DataLock.tryAcquire(folder).orElseThrow()) {
      assertThat(DataLock.tryAcquire(folder)).isEmpty();
      assertThat(DataLock.tryAcquire(folder.resolve("."))).isEmpty();
      assertThat(first).isNotNull();
    }

    try (DataLock again = DataLock.tryAcquire(folder).orElseThrow()) {
      assertThat(again).isNotNull();
    }
  }

  @Test
  void missingFolderIsCreated(@TempDir Path folder) {
    Path missing = folder.resolve("a").resolve("b");

    try (DataLock lock = DataLock.tryAcquire(missing).orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThat(missing).isDirectory();
    }
  }

  @Test
  void waitingInVainNamesTheHolder(@TempDir Path folder) {
    try (DataLock lock = DataLock.tryAcquire(folder).orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> DataLock.acquire(folder, Duration.ZERO))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void folderThatIsAFileIsAClearError(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("data"));

    assertThatThrownBy(() -> DataLock.tryAcquire(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("data: cannot be locked");
  }

  @Test
  void otherProcessKeepsTheFolderUntilItEndsHoweverItEnds(@TempDir Path folder) throws Exception {
    try (ChildJvm child = ChildJvm.start(LockingChild.class, folder)) {
      assertThat(child.readLine()).isEqualTo("locked");

      assertThat(DataLock.tryAcquire(folder)).isEmpty();
      assertThat(DataLock.holder(folder).orElseThrow())
          .contains("process " + child.pid(), "LockingChild");

      child.kill();
    }
    try (DataLock lock = DataLock.acquire(folder, Duration.ofSeconds(30))) {
      assertThat(lock).isNotNull();
    }
  }

  @Test
  void refusedAttemptsDoNotLoosenTheLockForOtherProcesses(@TempDir Path folder) throws Exception {
    try (DataLock lock = DataLock.tryAcquire(folder).orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThat(DataLock.tryAcquire(folder)).isEmpty();
      assertThat(DataLock.holder(folder)).isPresent();

      try (ChildJvm child = ChildJvm.start(LockingChild.class, folder)) {
        assertThat(child.readLine()).isEqualTo("refused");
      }
    }
  }

  /** Takes the lock, says so, and holds it until its input ends. */
  static final class LockingChild {
    private LockingChild() {}

    public static void main(String[] args) throws IOException {
      boolean locked = DataLock.tryAcquire(Path.of(args[0])).isPresent();
      System.out.println(locked ? "locked" : "refused");
      while (locked && System.in.read() >= 0) {
        continue;
      }
    }
  }
}
