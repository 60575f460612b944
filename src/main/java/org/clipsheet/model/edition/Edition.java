package org.clipsheet.model.edition;

import java.time.Instant;
import java.util.List;
import org.clipsheet.model.article.WatchName;

/**
 * One dated issue of a digest: all that its mail shows.
 *
 * @param digest the digest as it was configured when the edition was built
 * @param dueAt when it was due; {@code builtAt} for one asked for out of turn
 * @param builtAt the cut: what was matched after it belongs to the next edition
 * @param late whether it was built well after it was due, for want of a running service
 * @param watches all that the digest follows, in its order
 * @param sections watches with stories of their own, in the same order; a story that several watches asked for stands
 *     under the first
 * @param alsoSince stories sent before and carried again since
 * @param foundLate articles published long before they were found
 * @param more stories over the limit, by title
 * @param quiet watches without anything
 * @param problems sources that are not well, by label
 * @param notices what the reader must know of the service itself: a refused configuration, a delivery that failed
 */
public record Edition(
    Digest digest,
    Instant dueAt,
    Instant builtAt,
    boolean late,
    List<WatchName> watches,
    List<Section> sections,
    List<SinceCarried> alsoSince,
    List<FoundLate> foundLate,
    List<Carrier> more,
    List<WatchName> quiet,
    Receipt receipt,
    List<SourceProblem> problems,
    List<String> notices) {

  public Edition {
    watches = List.copyOf(watches);
    sections = List.copyOf(sections);
    alsoSince = List.copyOf(alsoSince);
    foundLate = List.copyOf(foundLate);
    more = List.copyOf(more);
    quiet = List.copyOf(quiet);
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
  }

  /** How many stories are shown by a card. */
  public int storyCount() {
    return sections.stream().mapToInt(section -> section.cards().size()).sum();
  }

  /** Whether it tells of no article at all. */
  public boolean isEmpty() {
    return sections.isEmpty() && alsoSince.isEmpty() && foundLate.isEmpty() && more.isEmpty();
  }
}
