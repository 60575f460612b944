package org.clipsheet.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.clipsheet.text.Folding;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * The terms under which the forms of a word meet in one language: two words are forms of one when their sets share a term.
 * KStem for English keeps "organ" and "organization" apart; Ukrainian is looked up in Morfologik's dictionary; Russian and
 * German are stemmed. Any other language has the folded word alone. Thread-safe.
 */
public final class WordForms {
  /** Endings that make another word, which KStem takes off nevertheless: wellness is not a form of well. */
  private static final Pattern DERIVED = Pattern.compile("(?:ness|less|ship|hood|ism|ist)s?$");

  private static final Analyzer ENGLISH = filtered(KStemFilter::new);
  private static final Analyzer RUSSIAN =
      filtered(words -> new SnowballFilter(words, new RussianStemmer()));
  private static final Analyzer GERMAN = filtered(GermanLightStemFilter::new);
  private static final Analyzer UKRAINIAN = new UkrainianMorfologikAnalyzer();

  private WordForms() {}

  /** @param language BCP 47 tag; absent where it is not known */
  public static Set<String> of(String word, @Nullable String language) {
    String folded = withoutPossessive(Folding.fold(word));
    Set<String> terms = new LinkedHashSet<>();
    terms.add(folded);
    if (isAcronym(word) || language == null) {
      return terms;
    }
    switch (language.split("-", 2)[0]) {
      case "en" -> {
        if (!DERIVED.matcher(folded).find()) {
          stems(ENGLISH, folded).forEach(stem -> terms.add("en~" + stem));
        }
      }
      case "ru" -> stems(RUSSIAN, folded).forEach(stem -> terms.add("ru~" + stem));
      case "de" -> stems(GERMAN, folded).forEach(stem -> terms.add("de~" + stem));
      case "uk" ->
        stems(UKRAINIAN, folded).forEach(lemma -> terms.add("uk~" + Folding.fold(lemma)));
      default -> {}
    }
    return terms;
  }

  /** In capitals throughout: NATO has no forms, and EUs are not us. */
  private static boolean isAcronym(String word) {
    return word.codePointCount(0, word.length()) > 1
        && word.codePoints().noneMatch(Character::isLowerCase)
        && word.codePoints().anyMatch(Character::isUpperCase);
  }

  private static String withoutPossessive(String folded) {
    if (folded.length() > 2 && folded.endsWith("'s")) {
      return folded.substring(0, folded.length() - 2);
    }
    return folded.length() > 2 && folded.endsWith("s'")
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }

  private static Set<String> stems(Analyzer analyzer, String word) {
    Set<String> stems = new LinkedHashSet<>();
    try (TokenStream tokens = analyzer.tokenStream("", word)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stems.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("stemming " + word, e);
    }
    return stems;
  }

  private static Analyzer filtered(UnaryOperator<TokenStream> filter) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        KeywordTokenizer word = new KeywordTokenizer();
        return new TokenStreamComponents(word, filter.apply(word));
      }
    };
  }
}
