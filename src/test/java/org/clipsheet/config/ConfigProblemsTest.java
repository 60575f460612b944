package org.clipsheet.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of mistake is told with its place and with what was probably meant. */
class ConfigProblemsTest {
  private static final String MAIN = "clipsheet.yaml";
  private static final String SOURCES = "sources.yaml";
  private static final String WATCHLIST = "watchlist.yaml";

  @TempDir
  private Path folder = Path.of("");

  @BeforeEach
  void startValid() {
    write(MAIN, "mail: {from: c@example.org, server: \"smtp://mail.example.org\"}\n");
    write(SOURCES, "sources: [https://example.org/feed]\n");
    write(WATCHLIST, "watches: [{name: W, any: [x]}]\ndigests: [{name: D, to: a@example.org}]\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      timezon: UTC                               | 1:1 | unknown key "timezon"; did you mean "timezone"?
      timezone: Europe/Kyv                       | 1:11 | unknown time zone "Europe/Kyv"; did you mean "Europe/Kyiv"?
      timezone: nowhere at all                   | 1:11 | write it like Europe/Kyiv or UTC
      backlog: two days                          | 1:10 | "two days" is no duration; write it like 90s, 15m, 6h or 2d
      max-age: [1d]                              | 1:10 | "max-age" must be a single value
      data: ''                                   | 1:7 | "data" must not be empty
      fetch: 3                                   | 1:8 | "fetch" must hold keys with values
      fetch: {parallel: 0}                       | 1:19 | "parallel" must be a whole number of at least 1, not "0"
      fetch: {per-host: {dalay: 1s}}             | 1:20 | unknown key "dalay"; did you mean "delay"?
      fetch: {allow-addresses: [somewhere]}      | 1:27 | somewhere
      data: x\\ndata: y                           | 2:1 | key "data" is given twice
      data: ${CLIPSHEET_NO_SUCH}                 | 1:7 | ${CLIPSHEET_NO_SUCH}: the environment variable is not set
      data: ${file:none.txt}                     | 1:7 | ${file:none.txt}: the file cannot be read
      data: [                                    | 1:8 | not YAML
      - one                                      | 1:1 | expected keys with values
      mail: {from: c@example.org}                | 1:7 | "server" is missing
      mail: {server: "smtp://h"}                 | 1:7 | "from" is missing
      mail: {from: c@e.org, server: "http://h"}  | 1:31 | must start with smtp:// or smtps://
      mail: {from: c@e.org, server: "smtp://h/x"} | 1:31 | must end after the host and the port
      mail: {from: c@e.org, server: "smtp://u:s3cret@h"} | 1:31 | username and password have keys of their own
      mail: {from: c@e.org, server: "smtp://h", username: u} | 1:53 | "username" and "password" are needed together
      """)
  void ofTheMainFile(String text, String place, String message) {
    write(MAIN, text);

    assertThat(problems())
        .anySatisfy(problem -> assertThat(problem)
            .startsWith(folder.resolve(MAIN) + ":" + place + ": ")
            .contains(message));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      source: []                                  | 1:1 | unknown key "source"; did you mean "sources"?
      sources:\\n  - {name: A}                     | 2:5 | a source needs a "url"
      sources:\\n  - {urll: "https://e.org/"}      | 2:6 | unknown key "urll"; did you mean "url"?
      sources:\\n  - example.org/feed              | 2:5 | "example.org/feed" is no web address; write it whole
      sources:\\n  - ftp://example.org/feed        | 2:5 | is no web address
      sources:\\n  - "https://e.org/a b"           | 2:5 | is no web address: Illegal character in path at character 16
      sources:\\n  - {url: "https://e.org/", kind: feeed}    | 2:35 | "kind" cannot be "feeed"; did you mean "feed"?
      sources:\\n  - {url: "https://e.org/", every: 5s}      | 2:36 | "every" must be at least 1m
      sources:\\n  - {url: "https://e.org/", paused: yes}    | 2:37 | "paused" must be true or false, not "yes"
      sources:\\n  - {url: "https://e.org/", language: "-"}  | 2:39 | is no language tag
      sources:\\n  - {url: "https://e.org/", select: {link: a}} | 2:38 | unknown key "link"; did you mean "links"?
      sources:\\n  - https://e.org/\\n  - {name: "https://e.org/", url: "https://e.org/2"} | 3:5 | names must differ
      """)
  void ofTheSources(String text, String place, String message) {
    write(SOURCES, text);

    assertThat(problems())
        .anySatisfy(problem -> assertThat(problem)
            .startsWith(folder.resolve(SOURCES) + ":" + place + ": ")
            .contains(message));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      digests: []                                 | 1:1 | "watches" is missing
      watches: [{any: [x]}]                       | 1:11 | a watch needs a "name"
      watches: [{name: W}]                        | 1:11 | a watch needs something to look for
      watches: [W]                                | 1:11 | a watch needs a "name" and a "query", "any" or "person"
      watches: [{name: W, query: "a AND ("}]      | 1:35 | this parenthesis is not closed
      watches: [{name: W, query: NOT a}]          | 1:28 | NOT
      watches: [{name: W, query: 'it''s titel:a'}] | 1:35 | did you mean "title:"?
      watches: [{name: W, query: "\\u0061b titel:a"}] | 1:37 | did you mean "title:"?
      watches: [{name: W, any: [a, titel:b]}]     | 1:30 | did you mean "title:"?
      `watches:\\n- name: W\\n  query: |\\n    port AND\\n      (quay OR\\n       titel:a)`   | 6:8 | did you mean "title:"?
      watches:\\n- name: W\\n  query: >-\\n    port\\n    titel:a          | 5:5 | did you mean "title:"?
      watches:\\n- name: W\\n  query: port\\n    quay titel:a             | 4:10 | did you mean "title:"?
      watches:\\n- name: W\\n  query: "port\\n    quay titel:a"            | 4:10 | did you mean "title:"?
      watches: [{name: W, any: ["*"]}]            | 1:28 | *
      watches: [{name: W, any: [x]}, {name: W, any: [y]}] | 1:39 | a watch named "W" stands above
      watches: [{name: W, query: "a ("}, {name: W, any: [y]}] | 1:43 | a watch named "W" stands above
      watches: [{name: W, any: [x, ""]}]          | 1:30 | each of "any" must not be empty
      watches: [{name: W, person: "!!!"}]         | 1:29 | "!!!" is no name that an article could have
      watches: [{name: W, person: Jon Finer OR Ann Lee}]  | 1:29 | one name stands here
      watches: [{name: W, person: Jon Finer, aliases: ["?"]}] | 1:50 | "?" is no name that an article could have
      watches: [{name: W, person: Jon Finer, exclude: [jon FINER]}] | 1:50 | is sought by this watch and cannot be excluded
      watches: [{name: W, person: Jon Finer, aliases: [Johnny], exclude: [Johnny]}] | 1:69 | is sought by this watch and cannot be excluded
      watches: [{name: W, any: [x], exclude: [Johnny]}] | 1:40 | belong to a "person" or an "organization"
      watches:\\n- name: W\\n  query: "Nord Stream" AND gas              | 3:24 | put all of it in single quotes
      watches:\\n- name: W\\n  any: [oil, "gas]\\n                        | 3:14 | this quotation mark is not closed
      watches:\\n- name: W\\n  query: port title: quay                  | 3:20 | must stand in quotation marks
      watches:\\n- name: W\\n  any:\\n   - *oil                          | 4:6 | must stand in quotation marks
      watches:\\n- name: W\\n  any:\\n   - @oil                          | 4:6 | must stand in quotation marks
      watches:\\n- name: W\\n query: a                                  | 3:2 | what belongs together begins in one column
      watches: [{name: W, any: [x]}]\\ndigests: [{name: D}]                           | 2:11 | a digest needs a "to"
      watches: [{name: W, any: [x]}]\\ndigests: [{to: a@e.org}]                       | 2:11 | a digest needs a "name"
      watches: [{name: W, any: [x]}]\\ndigests: [D]                                   | 2:11 | a digest needs a "name" and a "to"
      watches: [{name: W, any: [x]}]\\ndigests: [{name: D, to: nobody}]               | 2:25 | "nobody" is no mail address
      watches: [{name: W, any: [x]}]\\ndigests: [{name: D, to: a@e.org, at: "25:00"}] | 2:38 | "25:00" is no time of day
      watches: [{name: W, any: [x]}]\\ndigests: [{name: D, to: a@e.org, cron: "* *"}] | 2:40 | cron
      watches: [{name: W, any: [x]}]\\ndigests: [{name: D, to: a@e.org, every: 1s}]   | 2:41 | "every" must be at least 1m
      watches: [{name: W, any: [x]}]\\ndigests: [{name: D, to: a@e.org, days: [mond]}] | 2:41 | "mond" is no day; did you mean "mon"?
      watches: [{name: W, any: [x]}]\\ndigests: [{name: D, to: a@e.org, every: 1h, days: [mon]}] | 2:51 | "days" goes with "at" only
      watches: [{name: W, any: [x]}]\\ndigests: [{name: D, to: a@e.org, at: "07:00", every: 1h}] | 2:54 | exclude each other
      watches: [{name: Sanctions, any: [x]}]\\ndigests: [{name: D, to: a@e.org, watches: [Sanction]}] | 2:44 | did you mean "Sanctions"?
      watches: [{name: W, any: [x]}]\\ndigests: [{name: D, to: a@e.org, language: xx}] | 2:44 | "language" cannot be "xx"
      watches: [{name: W, any: [x]}]\\ndigests: [{name: D, to: a@e.org, when-empty: sent}] | 2:46 | did you mean "send"?
      watches: [{name: W, any: [x]}]\\ndigests: [{name: D, to: a@e.org}, {name: D, to: b@e.org}] | 2:42 | a digest named "D" stands above
      """)
  void ofTheWatchlist(String text, String place, String message) {
    write(WATCHLIST, text);

    assertThat(problems())
        .anySatisfy(problem -> assertThat(problem)
            .startsWith(folder.resolve(WATCHLIST) + ":" + place + ": ")
            .contains(message));
  }

  @Test
  void allAreToldAtOnceInTheOrderOfTheFiles() {
    write(MAIN, "timezon: UTC\nbaklog: 1d\n");
    write(SOURCES, "sources:\n  - urll: x\n");
    write(WATCHLIST, "watches: [{nam: W, any: [x]}]\n");

    List<String> problems = problems();

    assertThat(problems)
        .extracting(problem -> problem.substring(folder.toString().length() + 1))
        .extracting(problem -> problem.replaceFirst(": .*", ""))
        .containsExactly(
            MAIN + ":1:1",
            MAIN + ":2:1",
            SOURCES + ":2:5",
            SOURCES + ":2:5",
            WATCHLIST + ":1:11",
            WATCHLIST + ":1:12");
  }

  @Test
  void aDigestMayNameAWatchThatHasProblemsOfItsOwn() {
    write(WATCHLIST, """
        watches: [{name: W, query: "a ("}, {name: V, any: [x]}]
        digests: [{name: D, to: a@example.org, watches: [W]}]
        """);

    assertThat(problems()).singleElement().asString().contains("this parenthesis is not closed");
  }

  @Test
  void depthsThatNoConfigurationHasAreRefused() {
    write(WATCHLIST, "watches: " + "[".repeat(5000) + "x" + "]".repeat(5000));

    assertThat(problems())
        .containsExactly(folder.resolve(WATCHLIST)
            + ":1:59: lists and keys stand deeper here than in any configuration");
  }

  @Test
  void aProblemStaysALineHoweverLongWhatItQuotes() {
    write(WATCHLIST, "watches: [{name: W, any: [x], \"" + "k".repeat(100_000) + "\": 1}]");

    assertThat(problems()).allSatisfy(problem -> assertThat(problem).hasSizeLessThan(600));
  }

  @Test
  void aMissingFileIsAProblemOfItsOwn() throws IOException {
    Files.delete(folder.resolve(SOURCES));

    assertThat(problems())
        .containsExactly(folder.resolve(SOURCES) + ":1:1: the file does not exist");
  }

  @Test
  void aFileInAnotherEncodingIsNamed() throws IOException {
    Files.write(
        folder.resolve(WATCHLIST), "watches: [{name: Häfen}]".getBytes(StandardCharsets.UTF_16));

    assertThat(problems())
        .containsExactly(folder.resolve(WATCHLIST) + ":1:1: the file is not UTF-8");
  }

  @Test
  void digestsWithoutAMailServerAreAProblem() {
    write(MAIN, "timezone: UTC\n");

    assertThat(problems()).singleElement().asString().contains("\"mail\" is missing");
  }

  @Test
  void noProblemTellsASecret() {
    write(MAIN, """
        mail: {from: c@example.org, server: "smtp://u:${SECRET}@h", username: u, password: "${SECRET}"}
        """);

    assertThat(problems()).isNotEmpty().noneMatch(problem -> problem.contains("s3cret"));
  }

  private List<String> problems() {
    Loading loading =
        new ConfigLoader(Map.of("SECRET", "s3cret"), () -> ZoneOffset.UTC).load(folder);
    assertThat(loading).isInstanceOf(Loading.Invalid.class);
    return ((Loading.Invalid) loading)
        .problems().stream().map(Problem::toString).toList();
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text.replace("\\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
