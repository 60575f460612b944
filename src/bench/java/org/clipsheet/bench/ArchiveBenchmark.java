package org.clipsheet.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.clipsheet.address.AddressKey;
import org.clipsheet.app.desk.IndexArchive;
import org.clipsheet.app.desk.Indexing;
import org.clipsheet.app.desk.SearchArchive;
import org.clipsheet.archive.ArchiveIndex;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.EntryId;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceHeaders;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.SourceName;
import org.clipsheet.query.Expression;
import org.clipsheet.query.QueryMode;
import org.clipsheet.query.QueryParsing;
import org.clipsheet.query.QuerySyntax;
import org.clipsheet.store.Reading;
import org.clipsheet.store.Store;
import org.clipsheet.store.Transaction;
import org.clipsheet.store.jdbc.JdbcStore;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Searching 20,000 stored articles of 500 words for the newest 20 that satisfy a query. What the index takes on the disk,
 * and how long it takes to make, is told before the first measurement.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ArchiveBenchmark {
  private static final int ARTICLES = 20_000;
  private static final int PORTION = 500;
  private static final int WANTED = 20;
  private static final SourceName WIRE = new SourceName("Wire");
  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

  private final GeneratedNews news = new GeneratedNews(new Random(7));
  private Path folder = Path.of("");
  private Store store;
  private ArchiveIndex index;
  private Expression rare;
  private Expression frequent;
  private Expression named;
  private Expression unnamed;

  @Setup(Level.Trial)
  public void open() throws IOException {
    folder = Files.createTempDirectory("clipsheet-archive");
    store = JdbcStore.open(folder);
    index = new ArchiveIndex(folder.resolve("index"));
    String person = news.person();
    String[] words = news.text(400).split(" ");
    for (int first = 0; first < ARTICLES; first += PORTION) {
      int from = first;
      store.inTransaction(tx -> {
        for (int i = from; i < from + PORTION; i++) {
          keep(tx, i, i % 1000 == 7 ? person + " came. " + news.text(500) : news.text(500));
        }
        return true;
      });
    }
    long begin = System.nanoTime();
    new IndexArchive(store, index).index(Indexing.UNWATCHED);
    System.out.printf(
        "index made in %.1f s; %d KB beside a database of %d KB%n",
        (System.nanoTime() - begin) / 1e9,
        size(folder.resolve("index")) >> 10,
        Files.size(folder.resolve("clipsheet.db")) >> 10);
    frequent = query(words[1] + " AND " + words[2]);
    rare = query("\"" + words[101] + " " + words[102] + "\"");
    named = query("person:\"" + person + "\"");
    unnamed = query("person:\"Aurelio Zyxwanov\"");
  }

  private void keep(Transaction tx, int number, String text) {
    Instant at = BEGIN.plusSeconds(number * 600L);
    URI address = URI.create("https://wire.example.org/" + number);
    tx.sources()
        .ensure(
            new Source(
                WIRE,
                URI.create("https://wire.example.org/"),
                SourceKind.AUTO,
                null,
                null,
                Selectors.NONE,
                SourceHeaders.NONE,
                false,
                null),
            at);
    Entry entry = new Entry("Report", address, null, null, null, null, null, null, null);
    EntryId id =
        tx.entries().insert(WIRE, "a:" + number, entry, Reading.READ, at).orElseThrow();
    tx.articles()
        .insert(
            BareArticle.of(address, "en", news.headline(), text),
            List.of(new AddressKey("a:" + number)),
            id,
            at);
  }

  private static Expression query(String text) {
    if (QuerySyntax.parse(text, QueryMode.QUERY) instanceof QueryParsing.Parsed parsed) {
      return parsed.expression();
    }
    throw new IllegalStateException(text);
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }

  @TearDown
  public void close() throws IOException {
    store.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void search(Expression query, Blackhole out) {
    out.consume(new SearchArchive(store, index).search(query, WANTED, Indexing.UNWATCHED));
  }

  @Benchmark
  public void frequentWords(Blackhole out) {
    search(frequent, out);
  }

  @Benchmark
  public void rarePhrase(Blackhole out) {
    search(rare, out);
  }

  @Benchmark
  public void person(Blackhole out) {
    search(named, out);
  }

  @Benchmark
  public void personOfWhomNobodyWrote(Blackhole out) {
    search(unnamed, out);
  }
}
