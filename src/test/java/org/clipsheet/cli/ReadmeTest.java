package org.clipsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clipsheet.config.ConfigLoader;
import org.clipsheet.config.Loading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README says can be typed is understood. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  /** Of systemd.unit(5), systemd.service(5) and systemd.exec(5), those that a service like this may want. */
  private static final List<String> UNIT_KEYS = List.of(
      "Description",
      "Wants",
      "After",
      "User",
      "WorkingDirectory",
      "Environment",
      "EnvironmentFile",
      "ExecStart",
      "Restart",
      "RestartSec",
      "NoNewPrivileges",
      "PrivateTmp",
      "ProtectHome",
      "ProtectSystem",
      "ReadWritePaths",
      "WantedBy");

  @TempDir
  private Path folder = Path.of("");

  static Stream<String> commands() throws IOException {
    return Files.readAllLines(README).stream()
        .filter(line -> line.startsWith("    ./clipsheet "))
        .map(line -> line.strip().replaceFirst("\\s+#.*", ""));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandIsKnownWithItsOptions(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    String[] arguments = words.subList(1, words.size()).toArray(String[]::new);

    assertThatCode(() -> Main.commandLine().parseArgs(arguments)).doesNotThrowAnyException();
  }

  @Test
  void commandsAreShown() throws IOException {
    assertThat(commands()).hasSizeGreaterThan(5);
  }

  @Test
  void theServiceUnitStartsACommandThereIsAndHoldsOnlyKnownKeys() throws IOException {
    List<String> unit = Files.readAllLines(README).stream()
        .dropWhile(line -> !line.equals("    [Unit]"))
        .takeWhile(line -> line.isBlank() || line.startsWith("    "))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
    String start =
        unit.stream().filter(line -> line.startsWith("ExecStart=")).findFirst().orElseThrow();
    List<String> words = List.of(start.split(" ", -1));

    assertThat(unit).contains("[Unit]", "[Service]", "[Install]");
    assertThat(unit)
        .filteredOn(line -> !line.startsWith("["))
        .extracting(line -> line.replaceFirst("=.*", ""))
        .doesNotHaveDuplicates()
        .isSubsetOf(UNIT_KEYS);
    assertThat(words.getFirst()).endsWith("/clipsheet");
    assertThatCode(() ->
            Main.commandLine().parseArgs(words.subList(1, words.size()).toArray(String[]::new)))
        .doesNotThrowAnyException();
  }

  @Test
  void theMailProviderSettingsAreValid() throws IOException {
    List<String> mail = Files.readAllLines(README).stream()
        .dropWhile(line -> !line.equals("    mail:"))
        .takeWhile(line -> !line.isBlank())
        .map(line -> line.substring(4))
        .toList();
    Files.write(folder.resolve("clipsheet.yaml"), mail);
    for (String name : List.of("sources.yaml", "watchlist.yaml")) {
      Files.copy(Path.of("config", name), folder.resolve(name));
    }

    Loading loading = new ConfigLoader(
            Map.of("CLIPSHEET_SMTP_PASSWORD", "secret"), () -> ZoneOffset.UTC)
        .load(folder);

    assertThat(loading).isInstanceOf(Loading.Valid.class);
  }
}
