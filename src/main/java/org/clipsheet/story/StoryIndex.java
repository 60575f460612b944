package org.clipsheet.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.story.Change;
import org.clipsheet.model.story.Placement;
import org.clipsheet.model.story.Role;
import org.clipsheet.model.story.StoryId;

/**
 * The stories of a window of time, and where the next article belongs. The same articles in the same order always give the
 * same stories. Not thread-safe: one holder at a time.
 */
public final class StoryIndex {
  /** A sample in more stories than this is a stock phrase and leads nowhere. */
  private static final int STOCK_PHRASE = 200;

  private static final int COMPARED = 20;

  /** Headlines recur with the events they tell of, yearly or weekly; a wire piece is reprinted within days. */
  private static final Duration HEADLINE_WINDOW = Duration.ofDays(2);

  private final Map<Long, Set<Long>> articlesBySample = new HashMap<>();
  private final Map<Long, Known> articles = new LinkedHashMap<>();

  private record Known(StoryId story, Role role, Instant at, long[] samples) {}

  /** Where the article belongs; from then on it is known. */
  public Placement place(ArticleId id, Article article, Instant at, ArticleTexts texts) {
    TextFingerprint fingerprint = TextFingerprint.of(article);
    Placement placement = relatives(fingerprint).stream()
        .map(relative -> placed(article, fingerprint, at, relative, texts))
        .flatMap(Optional::stream)
        .min(Comparator.comparing((Placement found) -> found.role() == Role.FOLLOW_UP)
            .thenComparing(found -> found.role() == Role.VERSION))
        .orElseGet(() -> new Placement(
            new StoryId(id.value()), Role.LEAD, List.of(), "nothing like it was seen before"));
    know(id, fingerprint, placement.story(), placement.role(), at);
    return placement;
  }

  /** Takes in an article that was placed before. */
  public void restore(ArticleId id, Article article, StoryId story, Role role, Instant at) {
    know(id, TextFingerprint.of(article), story, role, at);
  }

  /** Forgets articles placed before then; later ones join their stories no more, unless younger members are known. */
  public void forgetBefore(Instant limit) {
    articles.entrySet().removeIf(entry -> {
      boolean old = entry.getValue().at().isBefore(limit);
      if (old) {
        for (long sample : entry.getValue().samples()) {
          articlesBySample.computeIfPresent(sample, (hash, ids) -> {
            ids.remove(entry.getKey());
            return ids.isEmpty() ? null : ids;
          });
        }
      }
      return old;
    });
  }

  private void know(
      ArticleId id, TextFingerprint fingerprint, StoryId story, Role role, Instant at) {
    long[] samples = fingerprint.samples();
    articles.put(id.value(), new Known(story, role, at, samples));
    for (long sample : samples) {
      articlesBySample.computeIfAbsent(sample, hash -> new TreeSet<>()).add(id.value());
    }
  }

  /** Articles that share samples, those that share most first, then the oldest. */
  private List<Long> relatives(TextFingerprint fingerprint) {
    Map<Long, Integer> shared = new HashMap<>();
    for (long sample : fingerprint.samples()) {
      Set<Long> ids = articlesBySample.getOrDefault(sample, Set.of());
      if (ids.size() <= STOCK_PHRASE) {
        ids.forEach(id -> shared.merge(id, 1, Integer::sum));
      }
    }
    List<Map.Entry<Long, Integer>> ordered = new ArrayList<>(shared.entrySet());
    ordered.sort(Map.Entry.<Long, Integer>comparingByValue()
        .reversed()
        .thenComparing(Map.Entry.comparingByKey()));
    return ordered.stream().limit(COMPARED).map(Map.Entry::getKey).toList();
  }

  private Optional<Placement> placed(
      Article article, TextFingerprint fingerprint, Instant at, long relative, ArticleTexts texts) {
    Known known = Objects.requireNonNull(articles.get(relative));
    return texts.find(new ArticleId(relative)).flatMap(other -> {
      TextFingerprint others = TextFingerprint.of(other);
      Kinship kinship = new Kinship(fingerprint.shared(others), fingerprint.size(), others.size());
      if (kinship.isCopy()) {
        return Optional.of(copyOrVersion(article, other, known, kinship));
      }
      boolean sameDays = Duration.between(known.at(), at).abs().compareTo(HEADLINE_WINDOW) <= 0;
      if (sameDays && fingerprint.hasHeadlineOf(others) && isTeaser(article, other)) {
        return Optional.of(new Placement(
            known.story(), Role.COPY, List.of(), "its feed gives the headline of this story"));
      }
      return kinship.isFollowUp()
          ? Optional.of(new Placement(
              known.story(),
              Role.FOLLOW_UP,
              List.of(),
              "takes " + kinship.percent() + " % of its phrases from the story"))
          : Optional.empty();
    });
  }

  /** Of one of them only what its feed tells is known, so that the texts cannot be compared, and they are of two outlets. */
  private static boolean isTeaser(Article article, Article other) {
    boolean teaser = article.origin() == Origin.ENTRY || other.origin() == Origin.ENTRY;
    return teaser
        && !Objects.equals(article.address().getHost(), other.address().getHost());
  }

  private static Placement copyOrVersion(
      Article article, Article other, Known known, Kinship kinship) {
    List<Change> changes = FactChanges.between(other, article);
    return changes.isEmpty()
        ? new Placement(
            known.story(),
            Role.COPY,
            List.of(),
            kinship.percent() + " % of its phrases stand in \"" + other.title() + "\"")
        : new Placement(
            known.story(),
            Role.VERSION,
            changes,
            "states facts otherwise than \"" + other.title() + "\"");
  }
}
