package org.clipsheet.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells apart the languages of one script: naive Bayes over letter triples, whole words and letters.
 *
 * <p>Triples carry long texts, known words carry headlines, and a letter foreign to a language speaks strongly
 * against it (ы and Ukrainian, ў and Russian). A foreign name has foreign letters as well, so each
 * only counts against a language and never excludes it.
 *
 * @see <a href="https://aclanthology.org/P12-3005/">Lui and Baldwin, langid.py (ACL 2012)</a>
 */
final class ScriptModel {

  private static final double SMOOTHING = 0.4;
  private static final double TRIPLE_WEIGHT = 0.5;
  private static final double KNOWN_WORD = 3.0;
  private static final double FOREIGN_LETTER = 4.0;

  /** How far the best language must lead the second, in nats; below it the text says too little. */
  private static final double LEAD = 0.8;

  /** The lead a single word needs, shared among more words: one name resembles many languages. */
  private static final double LEAD_OF_ONE_WORD = 5.0;

  /**
   * The lead that the rest of a sample does not take back, so that reading on is a waste (Wald's sequential test). Most
   * texts reach it with half their sample; those that begin in another language, and close languages, are read on.
   */
  private static final double DECISIVE_LEAD = 120.0;

  /** How many words are read before the lead is looked at, first and again. */
  private static final int WORDS_PER_LOOK = 40;

  /** Beyond every letter of the scripts that are told apart here. */
  private static final int LETTERS = 0x2100;

  private final String[] tags;
  private final Map<String, double[]> words = new HashMap<>();

  /** The row of {@link #penalties} for each letter; the first for one that no language has. */
  private final short[] rows = new short[LETTERS];

  /** What a letter says against each language. */
  private final List<double[]> penalties = new ArrayList<>();

  private final LetterTriples triples;

  /** @param vocabulary the words of each language, by tag */
  ScriptModel(Map<String, List<String>> vocabulary) {
    tags = vocabulary.keySet().toArray(String[]::new);
    penalties.add(new double[tags.length]);
    triples = new LetterTriples(tags.length, SMOOTHING);
    for (int language = 0; language < tags.length; language++) {
      learn(language, new HashSet<>(vocabulary.getOrDefault(tags[language], List.of())));
    }
    triples.normalise();
  }

  private void learn(int language, Set<String> vocabulary) {
    for (String word : vocabulary) {
      words.computeIfAbsent(word, w -> new double[tags.length])[language] = KNOWN_WORD;
      word.chars().forEach(letter -> penalties(letter)[language] = 0);
      triples.add(language, word);
    }
  }

  private double[] penalties(int letter) {
    if (rows[letter] == 0) {
      rows[letter] = (short) penalties.size();
      double[] foreign = new double[tags.length];
      Arrays.fill(foreign, -FOREIGN_LETTER);
      penalties.add(foreign);
    }
    return penalties.get(rows[letter]);
  }

  /** The language of a text in this script, or empty where two languages explain it almost as well. */
  Optional<String> tell(String written) {
    String text = written.toLowerCase(Locale.ROOT).replace('’', '\'');
    double[] scores = new double[tags.length];
    int[] letters = new int[penalties.size()];
    int count = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isWordPart(text, i);
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        add(text.substring(start, i).replace('ʼ', '\''), scores, letters);
        start = -1;
        count++;
        if (count % WORDS_PER_LOOK == 0) {
          Optional<String> decided = best(judged(scores, letters), DECISIVE_LEAD);
          if (decided.isPresent()) {
            return decided;
          }
        }
      }
    }
    return count == 0
        ? Optional.empty()
        : best(judged(scores, letters), Math.max(LEAD, LEAD_OF_ONE_WORD / count));
  }

  /** The scores of the words, and what the letters say against each language. */
  private double[] judged(double[] ofWords, int[] letters) {
    double[] scores = ofWords.clone();
    for (int row = 1; row < letters.length; row++) {
      addAll(penalties.get(row), letters[row], scores);
    }
    return scores;
  }

  private static boolean isWordPart(String text, int i) {
    char c = text.charAt(i);
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (c == '\''
            && i > 0
            && i + 1 < text.length()
            && Character.isLetter(text.charAt(i - 1))
            && Character.isLetter(text.charAt(i + 1)));
  }

  /** @param letters how often the letter of each row was seen; letters are few, so they are judged together at the end */
  private void add(String word, double[] scores, int[] letters) {
    triples.score(word, TRIPLE_WEIGHT, scores);
    double[] known = words.get(word);
    if (known != null) {
      addAll(known, 1, scores);
    }
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      letters[letter < LETTERS ? rows[letter] : 0]++;
    }
  }

  private static void addAll(double[] evidence, int times, double[] scores) {
    if (times > 0) {
      for (int language = 0; language < scores.length; language++) {
        scores[language] += times * evidence[language];
      }
    }
  }

  private Optional<String> best(double[] scores, double lead) {
    int best = 0;
    double second = Double.NEGATIVE_INFINITY;
    for (int language = 1; language < scores.length; language++) {
      if (scores[language] > scores[best]) {
        second = scores[best];
        best = language;
      } else {
        second = Math.max(second, scores[language]);
      }
    }
    return scores[best] - second >= lead ? Optional.of(tags[best]) : Optional.empty();
  }
}
