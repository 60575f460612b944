package org.clipsheet.app.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.store.Store;

/** What a watch has found so far: the words as they stood in the articles. */
public final class FoundForms {
  /** Enough to tell what is frequent, and read in a moment. */
  private static final int MATCHES = 2000;

  private final Store store;

  public FoundForms(Store store) {
    this.store = store;
  }

  /**
   * The words and phrases that matched most often in the latest matches, and how often; without case.
   *
   * @param most how many to tell
   */
  public SequencedMap<String, Long> frequent(WatchName watch, int most) {
    List<Match> matches = store.read(tx -> tx.articles().latestMatches(watch, MATCHES));
    Map<String, Long> counts = new HashMap<>();
    matches.stream()
        .flatMap(match -> match.passages().stream())
        .forEach(passage -> counts.merge(passage.text().toLowerCase(Locale.ROOT), 1L, Long::sum));
    SequencedMap<String, Long> frequent = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .forEach(entry -> frequent.put(entry.getKey(), entry.getValue()));
    return frequent;
  }
}
