package org.clipsheet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipsheet.demo.NewsWeb;

/** The folder of the demo: its configuration, its data, what it sent. */
final class DemoFolder {
  private static final String DATA = "data";

  private DemoFolder() {}

  /**
   * Forgets the data of an earlier demo and writes the configuration.
   *
   * @return the folder of the configuration
   */
  static Path write(Path folder, List<NewsWeb.Address> sources, String mailServer)
      throws IOException {
    forget(folder.resolve(DATA));
    Path config = Files.createDirectories(folder.toAbsolutePath().resolve("config"));
    Files.writeString(
        config.resolve("clipsheet.yaml"),
        resource("demo-clipsheet.yaml").replace("${MAILBOX}", mailServer));
    Files.writeString(config.resolve("watchlist.yaml"), resource("demo-watchlist.yaml"));
    Files.writeString(
        config.resolve("sources.yaml"),
        sources.stream()
            .map(source -> "  - name: %s\n    url: %s\n".formatted(source.name(), source.url()))
            .collect(Collectors.joining("", "sources:\n", "")));
    return folder.resolve("config");
  }

  private static void forget(Path data) throws IOException {
    if (!Files.isDirectory(data)) {
      return;
    }
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(DemoFolder.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
