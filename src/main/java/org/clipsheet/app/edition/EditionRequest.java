package org.clipsheet.app.edition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.source.Source;

/**
 * What an edition is to be built from, beside what the store holds.
 *
 * @param watchlist all watches, in the watchlist's order
 * @param sources all configured sources
 * @param maxAge articles published longer ago when they were found are listed as found late
 * @param from the sender, as in a From header
 * @param dueAt when the edition is due; empty for one asked for out of turn
 * @param since where present, matches made in this time count even if they are older than the digest or the watch
 */
public record EditionRequest(
    Digest digest,
    List<WatchName> watchlist,
    List<Source> sources,
    Duration maxAge,
    String from,
    Optional<Instant> dueAt,
    Optional<Duration> since) {

  public EditionRequest {
    watchlist = List.copyOf(watchlist);
    sources = List.copyOf(sources);
  }

  /** The digest's watches: those it names, or all. */
  List<WatchName> watches() {
    return digest.watches().isEmpty() ? watchlist : digest.watches();
  }
}
