package org.clipsheet.digest;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.model.story.Change;
import org.clipsheet.model.story.Role;
import org.clipsheet.model.story.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * One matched article that no edition of the digest has told yet.
 *
 * @param changes what a {@link Role#VERSION} changes; empty for every other role
 * @param link of its entry, as listed; only http and https are shown
 * @param source the label of the source that brought it
 * @param foundAt when its entry was first seen
 * @param matches in any order; those of watches outside the digest are ignored
 */
public record Candidate(
    ArticleId id,
    StoryId story,
    Role role,
    List<Change> changes,
    Article article,
    @Nullable URI link,
    String source,
    Instant foundAt,
    List<Match> matches) {

  public Candidate {
    changes = List.copyOf(changes);
    matches = List.copyOf(matches);
  }

  /** The same article with the matches of these watches only, in their order; empty if it has none. */
  Optional<Candidate> within(List<WatchName> watches) {
    List<Match> within = new ArrayList<>();
    for (WatchName watch : watches) {
      matches.stream()
          .filter(match -> match.watch().equals(watch))
          .findFirst()
          .ifPresent(within::add);
    }
    return within.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Candidate(id, story, role, changes, article, link, source, foundAt, within));
  }

  /** The watches it satisfied, in the order of its matches. */
  List<WatchName> watches() {
    return matches.stream().map(Match::watch).toList();
  }

  /** When it was published, as far as can be believed: a time after it was found is not. */
  Instant newsAt() {
    StatedTime published = article.published();
    return published == null || published.instant().isAfter(foundAt)
        ? foundAt
        : published.instant();
  }
}
