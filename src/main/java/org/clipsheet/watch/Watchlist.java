package org.clipsheet.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.Passage;
import org.clipsheet.name.NameFinder;
import org.clipsheet.query.ArticleDocument;
import org.clipsheet.query.ArticleFields;
import org.clipsheet.query.QueryCompiler;
import org.clipsheet.query.SoughtNames;

/**
 * Watches compiled. Thread-safe; must be closed. Whoever works with one that another may close in the meantime retains it
 * first; it stays open until all who did have released it.
 */
public final class Watchlist implements AutoCloseable {
  private static final Analyzer TOKENIZED_ALREADY = new KeywordAnalyzer();

  private final List<Watch> watches;
  private final NameFinder names;
  private final Monitor monitor;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Those who retain it, and one until it is closed. */
  private final AtomicInteger holders = new AtomicInteger(1);

  private Watchlist(List<Watch> watches, NameFinder names, Monitor monitor) {
    this.watches = watches;
    this.names = names;
    this.monitor = monitor;
  }

  public static Watchlist compile(List<Watch> watches) {
    SoughtNames names = SoughtNames.of(watches.stream().map(Watch::sought).toList());
    QueryCompiler compiler = new QueryCompiler(names::place);
    List<MonitorQuery> queries = new ArrayList<>();
    for (int i = 0; i < watches.size(); i++) {
      queries.add(
          new MonitorQuery(Integer.toString(i), compiler.compile(watches.get(i).sought())));
    }
    try {
      Monitor monitor = new Monitor(
          TOKENIZED_ALREADY,
          new TermFilteredPresearcher(),
          new MonitorConfiguration().setPurgeFrequency(365, TimeUnit.DAYS));
      Watchlist watchlist = new Watchlist(List.copyOf(watches), names.finder(), monitor);
      watchlist.register(queries);
      return watchlist;
    } catch (IOException e) {
      throw new UncheckedIOException("compiling the watchlist", e);
    }
  }

  /** In one go: each registration is a commit. A monitor that is not closed would keep its thread. */
  private void register(List<MonitorQuery> queries) throws IOException {
    try {
      monitor.register(queries);
    } catch (IOException | RuntimeException e) {
      monitor.close();
      throw e;
    }
  }

  public List<Watch> watches() {
    return watches;
  }

  /**
   * The watches that the article satisfies, in the watchlist's order.
   *
   * @param sourceName of the source that brought it, for {@code source:}
   */
  public List<Match> match(Article article, String sourceName) {
    if (watches.isEmpty()) {
      return List.of();
    }
    ArticleFields fields = ArticleFields.of(article, sourceName);
    Map<Integer, HighlightsMatch> found = new HashMap<>();
    try {
      for (HighlightsMatch match : monitor
          .match(ArticleDocument.of(fields, names), HighlightsMatch.MATCHER)
          .getMatches()) {
        found.put(Integer.valueOf(match.getQueryId()), match);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("matching " + article.address(), e);
    }
    return found.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry ->
            new Match(watches.get(entry.getKey()).name(), passages(fields, entry.getValue())))
        .toList();
  }

  private static List<Passage> passages(ArticleFields fields, HighlightsMatch match) {
    List<Passage> passages = new ArrayList<>();
    for (Field field : Field.values()) {
      Set<HighlightsMatch.Hit> hits =
          Optional.ofNullable(match.getHits().get(field.word())).orElse(Set.of());
      String text = fields.text(field);
      int end = 0;
      for (HighlightsMatch.Hit hit : ordered(hits)) {
        boolean inside = hit.startOffset() >= end
            && hit.endOffset() <= text.length()
            && hit.endOffset() > hit.startOffset();
        if (inside) {
          passages.add(new Passage(
              field,
              hit.startOffset(),
              hit.endOffset(),
              text.substring(hit.startOffset(), hit.endOffset())));
          end = hit.endOffset();
        }
      }
    }
    return passages;
  }

  /** By place; of two that begin together the longer first. */
  private static List<HighlightsMatch.Hit> ordered(Set<HighlightsMatch.Hit> hits) {
    return hits.stream()
        .sorted(Comparator.comparingInt((HighlightsMatch.Hit hit) -> hit.startOffset())
            .thenComparingInt(hit -> -hit.endOffset()))
        .toList();
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      release();
    }
  }

  /** Keeps it open until it is released; false, and nothing to release, if it is closed already. */
  public boolean retain() {
    return holders.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
  }

  /** Gives back what was retained. */
  public void release() {
    if (holders.decrementAndGet() > 0) {
      return;
    }
    try {
      monitor.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing the watchlist", e);
    }
  }
}
