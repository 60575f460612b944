package org.clipsheet.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.clipsheet.language.LanguageDetector;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.article.ArticleReader;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading an article with all that is around it, on one thread, beside the bare parse of the same bytes and two peers
 * that only find the text. One operation is all pages once. {@code -Dpages=DIR} takes the {@code .html} files beneath
 * that folder (at most 200, in the order of their paths) for the generated ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ReadingBenchmark {
  private static final int MOST_PAGES = 200;
  private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

  private final ArticleReader reader = new ArticleReader(LanguageDetector::detect);
  private List<WebDocument> pages = List.of();

  @Setup(Level.Trial)
  public void open() throws IOException {
    String folder = System.getProperty("pages", "");
    List<WebDocument> read = new ArrayList<>();
    if (folder.isEmpty()) {
      for (int i = 0; i < MOST_PAGES; i++) {
        read.add(page(i, GeneratedPages.page(i).getBytes(StandardCharsets.UTF_8)));
      }
    } else {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files
            .filter(path -> path.toString().endsWith(".html"))
            .sorted()
            .limit(MOST_PAGES)
            .toList()) {
          read.add(page(read.size(), Files.readAllBytes(file)));
        }
      }
    }
    pages = read;
  }

  private static WebDocument page(int number, byte[] bytes) {
    return new WebDocument(URI.create("https://news.example.org/a/" + number), "text/html", bytes);
  }

  @Benchmark
  public void bareParse(Blackhole out) throws IOException {
    for (WebDocument page : pages) {
      out.consume(Jsoup.parse(page.open(), null, ""));
    }
  }

  @Benchmark
  public void read(Blackhole out) {
    for (WebDocument page : pages) {
      out.consume(reader.read(page, Selectors.NONE, NOW));
    }
  }

  @Benchmark
  public void readability4j(Blackhole out) {
    for (WebDocument page : pages) {
      String html = new String(page.bytes(), StandardCharsets.UTF_8);
      try {
        out.consume(new Readability4J(page.address().toString(), html).parse().getTextContent());
      } catch (IllegalStateException e) {
        out.consume(
            e); // thrown where the text stands directly in the page's root; the time counts all the
        // same
      }
    }
  }

  @Benchmark
  public void boilerpipe(Blackhole out) throws BoilerpipeProcessingException {
    for (WebDocument page : pages) {
      out.consume(
          ArticleExtractor.INSTANCE.getText(new String(page.bytes(), StandardCharsets.UTF_8)));
    }
  }
}
