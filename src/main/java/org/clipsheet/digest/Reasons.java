package org.clipsheet.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.edition.Reason;

/**
 * Why a story is in the edition: for every watch that one of its articles satisfied, a sentence with the words that did
 * it, and a second one with other words while there is room. The watches of the article shown come first, so that the
 * first reason is of the watch under which the card stands.
 */
final class Reasons {
  private static final int MAX_PER_CARD = 6;

  private Reasons() {}

  /** One reason per watch at least, even where that makes more than six: no watch goes unnamed. */
  static List<Reason> of(CardPlan plan) {
    Map<WatchName, Quotes> quotesByWatch = new LinkedHashMap<>();
    for (Candidate candidate : plan.articles()) {
      for (Match match : candidate.matches()) {
        quotesByWatch.computeIfAbsent(
            match.watch(), watch -> new Quotes(candidate.article(), match));
      }
    }
    int roomForSeconds = MAX_PER_CARD - quotesByWatch.size();
    List<Reason> reasons = new ArrayList<>();
    for (Quotes quotes : quotesByWatch.values()) {
      reasons.add(quotes.first());
      if (roomForSeconds > 0 && quotes.second().isPresent()) {
        reasons.add(quotes.second().get());
        roomForSeconds--;
      }
    }
    return reasons;
  }
}
