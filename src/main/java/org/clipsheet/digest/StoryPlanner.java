package org.clipsheet.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.model.story.Change;
import org.clipsheet.model.story.Role;

/**
 * Decides what an edition makes of the articles of one story.
 *
 * <p>A story has at most one card in an edition. Follow-ups therefore stand as lines under it: as cards of their own,
 * the twelve papers that report one event each in their own words would be twelve cards in a row, which is the flood a
 * digest is there to prevent. A follow-up to a story that was sent before is news and brings the story back.
 */
final class StoryPlanner {
  private static final Duration DAY = Duration.ofDays(1);

  /**
   * The lead or a copy, which say the same, else what is nearest to them; a page rather than a teaser; the outlet's own
   * rather than what it credits to another; then what was published first, since copies come after their original.
   */
  private static final Comparator<Candidate> BEST = Comparator.comparingInt(StoryPlanner::distance)
      .thenComparing(candidate -> candidate.article().origin())
      .thenComparing(candidate -> candidate.article().credit() != null)
      .thenComparing(Candidate::newsAt)
      .thenComparing(Candidate::foundAt)
      .thenComparingLong(candidate -> candidate.id().value());

  private final Duration maxAge;

  StoryPlanner(Duration maxAge) {
    this.maxAge = maxAge;
  }

  /**
   * @param articles of one story, in commit order; not empty
   * @param sentBefore whether an earlier edition showed the story
   */
  StoryPlan plan(List<Candidate> articles, boolean sentBefore) {
    return sentBefore ? returning(articles) : fresh(articles);
  }

  private StoryPlan fresh(List<Candidate> articles) {
    List<Candidate> timely =
        articles.stream().filter(article -> !isLate(article)).toList();
    if (timely.isEmpty()) {
      return new StoryPlan(null, List.of(), articles);
    }
    CardPlan card = CardPlan.around(Collections.min(timely, BEST), articles, false);
    return new StoryPlan(card, List.of(), List.of());
  }

  /**
   * Copies are lines under what was sent, also beside a correction: they carry the facts that it corrects. A version is
   * shown however old it is; a follow-up found late brings nothing back.
   */
  private StoryPlan returning(List<Candidate> articles) {
    List<Candidate> copies = with(articles, Role.LEAD, Role.COPY);
    List<Candidate> versions = with(articles, Role.VERSION);
    List<Candidate> news = with(articles, Role.VERSION, Role.FOLLOW_UP);
    if (!versions.isEmpty()) {
      return new StoryPlan(CardPlan.around(latest(versions), news, true), copies, List.of());
    }
    List<Candidate> timely = news.stream().filter(article -> !isLate(article)).toList();
    if (timely.isEmpty()) {
      return new StoryPlan(null, copies, news);
    }
    CardPlan card = CardPlan.around(Collections.min(timely, BEST), news, true);
    return new StoryPlan(card, copies, List.of());
  }

  /** Of the versions that state the facts as they were stated last, the best. */
  private static Candidate latest(List<Candidate> versions) {
    Map<List<Change>, List<Candidate>> statements = versions.stream()
        .collect(
            Collectors.groupingBy(Candidate::changes, LinkedHashMap::new, Collectors.toList()));
    return Collections.min(List.copyOf(statements.values()).getLast(), BEST);
  }

  private static List<Candidate> with(List<Candidate> articles, Role... roles) {
    return articles.stream()
        .filter(article -> Stream.of(roles).anyMatch(role -> role == article.role()))
        .toList();
  }

  private static int distance(Candidate candidate) {
    return switch (candidate.role()) {
      case LEAD, COPY -> 0;
      case VERSION -> 1;
      case FOLLOW_UP -> 2;
    };
  }

  /** A bare date may mean the last moment of its day, so it counts from there. */
  private boolean isLate(Candidate candidate) {
    Instant published = switch (candidate.article().published()) {
      case null -> candidate.foundAt();
      case StatedTime.Moment moment -> moment.instant();
      case StatedTime.Day day -> day.instant().plus(DAY);
    };
    return Duration.between(published, candidate.foundAt()).compareTo(maxAge) > 0;
  }
}
