package org.clipsheet.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.SnowballStemmer;

/** Stems by the rules of Lucene's filters. */
final class StemChain implements Stemmer {
  private final Analyzer analyzer;

  StemChain(UnaryOperator<TokenStream> filters) {
    analyzer = new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        KeywordTokenizer word = new KeywordTokenizer();
        return new TokenStreamComponents(word, filters.apply(word));
      }
    };
  }

  static StemChain snowball(Supplier<SnowballStemmer> stemmer) {
    return new StemChain(words -> new SnowballFilter(words, stemmer.get()));
  }

  @Override
  public Set<String> stems(String word) {
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
}
