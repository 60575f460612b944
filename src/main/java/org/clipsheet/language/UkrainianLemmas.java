package org.clipsheet.language;

import java.util.Set;

/** The dictionary made for Lucene, in which г stands for ґ. */
final class UkrainianLemmas implements Stemmer {
  private final Stemmer dictionary =
      new LemmaDictionary("/ua/net/nlp/ukrainian.dict", Stemmer.NONE);

  @Override
  public Set<String> stems(String word) {
    return dictionary.stems(word.replace('ґ', 'г'));
  }
}
