package org.clipsheet.store;

import java.time.Instant;
import java.util.List;
import org.clipsheet.model.edition.DigestName;
import org.clipsheet.model.edition.Item;

/**
 * An edition to be kept.
 *
 * @param receipt as JSON
 * @param items each article told, once, in the order of the edition
 */
public record NewEdition(
    DigestName digest,
    Instant dueAt,
    Instant builtAt,
    String receipt,
    List<Item> items,
    Instant nextDueAt) {

  public NewEdition {
    items = List.copyOf(items);
  }
}
