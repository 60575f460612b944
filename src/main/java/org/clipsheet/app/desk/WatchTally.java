package org.clipsheet.app.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clipsheet.address.Addresses;
import org.clipsheet.app.desk.WatchTrial.Example;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.store.StoredArticle;
import org.clipsheet.watch.Watch;

/** Counts what one watch finds while articles go by, the newest first; keeps no more of them than the examples. */
final class WatchTally {
  private static final int EXAMPLES = 3;

  /** One article alone says nothing about which watch holds the other. */
  private static final int SEVERAL = 2;

  private final Watch watch;
  private final int place;
  private final List<Example> added = new ArrayList<>();
  private final List<Example> lost = new ArrayList<>();
  private final Set<WatchName> companions = new LinkedHashSet<>();
  private long found;
  private long more;
  private long fewer;

  /** @param place of the watch on the watchlist */
  WatchTally(Watch watch, int place) {
    this.watch = watch;
    this.place = place;
  }

  WatchName name() {
    return watch.name();
  }

  long found() {
    return found;
  }

  /**
   * @param stored the watches for which a match of the article is stored
   * @param finding those that find it now
   */
  void count(StoredArticle article, Set<WatchName> stored, Set<WatchName> finding) {
    boolean before =
        stored.contains(watch.name()) || (watch.was() != null && stored.contains(watch.was()));
    boolean now = finding.contains(watch.name());
    if (now) {
      accompany(finding);
      found++;
    }
    if (now && !before) {
      more++;
      keep(article, added);
    } else if (before && !now) {
      fewer++;
      keep(article, lost);
    }
  }

  private void accompany(Set<WatchName> finding) {
    if (found == 0) {
      companions.addAll(finding);
      companions.remove(watch.name());
    } else {
      companions.retainAll(finding);
    }
  }

  private static void keep(StoredArticle stored, List<Example> examples) {
    if (examples.size() < EXAMPLES) {
      Article article = stored.article();
      examples.add(new Example(
          article.published() == null ? stored.foundAt() : article.published().instant(),
          article.title(),
          article.site() == null ? Addresses.host(article.address()) : article.site()));
    }
  }

  /** @param all tallies of the watchlist by their watch */
  WatchTrial result(Map<WatchName, WatchTally> all) {
    return new WatchTrial(watch.name(), found, more, fewer, added, lost, within(all));
  }

  /** Of two that find the same, the later stands within the earlier. */
  private Optional<WatchName> within(Map<WatchName, WatchTally> all) {
    if (found < SEVERAL) {
      return Optional.empty();
    }
    return companions.stream()
        .map(all::get)
        .filter(other -> other != null && (other.found() > found || other.place < place))
        .min(Comparator.comparingLong(WatchTally::found).thenComparingInt(other -> other.place))
        .map(WatchTally::name);
  }
}
