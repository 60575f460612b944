package org.clipsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clipsheet.cli.FiringCount.Fire;
import org.clipsheet.model.article.Article;
import org.clipsheet.text.Folding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What ordinary words, surnames and people fire at in texts about something else; the figures are printed.
 *
 * <p>The texts are invented and full of people whose names are near the watched ones. {@code -Dtexts=FILE} measures
 * others: lines of {@code {"title", "text", "language"}}.
 */
class FalseFireTest {
  private static final double FIRES_PER_TEN_WATCHES = 1;

  private static List<Article> articles = List.of();

  @TempDir
  private Path folder = Path.of("");

  @BeforeAll
  static void readTexts() throws Exception {
    String given = System.getProperty("texts");
    Path file = given != null
        ? Path.of(given)
        : Path.of(Objects.requireNonNull(FalseFireTest.class.getResource("other-names.ndjson"))
            .toURI());
    List<Article> read = new ArrayList<>();
    ArticleLines.answerEach(
        file.toString(), new PrintWriter(System.out, true), (line, article) -> read.add(article));
    articles = List.copyOf(read);
  }

  @Test
  void wordsFireAtWholeWords() throws IOException {
    count("words", WatchedTerm.words(), "any");
  }

  @Test
  void surnamesAsWordsFireAtWholeWords() throws IOException {
    countSurnames("surnames as words", "any");
  }

  @Test
  void surnamesAsPeopleFireAtWholeWords() throws IOException {
    countSurnames("surnames as people", "person");
  }

  @Test
  void peopleSeldomFireWhereTheyAreNotNamed() throws IOException {
    List<WatchedTerm> people = WatchedTerm.people();

    List<Fire> wrong = new ArrayList<>();
    for (String surname : List.of("rare", "common", "short")) {
      List<WatchedTerm> some =
          people.stream().filter(person -> person.is(surname)).toList();
      wrong.addAll(
          falseFires(count("people with surnames that are " + surname, some, "person"), some));
    }

    assertThat(wrong.size() * 10.0 / people.size()).isLessThanOrEqualTo(FIRES_PER_TEN_WATCHES);
  }

  @Test
  void partsOfWordsWouldBeSeen() {
    assertThat(new WordEdges("training").areAround(2, 4)).isFalse();
    assertThat(new WordEdges("senator").areAround(0, 3)).isFalse();
    assertThat(new WordEdges("NATO-led").areAround(0, 4)).isTrue();
    assertThat(new WordEdges("図書館員").areAround(1, 2)).isFalse();
  }

  private void countSurnames(String what, String key) throws IOException {
    List<WatchedTerm> surnames = WatchedTerm.surnames();
    FiringCount count = count(what, surnames, key);
    Set<String> plain = surnames.stream()
        .filter(surname -> !surname.isShortOrCommonOrWord())
        .map(WatchedTerm::watch)
        .collect(Collectors.toSet());
    System.out.printf(
        "  %d of the matches by the %d that are neither short nor common nor words%n",
        count.fires().stream().filter(fire -> plain.contains(fire.watch())).count(), plain.size());
  }

  /** Printed; no passage may be a part of a word. */
  private FiringCount count(String what, List<WatchedTerm> terms, String key) throws IOException {
    FiringCount count = FiringCount.of(
        WatchedTerm.watching(terms, key, folder.resolve("watchlist.yaml")), articles);
    System.out.printf(
        "%s, %d watches, %d texts: %d matches by %d watches, %d of %d passages a part of a word%n",
        what,
        terms.size(),
        articles.size(),
        count.fires().size(),
        count.watches(),
        count.cut().size(),
        count.passages());
    assertThat(count.cut()).isEmpty();
    return count;
  }

  /** Those in texts that do not hold the whole name, whatever its case and accents; printed one by one. */
  private static List<Fire> falseFires(FiringCount count, List<WatchedTerm> people) {
    List<Fire> wrong = count.fires().stream()
        .filter(fire -> !isNamedIn(fire.article(), fire.watch()))
        .toList();
    System.out.printf(
        "  %d false fires, %.2f for ten watches%n",
        wrong.size(), 10.0 * wrong.size() / people.size());
    wrong.forEach(fire -> System.out.println("  " + fire));
    return wrong;
  }

  /** In whole words: Sergei Volkov does not name Sergei Volk. */
  private static boolean isNamedIn(Article article, String name) {
    String folded = Folding.fold(name);
    String text = Folding.fold(article.title() + "\n" + article.text());
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(folded) + "(?!\\p{L})")
        .matcher(text)
        .find();
  }
}
