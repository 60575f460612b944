package org.clipsheet.model.edition;

import java.time.Instant;
import java.util.List;

/**
 * A story sent before, and who has carried it since.
 *
 * @param title the title under which it was sent
 * @param sentAt when the edition that showed it was built
 */
public record SinceCarried(String title, Instant sentAt, List<Carrier> carriers) {

  public SinceCarried {
    carriers = List.copyOf(carriers);
  }
}
