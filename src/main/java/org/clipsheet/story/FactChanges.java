package org.clipsheet.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.story.Change;
import org.clipsheet.text.Folding;
import org.clipsheet.text.Sentences;
import org.clipsheet.text.Span;
import org.clipsheet.text.Word;
import org.clipsheet.text.Words;

/**
 * Facts that one copy of a text states otherwise than another: sentences that are the same but for a few words are
 * aligned, and the words that differ looked at. Numbers, names and negations are facts; other words are style.
 */
final class FactChanges {
  private static final double ALIGNED = 0.6;
  private static final int CONTEXT = 3;
  private static final int SHORTEST = 5;
  private static final Set<String> NEGATIONS = Set.of(
      "not", "no", "never", "nor", "without", "cannot", "can't", "won't", "didn't", "doesn't",
      "isn't", "wasn't", "hasn't", "не", "нет", "ни", "без", "никогда", "ні", "немає", "ніколи",
      "nicht", "kein", "keine", "keinen", "nie", "ohne", "pas", "jamais", "nunca", "non");

  private FactChanges() {}

  /** What {@code version} states otherwise than {@code original}, in its order. */
  static List<Change> between(Article original, Article version) {
    List<List<Word>> before = sentences(original);
    List<List<Word>> after = sentences(version);
    Set<List<String>> same =
        new HashSet<>(before.stream().map(FactChanges::folded).toList());
    Set<List<String>> unchanged =
        new HashSet<>(after.stream().map(FactChanges::folded).toList());
    List<List<Word>> rest = before.stream()
        .filter(sentence -> !unchanged.contains(folded(sentence)))
        .toList();
    List<Change> changes = new ArrayList<>();
    for (List<Word> sentence : after) {
      if (!same.contains(folded(sentence)) && sentence.size() >= SHORTEST) {
        compare(rest, sentence, changes);
      }
    }
    return List.copyOf(changes);
  }

  private static void compare(
      List<List<Word>> originals, List<Word> sentence, List<Change> changes) {
    List<String> words = folded(sentence);
    for (List<Word> original : originals) {
      List<String> were = folded(original);
      int common = longestCommon(were, words);
      if (common >= ALIGNED * Math.max(were.size(), words.size())) {
        difference(original, were, sentence, words, changes);
        return;
      }
    }
  }

  /** The part between the first and the last difference, if a fact is in it. */
  private static void difference(
      List<Word> original,
      List<String> were,
      List<Word> sentence,
      List<String> words,
      List<Change> changes) {
    int first = 0;
    while (first < Math.min(were.size(), words.size())
        && were.get(first).equals(words.get(first))) {
      first++;
    }
    int last = 0;
    while (last < Math.min(were.size(), words.size()) - first
        && were.get(were.size() - 1 - last).equals(words.get(words.size() - 1 - last))) {
      last++;
    }
    List<Word> gone = original.subList(first, original.size() - last);
    List<Word> come = sentence.subList(first, sentence.size() - last);
    if (!facts(gone, first).equals(facts(come, first))) {
      changes.add(new Change(shown(original, first, last), shown(sentence, first, last)));
    }
  }

  /** @param place of the first word in its sentence: a capital says nothing there */
  private static Set<String> facts(List<Word> words, int place) {
    Set<String> facts = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).text();
      String folded = Folding.fold(text);
      boolean number = text.chars().anyMatch(Character::isDigit);
      boolean name = place + i > 0 && Character.isUpperCase(text.codePointAt(0));
      if (number || name || NEGATIONS.contains(folded)) {
        facts.add(folded);
      }
    }
    return facts;
  }

  private static String shown(List<Word> words, int first, int last) {
    int from = Math.max(0, first - CONTEXT);
    int to = Math.min(words.size(), Math.max(words.size() - last, first) + CONTEXT);
    return String.join(" ", words.subList(from, to).stream().map(Word::text).toList());
  }

  private static List<List<Word>> sentences(Article article) {
    List<List<Word>> sentences = new ArrayList<>();
    String text = Dateline.removed(article.text());
    for (Span span : Sentences.split(text, article.language())) {
      sentences.add(Words.of(text.substring(span.start(), span.end())));
    }
    return sentences;
  }

  private static List<String> folded(List<Word> words) {
    return words.stream().map(Word::text).map(Folding::fold).toList();
  }

  /** Words in common in the same order: the longest common subsequence, in two rows. */
  private static int longestCommon(List<String> a, List<String> b) {
    int[] above = new int[b.size() + 1];
    for (String word : a) {
      int[] row = new int[b.size() + 1];
      for (int j = 1; j <= b.size(); j++) {
        row[j] = word.equals(b.get(j - 1)) ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
      }
      above = row;
    }
    return above[b.size()];
  }
}
