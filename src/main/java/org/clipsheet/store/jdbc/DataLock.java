package org.clipsheet.store.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.clipsheet.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps all processes but one from working on a data folder: {@code clipsheet.lock} in it is locked by the operating
 * system, which lets go when the process ends, however it ends. The file names its last holder; it stays when the lock
 * is given back. Thread-safe.
 */
public final class DataLock implements AutoCloseable {

  private static final String FILE_NAME = "clipsheet.lock";

  /** Far behind the text, which on Windows nobody else could read if it were locked. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final Duration PAUSE = Duration.ofMillis(100);

  /**
   * Folders this process holds. Asked before the file is opened: closing any channel of a file makes the operating
   * system drop the lock that another channel of the same process has on it (POSIX fcntl).
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private DataLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * The lock on the folder, which is created when missing; empty if another holds it, in this process or elsewhere.
   *
   * @throws StoreException if the folder cannot be written to
   */
  public static Optional<DataLock> tryAcquire(Path folder) {
    try {
      Path real = Files.createDirectories(folder).toRealPath();
      if (!HELD.add(real)) {
        return Optional.empty();
      }
      DataLock lock = null;
      try {
        lock = lock(real);
      } finally {
        if (lock == null) {
          HELD.remove(real);
        }
      }
      return Optional.ofNullable(lock);
    } catch (IOException e) {
      throw new StoreException(
          "data folder " + folder + ": cannot be locked: " + e.getMessage(), e);
    }
  }

  /**
   * The lock on the folder, waiting for its holder at most so long.
   *
   * @throws StoreException if the folder cannot be written to or the time is over; the message names the holder
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public static DataLock acquire(Path folder, Duration wait) throws InterruptedException {
    long deadline = System.nanoTime() + wait.toNanos();
    while (true) {
      Optional<DataLock> lock = tryAcquire(folder);
      if (lock.isPresent()) {
        return lock.get();
      }
      if (System.nanoTime() >= deadline) {
        throw new StoreException(
            "data folder " + folder + ": in use by " + holder(folder).orElse("another process"));
      }
      Thread.sleep(PAUSE);
    }
  }

  /** Who holds the lock, or held it last: process id and command, for messages; empty if nobody knows. */
  public static Optional<String> holder(Path folder) {
    try {
      if (HELD.contains(folder.toRealPath())) {
        return Optional.of(thisProcess());
      }
      return Optional.of(Files.readString(folder.resolve(FILE_NAME)).strip())
          .filter(text -> !text.isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static @Nullable DataLock lock(Path folder) throws IOException {
    FileChannel channel = FileChannel.open(
        folder.resolve(FILE_NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        return null;
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap((thisProcess() + "\n").getBytes(StandardCharsets.UTF_8)), 0);
      locked = true;
      return new DataLock(folder, channel);
    } finally {
      if (!locked) {
        channel.close();
      }
    }
  }

  private static String thisProcess() {
    String command = System.getProperty("sun.java.command", "java");
    return "process " + ProcessHandle.current().pid() + " (" + command + ")";
  }

  /** Gives the folder back. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("data folder " + folder + ": not unlocked: " + e.getMessage(), e);
    } finally {
      HELD.remove(folder);
    }
  }
}
