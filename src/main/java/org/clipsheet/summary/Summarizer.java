package org.clipsheet.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.Passage;
import org.clipsheet.model.story.Sentence;
import org.clipsheet.model.story.Summary;
import org.clipsheet.text.Folding;
import org.clipsheet.text.Sentences;
import org.clipsheet.text.Span;
import org.clipsheet.text.Word;
import org.clipsheet.text.Words;

/** Chooses the sentences that stand for an article. */
public final class Summarizer {
  private static final int MOST_SENTENCES = 200;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 60;
  private static final Set<String> DEPENDENT = Set.of(
      "but", "and", "he", "she", "it", "they", "this", "that", "these", "however", "also", "so",
      "then", "его", "он", "она", "они", "но", "это", "также", "однако", "він", "вона", "вони",
      "але", "це", "також", "однак", "er", "sie", "aber", "das");

  private Summarizer() {}

  /**
   * Whole sentences of the article's text in its order, at least one of which holds a matched passage where any does. At
   * least one sentence is given however long it is, as long as the text has any of at most 200 words.
   *
   * @param passages of any fields; those of the text count
   */
  public static Summary summarize(Article article, List<Passage> passages, SummaryLimit limit) {
    List<Scored> sentences = scored(article, passages);
    List<Scored> chosen = new ArrayList<>();
    int words = 0;
    List<Scored> byRank = new ArrayList<>(sentences);
    byRank.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::start));
    byRank.stream()
        .filter(Scored::matched)
        .min(Comparator.comparing((Scored sentence) -> sentence.words() > limit.words())
            .thenComparing(Comparator.comparingDouble(Scored::score).reversed())
            .thenComparing(Scored::start))
        .ifPresent(chosen::add);
    words = chosen.stream().mapToInt(Scored::words).sum();
    for (Scored sentence : byRank) {
      boolean fits = chosen.isEmpty()
          || (words + sentence.words() <= limit.words() && chosen.size() < limit.sentences());
      if (fits && !chosen.contains(sentence)) {
        chosen.add(sentence);
        words += sentence.words();
      }
    }
    chosen.sort(Comparator.comparing(Scored::start));
    return new Summary(
        chosen.stream().map(sentence -> sentence.quoted(article.text())).toList());
  }

  private record Scored(int start, int end, int words, double score, boolean matched) {

    Sentence quoted(String text) {
      return new Sentence(start, end, text.substring(start, end).replaceAll("\\s+", " "));
    }
  }

  private static List<Scored> scored(Article article, List<Passage> passages) {
    List<Span> spans = Sentences.split(article.text(), article.language());
    List<Span> looked = spans.subList(0, Math.min(MOST_SENTENCES, spans.size()));
    List<List<String>> words = looked.stream()
        .map(span -> words(article.text().substring(span.start(), span.end())))
        .toList();
    Map<String, Integer> inSentences = new HashMap<>();
    words.forEach(sentence ->
        new HashSet<>(sentence).forEach(word -> inSentences.merge(word, 1, Integer::sum)));
    Set<String> title = new HashSet<>(words(article.title()));
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < looked.size(); i++) {
      Span span = looked.get(i);
      if (words.get(i).isEmpty() || words.get(i).size() > 200) {
        continue;
      }
      double score =
          score(words.get(i), i, title, inSentences, article.text().charAt(span.end() - 1));
      scored.add(
          new Scored(span.start(), span.end(), words.get(i).size(), score, holds(span, passages)));
    }
    return scored;
  }

  private static double score(
      List<String> words,
      int place,
      Set<String> title,
      Map<String, Integer> inSentences,
      char last) {
    double position = 1.0 / (1 + place);
    double central = words.stream()
            .distinct()
            .filter(word -> word.length() > 3)
            .mapToDouble(word -> inSentences.getOrDefault(word, 0) > 1 ? 1 : 0)
            .sum()
        / words.size();
    double ofTitle = title.isEmpty()
        ? 0
        : (double) words.stream().distinct().filter(title::contains).count() / title.size();
    double score = 2 * position + central + ofTitle;
    score -= DEPENDENT.contains(words.getFirst()) ? 0.5 : 0;
    score -= words.size() < SHORTEST || words.size() > LONGEST ? 1 : 0;
    score -= last == '?' || last == ':' ? 0.5 : 0;
    return score;
  }

  private static boolean holds(Span span, List<Passage> passages) {
    return passages.stream()
        .anyMatch(passage -> passage.field() == Field.TEXT
            && passage.start() >= span.start()
            && passage.end() <= span.end());
  }

  private static List<String> words(String text) {
    return Words.of(text).stream().map(Word::text).map(Folding::fold).toList();
  }
}
