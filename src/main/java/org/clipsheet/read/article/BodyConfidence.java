package org.clipsheet.read.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clipsheet.text.WordLists;

/**
 * How surely a text is an article's and all of it: a logistic regression over {@link BodyTraits} and the kind of page. Its
 * weights are learned from pages of which parts are known; what no such page shows, weighs what {@code [kinds]} says.
 */
record BodyConfidence(Map<String, Double> weights) {
  static final String ALWAYS = "always";
  private static final BodyConfidence SHIPPED = read();

  BodyConfidence {
    weights = Map.copyOf(weights);
  }

  /** The one whose weights ship beside this class. */
  static BodyConfidence shipped() {
    return SHIPPED;
  }

  /** The chance, 0 to 1. A trait that the weights do not know counts nothing. */
  double of(BodyTraits traits, ArticleKind kind) {
    double[] odds = {weight(ALWAYS) + weight(kind.trait())};
    traits.describe((trait, share) -> odds[0] += weight(trait) * share);
    return 1 / (1 + Math.exp(-odds[0]));
  }

  private double weight(String trait) {
    return weights.getOrDefault(trait, 0.0);
  }

  private static BodyConfidence read() {
    Map<String, Double> weights = new HashMap<>();
    WordLists.sections(BodyConfidence.class, "body-weights.txt").values().stream()
        .flatMap(List::stream)
        .forEach(line -> {
          int space = line.indexOf(' ');
          weights.put(
              line.substring(0, space), Double.valueOf(line.substring(space + 1).strip()));
        });
    return new BodyConfidence(weights);
  }
}
