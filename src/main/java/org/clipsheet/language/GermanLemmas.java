package org.clipsheet.language;

import java.util.Set;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;

/** A dictionary in today's spelling, also for words written as where there is no ß: Strassen, as in Switzerland. */
final class GermanLemmas implements Stemmer {
  private final Stemmer lemmas;

  GermanLemmas() {
    Stemmer dictionary = new LemmaDictionary("/org/languagetool/resource/de/german.dict");
    lemmas = dictionary
        .orElse(dictionary.spelling(word -> word.replace("ss", "ß")))
        .orElse(new StemChain(GermanMinimalStemFilter::new));
  }

  @Override
  public Set<String> stems(String word) {
    return lemmas.stems(word);
  }
}
