package org.clipsheet.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.clipsheet.model.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceEntriesTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of("USER", "desk", "PASSWORD", "p:ss wörd", "TOKEN", "t0ken", "LINES", "a\nb");

  @TempDir
  private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text: 'div['         | 6:17: \"text\": \"[\" is not closed",
        "text: div..body      | 6:13: \"text\": no CSS selector; write it like article .body",
        "title: //h1[@id]     | 6:14: \"title\": that is XPath; write CSS, such as article .body",
        "date: 'p:fist-child' | 6:15: \"date\": unknown \":fist-child\"; did you mean \"first-child\"?",
        "remove: \".ad,\"      | 6:19: \"remove\": it ends where another selector is expected",
        "links: class=story   | 6:19: \"links\": unexpected \"=story\"; an attribute stands in brackets",
        "links: '<a>'         | 6:15: \"links\": that is markup",
        "lnks: a              | 6:7: unknown key \"lnks\"; did you mean \"links\"?",
      })
  void aWrongSelectorIsNamedWithItsPlace(String line, String problem) throws IOException {
    assertThat(problems("select:\n      " + line)).singleElement().asString().contains(problem);
  }

  @Test
  void anElementThatHtmlDoesNotKnowIsNoted() throws IOException {
    Loading loading = load("select:\n      text: artcle .body\n      title: my-headline");

    assertThat(((Loading.Valid) loading).notes())
        .singleElement()
        .asString()
        .contains("6:13: \"text\": HTML has no element \"artcle\"; did you mean \"article\"?");
  }

  @Test
  void headersAreFilledFromTheEnvironmentAndFiles() throws IOException {
    Files.writeString(folder.resolve("cookie"), "session=1\n");

    Source source = source("headers: {X-Token: '${TOKEN}', Cookie: '${file:cookie}', X-Count: 12}");

    assertThat(source.headers().values())
        .containsExactly(
            Map.entry("X-Token", "t0ken"),
            Map.entry("Cookie", "session=1"),
            Map.entry("X-Count", "12"));
  }

  @Test
  void aUserAndPasswordAreEncodedForBasicAuthentication() throws IOException {
    Source source = source("headers: {Authorization: 'Basic ${USER}:${PASSWORD}'}");

    assertThat(source.headers().values())
        .containsEntry("Authorization", "Basic ZGVzazpwOnNzIHfDtnJk");
  }

  @Test
  void aCredentialThatIsEncodedAlreadyStaysAsItIs() throws IOException {
    Source source = source("headers: {Authorization: Basic ZGVzazpwYXNz}");

    assertThat(source.headers().values()).containsEntry("Authorization", "Basic ZGVzazpwYXNz");
  }

  @Test
  void valuesOfHeadersAreNeverShown() throws IOException {
    assertThat(source("headers: {X-Token: '${TOKEN}'}").toString())
        .contains("X-Token")
        .doesNotContain("t0ken");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Host: example.org  | \"Host\" cannot be set",
        "user-agent: me     | set fetch.user-agent in clipsheet.yaml",
        "'X Y': 1           | \"X Y\" is no name of a header",
        "X: '${LINES}'      | \"X\" cannot be sent",
        "X: '${MISSING}'    | ${MISSING}: the environment variable is not set",
      })
  void aHeaderThatCannotBeSentIsNamed(String line, String problem) throws IOException {
    assertThat(problems("headers:\n      " + line))
        .singleElement()
        .asString()
        .contains("6:", problem)
        .doesNotContain("a\nb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sources: ['https://desk:s3cret@example.org/feed']",
        "sources: [{name: X, url: 'https://desk:s3cret@example.org/feed'}]",
        "sources: [{name: X, url: 'https://s3cret@exa mple.org/feed'}]"
      })
  void anAddressWithAPasswordIsRefusedWithoutShowingIt(String sources) throws IOException {
    assertThat(problemsOf(sources))
        .singleElement()
        .asString()
        .contains("Authorization: Basic ${USER}:${PASSWORD}")
        .doesNotContain("s3cret");
  }

  private Source source(String lines) throws IOException {
    return ((Loading.Valid) load(lines)).settings().sources().getFirst();
  }

  private List<String> problems(String lines) throws IOException {
    return problems(load(lines));
  }

  private List<String> problemsOf(String sources) throws IOException {
    return problems(loadFile(sources));
  }

  private static List<String> problems(Loading loading) {
    return ((Loading.Invalid) loading)
        .problems().stream().map(Problem::toString).toList();
  }

  private Loading load(String lines) throws IOException {
    return loadFile("sources:\n  -\n    name: Ministry\n    url: https://example.org/news\n    "
        + lines + "\n");
  }

  private Loading loadFile(String sources) throws IOException {
    Files.writeString(folder.resolve("clipsheet.yaml"), "timezone: UTC\n");
    Files.writeString(folder.resolve("sources.yaml"), sources);
    Files.writeString(folder.resolve("watchlist.yaml"), "watches: [{name: All, any: [news]}]\n");
    return new ConfigLoader(ENVIRONMENT, () -> ZoneOffset.UTC).load(folder);
  }
}
