package org.clipsheet.model.edition;

import java.time.Instant;
import java.util.List;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.source.StatedTime;

/** An article found much later than it was published: told by its title only. */
public record FoundLate(
    Carrier carrier, StatedTime published, Instant foundAt, List<WatchName> watches) {

  public FoundLate {
    watches = List.copyOf(watches);
  }
}
