package org.clipsheet.digest;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.edition.Receipt;
import org.clipsheet.model.edition.SourceProblem;
import org.clipsheet.model.story.StoryId;

/**
 * All that one edition is made of.
 *
 * @param watchlist every watch of the watchlist in its order; stands where the digest names none
 * @param candidates in commit order, each article once
 * @param sent of the candidates' stories, those that an earlier edition of the digest showed by a card
 * @param period what polling and reading came to since the edition before; nothing is told of in it yet
 * @param problems sources that are not well, in any order
 * @param notices what the reader must know of the service itself
 * @param dueAt when the edition was due; {@code builtAt} for one asked for out of turn
 * @param builtAt the cut
 * @param late whether it is built well after it was due
 */
public record EditionMaterial(
    Digest digest,
    List<WatchName> watchlist,
    List<Candidate> candidates,
    Map<StoryId, SentStory> sent,
    Receipt period,
    List<SourceProblem> problems,
    List<String> notices,
    Instant dueAt,
    Instant builtAt,
    boolean late) {

  public EditionMaterial {
    watchlist = List.copyOf(watchlist);
    candidates = List.copyOf(candidates);
    sent = Map.copyOf(sent);
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
    Set<ArticleId> articles = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!articles.add(candidate.id())) {
        throw new IllegalArgumentException(
            "edition of " + digest.name() + ": article " + candidate.id().value() + " given twice");
      }
    }
  }

  /** The watches this edition is about, in the order in which they are shown. */
  List<WatchName> watches() {
    return (digest.watches().isEmpty() ? watchlist : digest.watches())
        .stream().distinct().toList();
  }
}
