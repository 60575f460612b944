package org.clipsheet.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How often a source publishes lately: from the newer half of the gaps between its entries, at least {@link #ENOUGH_GAPS}
 * of them where there are as many. The older half is left out because listings keep old pieces pinned, and one of five
 * years ago would be taken for a pause of five years.
 *
 * @param gaps how many gaps are known, the older half too; at least 1
 * @param average time between entries
 * @param median half of the gaps are no longer
 * @param ninetieth nine of ten gaps are no longer
 * @param longest of the gaps
 */
record Pace(int gaps, Duration average, Duration median, Duration ninetieth, Duration longest) {

  /** What is said of fewer gaps is a guess. */
  static final int ENOUGH_GAPS = 8;

  /** Entries that one poll finds were not published one after the other, so they count once. */
  private static final Duration AT_ONCE = Duration.ofMinutes(1);

  /** How time is counted between two instants, the earlier first. */
  @FunctionalInterface
  interface Elapsed {
    Duration between(Instant earlier, Instant later);
  }

  /** Empty where there are fewer than two entries, those found at once counting as one. */
  static Optional<Pace> of(Collection<Instant> newEntriesAt, Elapsed elapsed) {
    List<Instant> moments = moments(newEntriesAt);
    if (moments.size() < 2) {
      return Optional.empty();
    }
    List<Duration> gaps = new ArrayList<>();
    for (int i = 1; i < moments.size(); i++) {
      gaps.add(elapsed.between(moments.get(i - 1), moments.get(i)));
    }
    List<Duration> lately = newerHalf(gaps).stream().sorted().toList();
    Duration whole = lately.stream().reduce(Duration.ZERO, Duration::plus);
    return Optional.of(new Pace(
        gaps.size(),
        whole.dividedBy(lately.size()),
        percentile(lately, 50),
        percentile(lately, 90),
        lately.getLast()));
  }

  private static List<Instant> moments(Collection<Instant> newEntriesAt) {
    List<Instant> moments = new ArrayList<>();
    for (Instant at : newEntriesAt.stream().sorted().toList()) {
      if (moments.isEmpty() || at.isAfter(moments.getLast().plus(AT_ONCE))) {
        moments.add(at);
      }
    }
    return moments;
  }

  private static List<Duration> newerHalf(List<Duration> oldestFirst) {
    int kept = Math.min(oldestFirst.size(), Math.max(ENOUGH_GAPS, oldestFirst.size() / 2));
    return oldestFirst.subList(oldestFirst.size() - kept, oldestFirst.size());
  }

  /** The nearest rank: the smallest gap that {@code percent} of all do not exceed. */
  private static Duration percentile(List<Duration> ascending, int percent) {
    int rank = (ascending.size() * percent + 99) / 100;
    return ascending.get(rank - 1);
  }
}
