package org.clipsheet.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clipsheet.mail.MailSettings;
import org.clipsheet.model.source.Source;
import org.clipsheet.query.Expression;
import org.clipsheet.query.Expression.What;
import org.clipsheet.watch.Watch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What valid files come to, and how the last valid ones are kept. */
class ConfigLoaderTest {
  @TempDir
  private Path folder = Path.of("");

  private final ConfigLoader loader =
      new ConfigLoader(Map.of("SMTP_PASSWORD", "pass$1\\word"), () -> ZoneId.of("Asia/Tokyo"));

  @BeforeEach
  void startValid() {
    write("clipsheet.yaml", "mail: {from: c@example.org, server: \"smtp://mail.example.org\"}\n");
    write("sources.yaml", "sources: [https://example.org/feed]\n");
    write(
        "watchlist.yaml",
        "watches: [{name: W, any: [x]}]\ndigests: [{name: D, to: a@example.org}]\n");
  }

  @Test
  void placeholdersTakeTheEnvironmentAndFiles() {
    write("secret", "from a file\n");
    write("clipsheet.yaml", """
        mail:
          from: c@example.org
          server: smtp://mail.example.org
          username: ${file:secret}
          password: ${SMTP_PASSWORD}
        """);

    MailSettings mail = Objects.requireNonNull(valid().mail());

    assertThat(mail.username()).isEqualTo("from a file");
    assertThat(mail.password()).isEqualTo("pass$1\\word");
    assertThat(mail.toString()).doesNotContain("word=pass").doesNotContain("pass$1");
  }

  @Test
  void wordsOfTheWatchlistAreTakenAsWritten() {
    write("watchlist.yaml", "watches: [{name: 007, any: [112, true, no, 1e3, 0x10]}]\n");

    Watch watch = valid().watches().getFirst();

    assertThat(watch.name().value()).isEqualTo("007");
    assertThat(watch.sought()).isEqualTo(anyOf("112", "true", "no", "1e3", "0x10"));
  }

  @Test
  void aRepeatedTermIsANote() {
    write("watchlist.yaml", "watches: [{name: W, any: [x, y, x]}]\n");

    Loading.Valid loading = (Loading.Valid) loader.load(folder);

    assertThat(loading.settings().watches().getFirst().sought()).isEqualTo(anyOf("x", "y"));
    assertThat(loading.notes()).singleElement().satisfies(note -> {
      assertThat(note.toString()).endsWith("watchlist.yaml:1:33: \"x\" is listed twice");
    });
  }

  @Test
  void theZoneOfADigestIsItsOwnElseTheFilesElseTheMachines() {
    assertThat(valid().digests().getFirst().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    write("clipsheet.yaml", text("clipsheet.yaml") + "timezone: Europe/Kyiv\n");
    assertThat(valid().digests().getFirst().zone()).isEqualTo(ZoneId.of("Europe/Kyiv"));
    write(
        "watchlist.yaml",
        "watches: [{name: W, any: [x]}]\ndigests: [{name: D, to: a@example.org, timezone: UTC}]\n");
    assertThat(valid().digests().getFirst().zone()).isEqualTo(ZoneId.of("UTC"));
  }

  @Test
  void bothFormsOfASourceStandBesideEachOther() {
    write("sources.yaml", """
        sources:
          - https://example.org/feed
          - {name: Ministry, url: "https://example.org/news", every: 15m, language: uk, paused: true}
        """);

    List<Source> sources = valid().sources();

    assertThat(sources)
        .extracting(source -> source.name().value())
        .containsExactly("https://example.org/feed", "Ministry");
    assertThat(sources.getLast().every()).isEqualTo(Duration.ofMinutes(15));
    assertThat(sources.getLast().language()).isEqualTo("uk");
    assertThat(sources.getLast().paused()).isTrue();
  }

  @Test
  void relativePathsAreRelativeToTheFolder() {
    write("clipsheet.yaml", text("clipsheet.yaml") + "data: ../elsewhere\n");

    assertThat(valid().data()).isEqualTo(folder.toAbsolutePath().resolveSibling("elsewhere"));
  }

  @Test
  void theLastGoodFilesKeepTheirPlaceholdersAndResolveAgainstTheirOldFolder() {
    write("clipsheet.yaml", """
        data: ../elsewhere
        mail: {from: c@example.org, server: "smtp://mail.example.org", username: u, password: "${SMTP_PASSWORD}"}
        """);
    Path data = folder.resolve("data");
    Settings good = valid();
    new LastGood(data).keep(ConfigStamp.of(folder));
    write("watchlist.yaml", "watches: 3\n");

    Optional<Settings> kept = new LastGood(data).load(loader, folder);

    assertThat(kept).contains(good);
    assertThat(text("data/last-good/clipsheet.yaml"))
        .contains("${SMTP_PASSWORD}")
        .doesNotContain("pass$1");
  }

  @Test
  void thereIsNoLastGoodBeforeAnyWasKept() {
    assertThat(new LastGood(folder.resolve("data")).load(loader, folder)).isEmpty();
  }

  @Test
  void theDataFolderOfAFileWithProblemsIsStillFound() {
    write("clipsheet.yaml", "data: ../elsewhere\nnonsense: 1\n");

    assertThat(loader.dataFolder(folder))
        .isEqualTo(folder.toAbsolutePath().resolveSibling("elsewhere"));
  }

  private Settings valid() {
    return switch (loader.load(folder)) {
      case Loading.Valid valid -> valid.settings();
      case Loading.Invalid invalid ->
        throw new AssertionError(invalid.problems().toString());
    };
  }

  private String text(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Expression anyOf(String... words) {
    return Expression.anyOf(Arrays.stream(words)
        .<Expression>map(
            word -> new Expression.Leaf(null, null, new What.Words(List.of(word), 0, true)))
        .toList());
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
