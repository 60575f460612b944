package org.clipsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, which can be stopped and killed. */
final class ClipsheetProcess implements AutoCloseable {
  private final Process process;
  private final Path log;

  private ClipsheetProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** @param log where all that it says goes */
  static ClipsheetProcess start(Path config, Path log, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        ProcessHandle.current().info().command().orElse("java"),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xmx256m",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        Main.class.getName(),
        "--config",
        config.toString()));
    command.addAll(List.of(arguments));
    return new ClipsheetProcess(
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start(),
        log);
  }

  /** Waits until it has said this. */
  void awaitSaid(String words) throws IOException, InterruptedException {
    Instant limit = Instant.now().plus(Duration.ofSeconds(60));
    while (!said().contains(words)) {
      if (!process.isAlive() || Instant.now().isAfter(limit)) {
        throw new AssertionError("never said \"" + words + "\" but:\n" + said());
      }
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
  }

  String said() throws IOException {
    return Files.readString(log);
  }

  /** Waits until it ends by itself and returns its exit code. */
  int await() throws InterruptedException {
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("did not end within two minutes");
    }
    return process.exitValue();
  }

  /** SIGKILL after this time, unless it has ended by then; returns whether it was killed. */
  boolean killAfter(Duration time) throws InterruptedException {
    if (process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
      return false;
    }
    process.destroyForcibly();
    process.waitFor();
    return true;
  }

  /** SIGTERM; returns how long it took to end. */
  Duration terminate() throws InterruptedException {
    Instant asked = Instant.now();
    process.destroy();
    await();
    return Duration.between(asked, Instant.now());
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
