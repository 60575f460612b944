package org.clipsheet.store;

import java.time.Instant;
import java.util.List;
import org.clipsheet.model.edition.Delivery;
import org.clipsheet.model.edition.DigestName;
import org.clipsheet.model.edition.EditionId;
import org.clipsheet.model.edition.ItemKind;

/** An edition that told of an article, in which way, and how its deliveries stand. */
public record ToldIn(
    EditionId edition,
    DigestName digest,
    Instant builtAt,
    ItemKind kind,
    List<Delivery> deliveries) {

  public ToldIn {
    deliveries = List.copyOf(deliveries);
  }
}
