package org.clipsheet.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.query.ArticleDocument;
import org.clipsheet.query.ArticleFields;
import org.clipsheet.query.ArticleTokens;
import org.clipsheet.query.QueryCompiler;
import org.clipsheet.query.QueryMode;
import org.clipsheet.query.QueryParsing;
import org.clipsheet.query.QuerySyntax;
import org.clipsheet.query.SoughtNames;
import org.clipsheet.watch.Watch;
import org.clipsheet.watch.Watchlist;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Matching 50 articles of 600 words against a watchlist, on one thread, beside Lucene Monitor with the same queries over
 * the same terms. One operation is all articles once, their analysis included; {@code analysis} is that alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WatchingBenchmark {
  private static final int ARTICLES = 50;

  @Param({"100", "1000", "10000"})
  public int watches;

  private final List<Article> articles = new ArrayList<>();
  private Watchlist words = Watchlist.compile(List.of());
  private Watchlist wordsAndNames = words;
  private final SoughtNames none = SoughtNames.of(List.of());
  private Monitor monitor = monitor();

  private static Monitor monitor() {
    try {
      return new Monitor(
          new KeywordAnalyzer(), new TermFilteredPresearcher(), new MonitorConfiguration());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Setup(Level.Trial)
  public void open() throws IOException {
    GeneratedNews news = new GeneratedNews(new Random(7));
    for (int i = 0; i < ARTICLES; i++) {
      articles.add(BareArticle.of(
          URI.create("https://news.example.org/a/" + i), "en", news.headline(), news.text(600)));
    }
    List<Watch> plain = new ArrayList<>();
    List<Watch> mixed = new ArrayList<>();
    QueryCompiler compiler = new QueryCompiler(none::place);
    List<MonitorQuery> queries = new ArrayList<>();
    for (int i = 0; i < watches; i++) {
      Watch watch = watch(i, news.query());
      plain.add(watch);
      mixed.add(i % 10 == 0 ? watch(i, "person:\"" + news.person() + "\"") : watch);
      queries.add(new MonitorQuery("w" + i, compiler.compile(watch.sought())));
    }
    words = Watchlist.compile(plain);
    wordsAndNames = Watchlist.compile(mixed);
    monitor.register(queries);
  }

  @TearDown
  public void close() throws IOException {
    monitor.close();
  }

  private static Watch watch(int number, String query) {
    if (QuerySyntax.parse(query, QueryMode.QUERY) instanceof QueryParsing.Parsed parsed) {
      return new Watch(new WatchName("w" + number), parsed.expression(), null);
    }
    throw new IllegalStateException(query);
  }

  @Benchmark
  public void analysis(Blackhole out) {
    for (Article article : articles) {
      out.consume(ArticleTokens.of(ArticleFields.of(article, "Wire"), none.finder()));
    }
  }

  @Benchmark
  public void clipsheet(Blackhole out) {
    articles.forEach(article -> out.consume(words.match(article, "Wire")));
  }

  @Benchmark
  public void clipsheetWithNames(Blackhole out) {
    articles.forEach(article -> out.consume(wordsAndNames.match(article, "Wire")));
  }

  @Benchmark
  public void luceneMonitor(Blackhole out) throws IOException {
    for (Article article : articles) {
      ArticleTokens tokens = ArticleTokens.of(ArticleFields.of(article, "Wire"), none.finder());
      out.consume(monitor.match(ArticleDocument.of(tokens), HighlightsMatch.MATCHER).getMatches());
    }
  }

  @Benchmark
  public void compile(Blackhole out) {
    out.consume(Watchlist.compile(words.watches()));
  }

  @Benchmark
  public void edit(Blackhole out) {
    List<Watch> edited = new ArrayList<>(wordsAndNames.watches());
    edited.set(1, edited.get(2));
    out.consume(wordsAndNames.edited(edited));
  }
}
