package org.clipsheet.country;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clipsheet.country.CountryPhrase.Doubt;
import org.clipsheet.country.CountryVocabulary.Beginning;
import org.clipsheet.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds countries in texts. Of several ways to name one that begin at the same word the longest counts: Papua New Guinea
 * is not Guinea, and Nigeria not Niger. Takes time linear in the texts.
 */
public final class CountryFinder {
  private final @Nullable String language;
  private final CountryVocabulary vocabulary;

  /** @param phrase {@code length} words from {@code first} of a text on */
  private record Found(CountryPhrase phrase, int text, int first, int length, int likeness) {
    boolean isBetterThan(@Nullable Found other) {
      return other == null
          || length > other.length
          || (length == other.length
              && (likeness > other.likeness
                  || (likeness == other.likeness && letters() < other.letters())));
    }

    private int letters() {
      return phrase.words().stream().mapToInt(word -> word.folded().length()).sum();
    }
  }

  private CountryFinder(@Nullable String language) {
    this.language = language;
    this.vocabulary = language == null ? CountryVocabulary.ofAny() : CountryVocabulary.of(language);
  }

  /**
   * @param texts of one article, each as its words
   * @param language BCP 47 tag; absent where it is not known
   */
  public static List<CountryMention> find(List<List<Word>> texts, @Nullable String language) {
    return new CountryFinder(
            language == null ? null : language.split("-", 2)[0].toLowerCase(Locale.ROOT))
        .find(texts);
  }

  private List<CountryMention> find(List<List<Word>> texts) {
    List<Found> found = new ArrayList<>();
    Set<String> certain = new HashSet<>();
    for (int text = 0; text < texts.size(); text++) {
      List<Word> words = texts.get(text);
      int at = 0;
      while (at < words.size()) {
        List<Found> here = at(words, text, at);
        for (Found one : here) {
          boolean counts = !one.phrase.code().isEmpty() && !isPerson(words, one);
          if (counts) {
            found.add(one);
          }
          if (counts && one.phrase.doubt() != Doubt.PLACE) {
            certain.add(one.phrase.code());
          }
        }
        at += here.isEmpty() ? 1 : here.getFirst().length;
      }
    }
    return found.stream()
        .filter(one -> one.phrase.doubt() != Doubt.PLACE || certain.contains(one.phrase.code()))
        .map(one ->
            new CountryMention(one.phrase.code(), one.text, one.first, one.first + one.length - 1))
        .toList();
  }

  /** What begins at this word: one phrase, or one for each part of a hyphened word. */
  private List<Found> at(List<Word> words, int text, int first) {
    Word word = words.get(first);
    Found best = longest(word.text(), words, text, first);
    if (best != null) {
      return List.of(best);
    }
    List<Found> parts = new ArrayList<>();
    for (Word part : word.parts()) {
      Found inPart = longest(part.text(), List.of(), text, first);
      if (inPart != null) {
        parts.add(inPart);
      }
    }
    return parts;
  }

  /** @param words behind the first that a phrase may go on with; none for a part of a word */
  private @Nullable Found longest(String word, List<Word> words, int text, int first) {
    Found best = null;
    for (Beginning beginning : vocabulary.beginnings(word)) {
      CountryPhrase phrase = beginning.phrase();
      int likeness = likeness(beginning, words, first);
      if (likeness >= 0) {
        Found one = new Found(phrase, text, first, phrase.words().size(), likeness);
        best = one.isBetterThan(best) ? one : best;
      }
    }
    return best;
  }

  private int likeness(Beginning beginning, List<Word> words, int first) {
    List<CountryWord> sought = beginning.phrase().words();
    int sum = beginning.likeness();
    for (int i = 1; sum >= 0 && i < sought.size(); i++) {
      int next = first + i < words.size()
          ? sought.get(i).likeness(new Reading(words.get(first + i).text(), language))
          : -1;
      sum = next < 0 ? -1 : sum + next;
    }
    return sum;
  }

  private boolean isPerson(List<Word> words, Found found) {
    return switch (found.phrase.doubt()) {
      case NONE, PLACE -> false;
      case SURNAME -> isBehindGivenName(words, found.first);
      case PERSON -> isPartOfName(words, found) || isBehindGivenName(words, found.first);
    };
  }

  private boolean isBehindGivenName(List<Word> words, int first) {
    return first > 0
        && adjoin(words, first - 1)
        && Reading.isCapitalised(words.get(first - 1).text())
        && vocabulary.isGivenName(words.get(first - 1).text());
  }

  /** Whether a capitalised word stands right behind it, or right before it and not at the start of a sentence. */
  private static boolean isPartOfName(List<Word> words, Found found) {
    int before = found.first - 1;
    int after = found.first + found.length;
    return (after < words.size()
            && adjoin(words, after - 1)
            && Reading.isCapitalised(words.get(after).text()))
        || (before > 0
            && adjoin(words, before)
            && adjoin(words, before - 1)
            && Reading.isCapitalised(words.get(before).text()));
  }

  /** Whether a single character parts this word from the next. */
  private static boolean adjoin(List<Word> words, int index) {
    return words.get(index + 1).start() - words.get(index).end() == 1;
  }
}
