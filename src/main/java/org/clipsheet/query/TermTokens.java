package org.clipsheet.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.clipsheet.name.NameMention;
import org.clipsheet.text.Word;

/** The terms of one field, each word taking one position. The parts of a hyphened word stand there too, one after the other. */
final class TermTokens {
  private final List<Word> words;

  /** By word, those that begin with it. */
  private final List<List<Token>> tokens = new ArrayList<>();

  /** {@code step} places behind the token before it. */
  private record Token(int start, int end, Set<String> terms, int step) {}

  TermTokens(List<Word> words) {
    this.words = words;
  }

  /** @param terms of a word as written */
  void addWords(Function<String, Set<String>> terms) {
    for (Word word : words) {
      List<Token> here = new ArrayList<>();
      here.add(token(word, terms, 1));
      int step = 0;
      for (Word part : word.parts()) {
        if (!part.text().isEmpty()) {
          here.add(token(part, terms, step));
          step = 1;
        }
      }
      tokens.add(here);
    }
  }

  private static Token token(Word word, Function<String, Set<String>> terms, int step) {
    return new Token(word.start(), word.end(), terms.apply(word.text()), step);
  }

  /** Must follow {@link #addWords}. The name stands where its first word does. */
  void addName(NameMention mention) {
    tokens
        .get(mention.first())
        .add(
            1,
            new Token(
                words.get(mention.first()).start(),
                words.get(mention.last()).end(),
                Set.of(ArticleTerms.name(mention.name())),
                0));
  }

  TokenStream stream() {
    return new Stream(tokens.stream().flatMap(List::stream).toList());
  }

  private static final class Stream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens;
    private int next;
    private List<String> pending = List.of();
    private int pendingAt;

    Stream(List<Token> tokens) {
      this.tokens = tokens;
    }

    @Override
    public boolean incrementToken() {
      int step = 0;
      if (pendingAt == pending.size()) {
        if (next == tokens.size()) {
          return false;
        }
        pending = List.copyOf(tokens.get(next).terms());
        pendingAt = 0;
        step = tokens.get(next).step();
        next++;
      }
      clearAttributes();
      Token token = tokens.get(next - 1);
      term.append(pending.get(pendingAt++));
      offset.setOffset(token.start(), token.end());
      increment.setPositionIncrement(step);
      return true;
    }

    @Override
    public void reset() {
      next = 0;
      pending = List.of();
      pendingAt = 0;
    }
  }
}
