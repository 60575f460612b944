package org.clipsheet.digest;

import java.util.List;
import org.clipsheet.model.edition.Edition;
import org.clipsheet.model.edition.Item;

/**
 * An edition, and what it tells.
 *
 * @param items every article told, exactly once, in the order of the edition; {@code matched} of the receipt counts them
 */
public record Composition(Edition edition, List<Item> items) {

  public Composition {
    items = List.copyOf(items);
  }
}
