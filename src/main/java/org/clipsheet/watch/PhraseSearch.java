package org.clipsheet.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.clipsheet.query.ArticleToken;

/** Looks for the words of a phrase in an article. One for one phrase and article. */
final class PhraseSearch {
  private final Condition.Phrase phrase;

  /** For each word, its tokens by position; nothing at all if one of the words is missing. */
  private final List<SortedMap<Integer, ArticleToken>> places = new ArrayList<>();

  PhraseSearch(ArticleIndex article, Condition.Phrase phrase) {
    this.phrase = phrase;
    for (TermSet word : phrase.words()) {
      SortedMap<Integer, ArticleToken> there = places(article, word);
      if (there.isEmpty()) {
        places.clear();
        return;
      }
      places.add(there);
    }
  }

  private SortedMap<Integer, ArticleToken> places(ArticleIndex article, TermSet word) {
    SortedMap<Integer, ArticleToken> places = new TreeMap<>();
    for (String term : word.terms()) {
      for (ArticleToken token : article.with(phrase.field(), term)) {
        places.merge(token.position(), token, PhraseSearch::shorter);
      }
    }
    return places;
  }

  /** Of a hyphened word and its first part, the part. */
  private static ArticleToken shorter(ArticleToken one, ArticleToken other) {
    return one.end() <= other.end() ? one : other;
  }

  /** The words of the first place where they stand together; empty if there is none. */
  List<ArticleToken> first() {
    List<List<ArticleToken>> found = search(1);
    return found.isEmpty() ? List.of() : found.getFirst();
  }

  List<List<ArticleToken>> all() {
    return search(Integer.MAX_VALUE);
  }

  private List<List<ArticleToken>> search(int most) {
    if (places.isEmpty()) {
      return List.of();
    }
    return phrase.slop() == 0 ? inOrder(most) : near(most);
  }

  private List<List<ArticleToken>> inOrder(int most) {
    List<List<ArticleToken>> found = new ArrayList<>();
    for (ArticleToken first : places.getFirst().values()) {
      List<ArticleToken> tokens = from(first);
      if (tokens.size() == places.size()) {
        found.add(tokens);
        if (found.size() == most) {
          return found;
        }
      }
    }
    return found;
  }

  /** The words from the first one on, as far as they follow each other. */
  private List<ArticleToken> from(ArticleToken first) {
    List<ArticleToken> tokens = new ArrayList<>(places.size());
    for (int word = 0; word < places.size(); word++) {
      ArticleToken token = places.get(word).get(first.position() + word);
      if (token == null) {
        return tokens;
      }
      tokens.add(token);
    }
    return tokens;
  }

  private record Place(ArticleToken token, int word) {}

  /** Goes through all places by position and keeps the last one of each word: the narrowest window that ends here. */
  private List<List<ArticleToken>> near(int most) {
    List<Place> all = new ArrayList<>();
    for (int word = 0; word < places.size(); word++) {
      for (ArticleToken token : places.get(word).values()) {
        all.add(new Place(token, word));
      }
    }
    all.sort(Comparator.comparingInt(place -> place.token().position()));
    List<List<ArticleToken>> found = new ArrayList<>();
    Map<Integer, ArticleToken> last = new HashMap<>();
    for (Place place : all) {
      take(place, last);
      if (last.size() == places.size() && isNear(last)) {
        found.add(List.copyOf(last.values()));
        last.clear();
        if (found.size() == most) {
          return found;
        }
      }
    }
    return found;
  }

  /** Of a word that the phrase has several times, the places that were met last are kept, one for each. */
  private void take(Place place, Map<Integer, ArticleToken> last) {
    TermSet sought = phrase.words().get(place.word());
    if (phrase.words().indexOf(sought) != place.word()) {
      return;
    }
    boolean taken = last.values().stream()
        .anyMatch(token -> token.position() == place.token().position());
    if (!taken) {
      IntStream.range(place.word(), places.size())
          .filter(word -> phrase.words().get(word).equals(sought))
          .boxed()
          .min(Comparator.comparingInt(
              word -> last.containsKey(word) ? last.get(word).position() : Integer.MIN_VALUE))
          .ifPresent(word -> last.put(word, place.token()));
    }
  }

  private boolean isNear(Map<Integer, ArticleToken> last) {
    int low = last.values().stream().mapToInt(ArticleToken::position).min().orElseThrow();
    int high = last.values().stream().mapToInt(ArticleToken::position).max().orElseThrow();
    return high - low < places.size() + phrase.slop();
  }
}
