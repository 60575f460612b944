package org.clipsheet.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.query.QueryMode;
import org.clipsheet.query.QueryParsing.Parsed;
import org.clipsheet.query.QuerySyntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Words of a watchlist in sentences of their language, by the folder {@code inflection}. A line there begins with {@code +}
 * where a form of the word stands in the sentence ({@code /} parts several), with {@code -} where another word does, and
 * with {@code ~} where another one does and is found all the same: the faults that are known.
 */
class InflectionTest {
  /** @param sign what is expected: + found, - not found, ~ not found, but it is */
  private record Case(String language, char sign, String query, String sentence) {}

  @ParameterizedTest
  @CsvSource({
    "ar, .98", "cs, 1", "de, 1", "en, 1", "es, 1", "fa, .96", "fi, .97", "fr, 1",
    "hi, .98", "hu, 1", "it, 1", "ja, 1", "ko, 1", "nl, 1", "pl, 1", "pt, 1",
    "ro, 1", "ru, 1", "sv, 1", "th, 1", "tr, 1", "uk, .95", "zh, 1"
  })
  void wordFindsItsFormsAndNoOtherWord(String language, double floor) throws IOException {
    List<Case> cases = cases(language);

    List<Case> found = found(cases, QueryMode.LINE);

    double recall = share(found, cases, '+');
    System.out.printf(
        "%s: %d forms, recall %.3f; %d other words, %d found, %d of them known%n",
        language,
        count(cases, '+'),
        recall,
        count(cases, '-') + count(cases, '~'),
        count(found, '-') + count(found, '~'),
        count(found, '~'));
    assertThat(found).noneMatch(one -> one.sign == '-');
    assertThat(recall).isGreaterThanOrEqualTo(floor);
  }

  @Test
  void wordOfAnotherLanguageIsFoundAsItStands() throws IOException {
    List<Case> cases = cases("cross");

    List<Case> found = found(cases, QueryMode.LINE);

    assertThat(found).noneMatch(one -> one.sign == '-');
    assertThat(share(found, cases, '+')).isGreaterThan(.88);
  }

  @Test
  void queriesMeetFoldedWordsInEveryLanguage() throws IOException {
    List<Case> cases = cases("queries");

    assertThat(found(cases, QueryMode.QUERY))
        .containsExactlyElementsOf(cases.stream().filter(one -> one.sign == '+').toList());
  }

  private static double share(List<Case> found, List<Case> cases, char sign) {
    return (double) count(found, sign) / count(cases, sign);
  }

  private static long count(List<Case> cases, char sign) {
    return cases.stream().filter(one -> one.sign == sign).count();
  }

  private static List<Case> found(List<Case> cases, QueryMode mode) {
    Map<String, Watch> watches = new LinkedHashMap<>();
    for (Case one : cases) {
      watches.computeIfAbsent(
          one.query,
          query -> new Watch(
              new WatchName(query), ((Parsed) QuerySyntax.parse(query, mode)).expression(), null));
    }
    Watchlist watchlist = Watchlist.compile(List.copyOf(watches.values()));
    return cases.stream()
        .filter(one -> watchlist.match(article(one), "Wire").stream()
            .anyMatch(match -> match.watch().equals(new WatchName(one.query))))
        .toList();
  }

  private static List<Case> cases(String name) throws IOException {
    try (InputStream file =
        InflectionTest.class.getResourceAsStream("inflection/" + name + ".txt")) {
      return new String(file.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(line -> cases(name, line))
          .toList();
    }
  }

  /** In a file of one language a line begins with the sign, elsewhere with the language of its sentence. */
  private static Stream<Case> cases(String name, String line) {
    boolean mixed = Character.isLetter(line.charAt(0));
    String language = mixed ? line.substring(0, 2) : name;
    String rest = mixed ? line.substring(3) : line;
    char sign = rest.charAt(0);
    int bar = rest.indexOf(" | ");
    List<Case> cases = new ArrayList<>();
    for (String sentence : rest.substring(bar + 3).split(" / ")) {
      cases.add(new Case(language, sign, rest.substring(2, bar), sentence));
    }
    return cases.stream();
  }

  private static Article article(Case one) {
    return new Article(
        URI.create("https://www.example.org/a"),
        null,
        "",
        List.of(),
        null,
        null,
        null,
        one.language,
        one.sentence,
        null,
        List.of(),
        1,
        Origin.PAGE);
  }
}
