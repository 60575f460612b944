package org.clipsheet.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clipsheet.query.ArticleFields;
import org.clipsheet.query.ArticleTokens;
import org.clipsheet.query.SoughtNames;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The analysis of articles of 600 words, language by language: cutting them into words and finding what each is a form of.
 * One operation is {@value #ARTICLES} articles. The texts are lines of {@code {"language", "text"}} in the file that {@code
 * -Dtexts=FILE} names, put one behind the other and cut into articles; a language without texts is an error.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnalysisBenchmark {
  private static final int ARTICLES = 10;
  private static final int WORDS = 600;
  private static final URI ADDRESS = URI.create("https://news.example.org/a");

  @Param({"en", "de", "es", "fr", "pl", "ru", "uk"})
  public String language = "";

  private final List<ArticleFields> articles = new ArrayList<>();
  private final SoughtNames none = SoughtNames.of(List.of());

  @Setup
  public void open() throws IOException {
    List<String> words = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(System.getProperty("texts", "")))) {
      JsonNode text = JsonMapper.shared().readTree(line);
      if (text.path("language").asString("").equals(language)) {
        words.addAll(List.of(text.path("text").asString("").split("\\s+")));
      }
    }
    if (words.size() < ARTICLES * WORDS) {
      throw new IllegalStateException(
          words.size() + " words in " + language + ", " + ARTICLES * WORDS + " are needed");
    }
    for (int i = 0; i < ARTICLES; i++) {
      String text = String.join(" ", words.subList(i * WORDS, (i + 1) * WORDS));
      articles.add(ArticleFields.of(BareArticle.of(ADDRESS, language, "", text), "Wire"));
    }
  }

  @Benchmark
  public void analysis(Blackhole out) {
    articles.forEach(article -> out.consume(ArticleTokens.of(article, none.finder())));
  }
}
