package org.clipsheet.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipsheet.fetch.FetchSettings;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.edition.WhenEmpty;
import org.clipsheet.model.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What ships in {@code config/} is valid, says what the code does, and agrees with the schemas beside it. */
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

  static Stream<String> names() {
    return ConfigLoader.FILES.stream();
  }

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

  @ParameterizedTest
  @MethodSource("names")
  void theSchemaKnowsEveryKeyThatShips(String name) throws IOException {
    Object file = new Load(LoadSettings.builder().build())
        .loadFromString(Files.readString(uncommented().resolve(name)));

    assertThat(unknown(file, schema(name), "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mail", "fetch", "sources", "watches", "digests"})
  void theCodeKnowsEveryKeyOfTheSchema(String key) throws IOException {
    Path copy = copy();
    String name = ConfigLoader.FILES.stream()
        .filter(file -> schema(file).path("properties").has(key))
        .findFirst()
        .orElseThrow();
    JsonNode of = schema(name).path("properties").path(key);
    JsonNode keys = properties(of.has("items") ? of.path("items") : of);
    String lines = new TreeSet<>(keys.propertyNames())
        .stream().map(word -> "    " + word + ": x\n").collect(Collectors.joining());
    String element = of.has("items") ? "  -\n" + lines : lines;
    Files.writeString(copy.resolve(name), key + ":\n" + element);

    Loading loading = new ConfigLoader(Map.of(), () -> ZoneOffset.UTC).load(copy);

    assertThat(((Loading.Invalid) loading).problems())
        .extracting(Problem::toString)
        .isNotEmpty()
        .noneMatch(problem -> problem.contains("unknown key"));
  }

  private static List<String> unknown(Object value, JsonNode schema, String place) {
    return switch (value) {
      case Map<?, ?> map ->
        map.entrySet().stream()
            .flatMap(entry -> {
              String key = String.valueOf(entry.getKey());
              JsonNode below = properties(schema).path(key);
              if (below.isMissingNode() && schema.path("additionalProperties").isObject()) {
                return Stream.of();
              }
              return below.isMissingNode()
                  ? Stream.of(place + key)
                  : unknown(entry.getValue(), below, place + key + ".").stream();
            })
            .toList();
      case List<?> list ->
        list.stream()
            .flatMap(element -> unknown(element, schema.path("items"), place).stream())
            .toList();
      default -> List.of();
    };
  }

  /** The properties of an object, or of the one object among alternatives. */
  private static JsonNode properties(JsonNode schema) {
    return schema
        .path("anyOf")
        .valueStream()
        .filter(one -> one.has("properties"))
        .findFirst()
        .orElse(schema)
        .path("properties");
  }

  private static JsonNode schema(String name) {
    return JsonMapper.shared()
        .readTree(SHIPPED.resolve(name.replace(".yaml", ".schema.json")).toFile());
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

  private Path copy() throws IOException {
    for (String name : ConfigLoader.FILES) {
      Files.copy(SHIPPED.resolve(name), folder.resolve(name));
    }
    return folder;
  }
}
