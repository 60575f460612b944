package org.clipsheet.language;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;

/** Plural and oblique endings, on words brought to one of the spellings that are in use beside each other: प्रतिबन्ध, प्रतिबंध. */
final class HindiForms implements Stemmer {
  private final Stemmer normalized =
      new StemChain(words -> new HindiNormalizationFilter(new IndicNormalizationFilter(words)));
  private final Stemmer endings =
      new EndingLayers("hi", VowelHarmony.NONE, UnaryOperator.identity());

  @Override
  public Set<String> stems(String word) {
    Set<String> stems = new LinkedHashSet<>();
    normalized.stems(word).forEach(one -> stems.addAll(endings.stems(one)));
    return stems;
  }
}
