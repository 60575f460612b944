package org.clipsheet.app.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.store.StoredArticle;
import org.clipsheet.watch.Watch;

/** Counts what watches find while articles go by; an article costs as much as there are watches that it concerns. */
final class TrialCount {
  private final Map<WatchName, WatchTally> tallies = new LinkedHashMap<>();

  /** By each name that a watch has or had. */
  private final Map<WatchName, List<WatchTally>> concerned = new HashMap<>();

  private final SequencedMap<WatchName, Long> unknown = new LinkedHashMap<>();
  private long articles;
  private long withoutText;

  TrialCount(List<Watch> watches) {
    for (Watch watch : watches) {
      WatchTally tally = new WatchTally(watch, tallies.size());
      tallies.put(watch.name(), tally);
      concerned.computeIfAbsent(watch.name(), name -> new ArrayList<>()).add(tally);
      if (watch.was() != null) {
        concerned.computeIfAbsent(watch.was(), name -> new ArrayList<>()).add(tally);
      }
    }
  }

  long articles() {
    return articles;
  }

  void addWithoutText() {
    articles++;
    withoutText++;
  }

  /**
   * @param stored matches of the article
   * @param found matches that the watches make of it now
   */
  void add(StoredArticle article, List<Match> stored, List<Match> found) {
    articles++;
    Set<WatchName> before = names(stored);
    Set<WatchName> now = names(found);
    before.stream()
        .filter(name -> !concerned.containsKey(name))
        .forEach(name -> unknown.merge(name, 1L, Long::sum));
    Stream.concat(before.stream(), now.stream())
        .flatMap(name -> concerned.getOrDefault(name, List.of()).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .forEach(tally -> tally.count(article, before, now));
  }

  private static Set<WatchName> names(List<Match> matches) {
    return matches.stream().map(Match::watch).collect(Collectors.toSet());
  }

  /** @param of articles there are in that time */
  Trial result(Duration past, long of) {
    return new Trial(
        past,
        articles,
        Math.max(of, articles),
        withoutText,
        tallies.values().stream().map(tally -> tally.result(tallies)).toList(),
        unknown);
  }
}
