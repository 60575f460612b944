package org.clipsheet.store.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A main class of the tests in a process of its own; what it prints can be read, also after it was killed. */
final class ChildJvm implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;

  private ChildJvm(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  static ChildJvm start(Class<?> main, Path folder) throws IOException {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            main.getName(),
            folder.toString())
        .redirectError(Redirect.DISCARD)
        .start();
    return new ChildJvm(process);
  }

  long pid() {
    return process.pid();
  }

  /** The next line; absent when the process has ended and all is read. */
  @Nullable
  String readLine() throws IOException {
    return output.readLine();
  }

  /** Ends it at once, as {@code kill -9} does. */
  void kill() {
    process.toHandle().destroyForcibly(); // Process.destroyForcibly would close the output unread
  }

  @Override
  public void close() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
