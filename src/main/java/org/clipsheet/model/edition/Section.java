package org.clipsheet.model.edition;

import java.util.List;
import org.clipsheet.model.article.WatchName;

/** The stories shown under one watch; a story of several watches stands under the first of them. */
public record Section(WatchName watch, List<Card> cards) {

  public Section {
    cards = List.copyOf(cards);
  }
}
