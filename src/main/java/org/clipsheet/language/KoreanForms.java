package org.clipsheet.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.clipsheet.text.Span;

/**
 * The nouns and stems that a Korean word is made of, without its particles, and every run of them: 대북제재를 is 대북제재, 대북
 * and 제재. By Lucene's Nori and its dictionary.
 */
final class KoreanForms implements Stemmer {
  private static final int LONGEST_RUN = 5;

  /** The genitive's particle, which Nori takes for a part of some names: 일본의. */
  private static final String OF = "의";

  private final Analyzer analyzer = new KoreanAnalyzer(
      null, DecompoundMode.DISCARD, KoreanPartOfSpeechStopFilter.DEFAULT_STOP_TAGS, false);

  @Override
  public Set<String> stems(String word) {
    Set<String> stems = runs(word);
    if (word.endsWith(OF) && word.length() > 2) {
      stems.addAll(runs(word.substring(0, word.length() - OF.length())));
    }
    return stems;
  }

  private Set<String> runs(String word) {
    List<Span> parts = parts(word);
    Set<String> stems = new LinkedHashSet<>();
    for (int first = 0; first < parts.size(); first++) {
      int end = parts.get(first).start();
      for (int last = first; last < Math.min(parts.size(), first + LONGEST_RUN); last++) {
        if (parts.get(last).start() > end) {
          break;
        }
        end = parts.get(last).end();
        stems.add(word.substring(parts.get(first).start(), end));
      }
    }
    return stems;
  }

  private List<Span> parts(String word) {
    List<Span> parts = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", word)) {
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        parts.add(new Span(offset.startOffset(), offset.endOffset()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("taking apart " + word, e);
    }
    return parts;
  }
}
