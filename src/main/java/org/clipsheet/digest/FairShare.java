package org.clipsheet.digest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clipsheet.model.story.StoryId;

/**
 * Which stories get a card when there are more than the digest allows: the first of every watch, then the second of
 * every watch, and so on, so that one busy watch does not starve the others.
 */
final class FairShare {

  private FairShare() {}

  /**
   * @param queues the stories of each watch, in the order of the watches
   * @param max at least 1
   */
  static Set<StoryId> of(Collection<List<CardPlan>> queues, int max) {
    List<List<CardPlan>> urgentFirst = new ArrayList<>();
    int longest = 0;
    for (List<CardPlan> queue : queues) {
      urgentFirst.add(queue.stream().sorted(CardPlan.BY_URGENCY).toList());
      longest = Math.max(longest, queue.size());
    }
    Set<StoryId> chosen = new HashSet<>();
    for (int round = 0; round < longest; round++) {
      for (List<CardPlan> queue : urgentFirst) {
        if (chosen.size() < max && round < queue.size()) {
          chosen.add(queue.get(round).story());
        }
      }
    }
    return chosen;
  }
}
