package org.clipsheet.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceName;

/** What is known of each source from polling it. */
public interface SourceStore {

  /**
   * Makes sure the source has a row, due at {@code now} when it is new. A source whose {@code was} names a row while its
   * own name has none takes over that row and its entries. A changed address drops the chosen feed and the
   * validators, and is due at {@code now}.
   */
  void ensure(Source source, Instant now);

  Optional<SourceState> find(SourceName name);

  /** All sources ever configured, by name. */
  List<SourceState> all();

  /** Keeps the poll and brings the state of its source up to date. */
  void record(Poll poll);

  /** When entries of this source were first seen or, where earlier, published: the newest {@code limit}, newest first. */
  List<Instant> recentEntries(SourceName name, int limit);

  /** When the next of these sources is due; empty if none is known. */
  Optional<Instant> nextDue(List<SourceName> names);
}
