package org.clipsheet.read.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clipsheet.text.WordLists;

/**
 * A logistic regression: the weighted sum of a link's traits, as log odds that it leads to a story. A trait that the
 * weights do not know counts nothing.
 */
record LinkModel(Map<String, Double> weights) {
  private static final LinkModel SHIPPED = read();
  static final String ALWAYS = "always";

  LinkModel {
    weights = Map.copyOf(weights);
  }

  /** The one whose weights ship beside this class. */
  static LinkModel shipped() {
    return SHIPPED;
  }

  double weight(String trait) {
    return weights.getOrDefault(trait, 0.0);
  }

  private static LinkModel read() {
    Map<String, Double> weights = new HashMap<>();
    for (String file : List.of("link-weights.txt", "link-places.txt")) {
      for (String line :
          WordLists.sections(LinkModel.class, file).getOrDefault("weights", List.of())) {
        int space = line.indexOf(' ');
        weights.put(
            line.substring(0, space), Double.valueOf(line.substring(space + 1).strip()));
      }
    }
    return new LinkModel(weights);
  }
}
