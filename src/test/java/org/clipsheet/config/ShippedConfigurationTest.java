package org.clipsheet.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import org.clipsheet.fetch.FetchSettings;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.edition.WhenEmpty;
import org.clipsheet.model.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ships in {@code config/} is valid and says what the code does. */
class ShippedConfigurationTest {
  private static final Path SHIPPED = Path.of("config");

  /** A key, or an element of a list, that is commented out; prose begins with a capital or holds no colon. */
  private static final Pattern COMMENTED =
      Pattern.compile("(?m)^( *)# (?!yaml-)( *(?:(?:- )?(?:Authorization|[a-z-]+): ?|- ).*)$");

  private static final Map<String, String> ENVIRONMENT = Map.of(
      "CLIPSHEET_SMTP_PASSWORD", "secret",
      "MINISTRY_USER", "desk",
      "MINISTRY_PASSWORD", "secret");

  @TempDir
  private Path folder = Path.of("");

  @Test
  void itIsValidAsItShips() {
    Loading loading = new ConfigLoader(Map.of(), () -> ZoneOffset.UTC).load(SHIPPED);

    assertThat(loading).isInstanceOf(Loading.Valid.class);
    assertThat(((Loading.Valid) loading).notes()).isEmpty();
  }

  @Test
  void whatIsCommentedOutIsTheDefault() throws IOException {
    Settings shipped = settings(SHIPPED);
    Settings uncommented = settings(uncommented());
    FetchSettings defaults = FetchSettings.defaults();

    assertThat(uncommented.fetch().parallel()).isEqualTo(defaults.parallel());
    assertThat(uncommented.fetch().perHostParallel()).isEqualTo(defaults.perHostParallel());
    assertThat(uncommented.fetch().perHostDelay()).isEqualTo(defaults.perHostDelay());
    assertThat(uncommented.fetch().allowAddresses()).isEmpty();
    assertThat(shipped.fetch()).isEqualTo(defaults);
    assertThat(uncommented.backlog()).isEqualTo(shipped.backlog()).isEqualTo(Duration.ofDays(2));
    assertThat(uncommented.maxAge()).isEqualTo(shipped.maxAge()).isEqualTo(Duration.ofDays(14));
    Digest digest = uncommented.digests().getFirst();
    assertThat(digest.maxStories()).isEqualTo(shipped.digests().getFirst().maxStories());
    assertThat(digest.whenEmpty()).isEqualTo(WhenEmpty.SEND);
    assertThat(digest.schedule()).isEqualTo(shipped.digests().getFirst().schedule());
    assertThat(digest.language()).isEqualTo(shipped.digests().getFirst().language());
    assertThat(uncommented.sources()).hasSize(shipped.sources().size() + 1);
    assertThat(uncommented.sources().getLast().select().links()).isEqualTo("main h3 a");
  }

  @Test
  void itNamesSourcesInThreeLanguagesAmongThemForumDaily() {
    assertThat(settings(SHIPPED).sources())
        .extracting(Source::url)
        .extracting(Object::toString)
        .anyMatch(url -> url.contains("forumdaily.com"))
        .anyMatch(url -> url.contains("/russian/"))
        .anyMatch(url -> url.contains("/ukrainian/"));
  }

  private static Settings settings(Path folder) {
    return switch (new ConfigLoader(ENVIRONMENT, () -> ZoneOffset.UTC).load(folder)) {
      case Loading.Valid valid -> valid.settings();
      case Loading.Invalid invalid ->
        throw new AssertionError(invalid.problems().toString());
    };
  }

  private Path uncommented() throws IOException {
    for (String name : ConfigLoader.FILES) {
      String text = Files.readString(SHIPPED.resolve(name));
      Files.writeString(folder.resolve(name), COMMENTED.matcher(text).replaceAll("$1$2"));
    }
    return folder;
  }
}
