package org.clipsheet.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The program as a process of its own, which can be stopped and killed. */
final class ClipsheetProcess implements AutoCloseable {
  private static final Path PACKED = folderOfThisRun();

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
        "-XX:+AutoCreateSharedArchive",
        "-XX:SharedArchiveFile=" + PACKED.resolve("clipsheet.jsa"),
        "-Xlog:cds=off",
        "-Xlog:cds+dynamic=off",
        "-Xmx256m",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        classPath(),
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

  /** The class path with folders packed into jars: a class-data archive, which halves the time to start, takes only those. */
  private static String classPath() throws IOException {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> jars = new ArrayList<>();
    for (String element : all.split(File.pathSeparator, -1)) {
      Path path = Path.of(element);
      jars.add(Files.isDirectory(path) ? packed(path).toString() : element);
    }
    return String.join(File.pathSeparator, jars);
  }

  private static synchronized Path packed(Path classes) throws IOException {
    Path jar = PACKED.resolve(classes.getFileName() + ".jar");
    if (Files.exists(jar)) {
      return jar;
    }
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.skip(1).toList()) {
        // folders have entries of their own: whoever lists a package's resources looks for them
        String name = classes.relativize(file).toString().replace('\\', '/');
        out.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
        if (!Files.isDirectory(file)) {
          Files.copy(file, out);
        }
      }
    }
    return jar;
  }

  private static Path folderOfThisRun() {
    try {
      Path folder = Files.createTempDirectory("clipsheet-process");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Something to wait for. */
  interface Condition {
    boolean holds() throws IOException;
  }

  /** Waits until it has said this. */
  void awaitSaid(String words) throws IOException, InterruptedException {
    if (!waited(() -> said().contains(words))) {
      throw new AssertionError("never said \"" + words + "\" but:\n" + said());
    }
  }

  /** Waits for this, or for its end. */
  void awaitUntil(Condition condition) throws IOException, InterruptedException {
    if (!waited(condition) && process.isAlive()) {
      throw new AssertionError("nothing happened, it said:\n" + said());
    }
  }

  private boolean waited(Condition condition) throws IOException, InterruptedException {
    Instant limit = Instant.now().plus(Duration.ofSeconds(60));
    while (!condition.holds()) {
      if (!process.isAlive() || Instant.now().isAfter(limit)) {
        return condition.holds();
      }
      process.waitFor(5, TimeUnit.MILLISECONDS);
    }
    return true;
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
