package org.clipsheet.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.edition.Item;
import org.clipsheet.model.edition.ItemKind;
import org.clipsheet.model.story.StoryId;

/**
 * Where each article stands in an edition, in the order in which it is read.
 *
 * @param sections the watches with cards, in the digest's order
 * @param more stories over the limit
 * @param since of each story sent before, who carried it since
 * @param late found long after they were published, newest first
 */
record Layout(
    Map<WatchName, List<CardPlan>> sections,
    List<CardPlan> more,
    List<List<Candidate>> since,
    List<Candidate> late) {
  private static final Comparator<Candidate> NEWEST_FIRST = Comparator.comparing(Candidate::newsAt)
      .reversed()
      .thenComparingLong(candidate -> candidate.id().value());

  /**
   * @param stories each story of the edition once
   * @param watches in the digest's order
   */
  static Layout of(List<StoryPlan> stories, List<WatchName> watches, int maxStories) {
    Map<WatchName, List<CardPlan>> queues = queues(stories, watches);
    Set<StoryId> chosen = FairShare.of(queues.values(), maxStories);
    Map<WatchName, List<CardPlan>> sections = new LinkedHashMap<>();
    List<CardPlan> more = new ArrayList<>();
    queues.forEach((watch, queue) -> {
      for (CardPlan plan : queue) {
        if (chosen.contains(plan.story())) {
          sections.computeIfAbsent(watch, unseen -> new ArrayList<>()).add(plan);
        } else {
          more.add(plan);
        }
      }
    });
    List<List<Candidate>> since = stories.stream()
        .map(StoryPlan::since)
        .filter(carriers -> !carriers.isEmpty())
        .toList();
    List<Candidate> late = stories.stream()
        .flatMap(story -> story.late().stream())
        .sorted(NEWEST_FIRST)
        .toList();
    return new Layout(sections, more, since, late);
  }

  /** Every article, exactly once. */
  List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (List<CardPlan> section : sections.values()) {
      for (CardPlan plan : section) {
        add(items, List.of(plan.shown()), ItemKind.CARD);
        add(items, plan.versions(), ItemKind.VERSION);
        add(items, plan.carriers(), ItemKind.CARRIER);
      }
    }
    more.forEach(plan -> add(items, plan.articles(), ItemKind.MORE));
    since.forEach(carriers -> add(items, carriers, ItemKind.SINCE));
    add(items, late, ItemKind.LATE);
    return items;
  }

  private static void add(List<Item> items, List<Candidate> articles, ItemKind kind) {
    articles.forEach(article -> items.add(new Item(article.id(), article.story(), kind)));
  }

  private static Map<WatchName, List<CardPlan>> queues(
      List<StoryPlan> stories, List<WatchName> watches) {
    Map<WatchName, List<CardPlan>> queues = new LinkedHashMap<>();
    watches.forEach(watch -> queues.put(watch, new ArrayList<>()));
    for (StoryPlan story : stories) {
      CardPlan card = story.card();
      if (card != null) {
        queues.computeIfAbsent(card.watch(), unseen -> new ArrayList<>()).add(card);
      }
    }
    queues.values().forEach(queue -> queue.sort(CardPlan.BY_REACH));
    return queues;
  }
}
