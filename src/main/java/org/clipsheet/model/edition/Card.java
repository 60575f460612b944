package org.clipsheet.model.edition;

import java.time.Instant;
import java.util.List;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.model.story.Change;
import org.clipsheet.model.story.StoryId;
import org.clipsheet.model.story.Summary;
import org.jspecify.annotations.Nullable;

/**
 * One story as an edition shows it.
 *
 * @param lead the article shown for it: title, source, link
 * @param published as the article states it
 * @param foundAt when its entry was first seen
 * @param summary sentences of the article shown
 * @param reasons at least one; the first is of the watch under which the card stands
 * @param carriers who else carried it, the article shown not among them
 * @param versions articles of this story that state facts otherwise
 * @param updates what this card changes in a story sent before; empty for a new story
 * @param update whether a story sent before comes back with something new
 * @param credit whom the article names as its origin
 * @param notices what the page says of the text ("machine-translated from ru")
 * @param confidence how sure the reader is of the text, 0 to 1
 */
public record Card(
    StoryId story,
    ArticleId article,
    Carrier lead,
    @Nullable StatedTime published,
    Instant foundAt,
    Summary summary,
    List<Reason> reasons,
    List<Carrier> carriers,
    List<Version> versions,
    List<Change> updates,
    boolean update,
    Origin origin,
    @Nullable String credit,
    List<String> notices,
    double confidence) {

  public Card {
    reasons = List.copyOf(reasons);
    carriers = List.copyOf(carriers);
    versions = List.copyOf(versions);
    updates = List.copyOf(updates);
    notices = List.copyOf(notices);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("card without a reason: " + lead.title());
    }
  }
}
