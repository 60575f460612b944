package org.clipsheet.store;

import java.util.List;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.story.Placement;

/** A placed article that a digest has not told yet, with its matches for that digest's watches. */
public record PendingArticle(StoredArticle article, Placement placement, List<Match> matches) {

  public PendingArticle {
    matches = List.copyOf(matches);
  }
}
