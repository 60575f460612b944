package org.clipsheet.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.query.QueryMode;
import org.clipsheet.query.QueryParsing.Parsed;
import org.clipsheet.query.QuerySyntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on the query language in README.md holds what it says. */
class QueryExamplesTest {
  private static final Pattern ROW = Pattern.compile("\\| `(.+)` \\| (.+) \\| (.+) \\|");

  private static final int EXAMPLES = 21;

  /** A row of the page's table. */
  record Example(String query, String found, String notFound) {}

  static List<Example> examples() throws IOException {
    String page = Files.readString(Path.of("README.md"));
    int start = page.indexOf("## The query language");
    return page.substring(start, page.indexOf("\n## ", start))
        .lines()
        .map(ROW::matcher)
        .filter(row -> row.matches())
        .map(row -> new Example(row.group(1), row.group(2), row.group(3)))
        .toList();
  }

  @Test
  void thePageHasItsExamples() throws IOException {
    assertThat(examples()).hasSize(EXAMPLES);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExampleFindsWhatItSaysAndNothingElse(Example example) {
    Parsed parsed = (Parsed) QuerySyntax.parse(example.query(), QueryMode.QUERY);
    Watchlist watchlist =
        Watchlist.compile(List.of(new Watch(new WatchName("it"), parsed.expression(), null)));

    assertThat(Stream.of(example.found(), example.notFound())
            .map(title -> !watchlist.match(article(title), "Wire").isEmpty()))
        .containsExactly(true, false);
  }

  private static Article article(String title) {
    boolean cyrillic = title.codePoints().anyMatch(c -> c > 0x400);
    String language =
        !cyrillic ? "en" : title.contains("'") || title.contains("мачі") ? "uk" : "ru";
    return new Article(
        URI.create("https://www.example.org/a"),
        null,
        title,
        List.of(),
        null,
        null,
        null,
        language,
        "",
        null,
        List.of(),
        1,
        Origin.PAGE);
  }
}
