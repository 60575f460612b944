package org.clipsheet.language;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.en.KStemFilter;

/**
 * KStem, which keeps "organ" and "organization" apart, guarded where it still takes another word for a form: wellness is
 * not a form of well, nor Ukrainian one of Ukraine. The guarded words lose their plural only.
 */
final class EnglishStems implements Stemmer {
  private static final Pattern DERIVED =
      Pattern.compile("(?:(?:ness|less|ship|hood|ism|ist|..an|i|ese|able|i[sz]ation)s?|nesses)$");
  private static final Pattern PLURAL = Pattern.compile("(?<=ness)es$|(?<!s)s$");

  private final Stemmer kstem = new StemChain(KStemFilter::new);

  @Override
  public Set<String> stems(String word) {
    String singular = PLURAL.matcher(word).replaceFirst("");
    if (DERIVED.matcher(word).find()) {
      return Set.of(singular);
    }
    Set<String> stems = new LinkedHashSet<>();
    for (String stem : kstem.stems(word)) {
      stems.add(isStart(stem, word) ? stem : singular);
    }
    return stems;
  }

  /** But for the last letter, as in policy of policies; KStem knows British as Britain, too. */
  private static boolean isStart(String stem, String word) {
    return stem.length() <= word.length() && word.startsWith(stem.substring(0, stem.length() - 1));
  }
}
