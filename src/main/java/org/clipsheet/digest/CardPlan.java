package org.clipsheet.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.story.Role;
import org.clipsheet.model.story.StoryId;

/**
 * The articles of one story that a card would tell.
 *
 * @param shown the article that stands for the story
 * @param carriers who else carried it, or reported on the same event, in commit order
 * @param versions articles that state facts otherwise than the one shown, in commit order
 * @param update whether an earlier edition showed the story
 */
record CardPlan(
    Candidate shown, List<Candidate> carriers, List<Candidate> versions, boolean update) {

  /** In a section: those with most carriers first, ties by time, newest first, then by number. */
  static final Comparator<CardPlan> BY_REACH = Comparator.comparingInt(CardPlan::reach)
      .reversed()
      .thenComparing(plan -> plan.shown().newsAt(), Comparator.reverseOrder())
      .thenComparingLong(plan -> plan.shown().id().value());

  /** For a place under the limit: what corrects a story already sent goes before all else. */
  static final Comparator<CardPlan> BY_URGENCY =
      Comparator.comparing(CardPlan::isCorrection).reversed().thenComparing(BY_REACH);

  /**
   * The plan that tells all of {@code articles} around the one shown. A version that makes the same changes as the one
   * shown carries the same facts, so it is a carrier.
   */
  static CardPlan around(Candidate shown, List<Candidate> articles, boolean update) {
    List<Candidate> carriers = new ArrayList<>();
    List<Candidate> versions = new ArrayList<>();
    for (Candidate article : articles) {
      boolean sameFacts = shown.role() == Role.VERSION && article.changes().equals(shown.changes());
      if (article.role() == Role.VERSION && !sameFacts) {
        versions.add(article);
      } else if (!article.id().equals(shown.id())) {
        carriers.add(article);
      }
    }
    return new CardPlan(shown, List.copyOf(carriers), List.copyOf(versions), update);
  }

  StoryId story() {
    return shown.story();
  }

  /** The watch under which it stands: the first of the digest's that the article shown satisfied. */
  WatchName watch() {
    return shown.watches().getFirst();
  }

  boolean isCorrection() {
    return update && shown.role() == Role.VERSION;
  }

  /** Every article told, the one shown first. */
  List<Candidate> articles() {
    return Stream.of(List.of(shown), versions, carriers).flatMap(List::stream).toList();
  }

  private int reach() {
    return carriers.size() + versions.size();
  }
}
