package org.clipsheet.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.clipsheet.text.WordLists;

/**
 * The dictionary forms that a word may be a form of, for languages whose words take several endings one behind the other:
 * ülkelerinden is ülke with a plural, a possessive and a case. {@code endings.txt} lists them in layers from the outside
 * in; each layer may take one off or leave the word as it is, and everything met on the way is a candidate. As a
 * dictionary form is sought as that alone, a candidate that is no word finds nothing, where a stemmer's single stem would
 * have to be right. Vowel harmony rules out most of what only looks like an ending.
 */
final class EndingLayers implements Stemmer {
  private static final int MOST_CANDIDATES = 64;

  private final List<EndingLayer> layers = new ArrayList<>();
  private final List<EndingLayer> plurals = new ArrayList<>();
  private final VowelHarmony harmony;

  /** @param spelling to which the listed endings are brought, as the words that are asked for are */
  EndingLayers(String tag, VowelHarmony harmony, UnaryOperator<String> spelling) {
    this.harmony = harmony;
    for (String line :
        WordLists.sections(EndingLayers.class, "endings.txt").getOrDefault(tag, List.of())) {
      EndingLayer layer = EndingLayer.parse(line, spelling);
      layers.add(layer);
      if (layer.isPlural()) {
        plurals.add(layer);
      }
    }
  }

  @Override
  public Set<String> stems(String word) {
    return candidates(word, layers);
  }

  @Override
  public Set<String> singulars(String word) {
    return candidates(word, plurals);
  }

  private Set<String> candidates(String word, List<EndingLayer> layers) {
    Set<String> candidates = new LinkedHashSet<>();
    candidates.add(word);
    for (EndingLayer layer : layers) {
      for (String one : layer.isOutermost() ? List.of(word) : List.copyOf(candidates)) {
        if (candidates.size() < MOST_CANDIDATES) {
          layer.addWithout(one, harmony, candidates);
        }
      }
    }
    return candidates;
  }
}
