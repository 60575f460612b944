package org.clipsheet.watch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.clipsheet.query.ArticleToken;

/** Looks for the words of a phrase in an article. One for one phrase and article. */
final class PhraseSearch {
  private final Condition.Phrase phrase;

  /** For each word, where it stands, by position. */
  private final List<List<ArticleToken>> places = new ArrayList<>();

  PhraseSearch(ArticleIndex article, Condition.Phrase phrase) {
    this.phrase = phrase;
    for (TermSet word : phrase.words()) {
      places.add(places(article, word));
    }
  }

  private List<ArticleToken> places(ArticleIndex article, TermSet word) {
    Set<ArticleToken> places = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String term : word.terms()) {
      places.addAll(article.with(phrase.field(), term));
    }
    List<ArticleToken> sorted = new ArrayList<>(places);
    sorted.sort(Comparator.comparingInt(ArticleToken::position));
    return sorted;
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
    if (places.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    return phrase.slop() == 0 ? inOrder(most) : near(most);
  }

  private List<List<ArticleToken>> inOrder(int most) {
    List<List<ArticleToken>> found = new ArrayList<>();
    for (ArticleToken first : places.getFirst()) {
      List<ArticleToken> tokens = new ArrayList<>(List.of(first));
      for (int word = 1; word < places.size() && tokens.size() == word; word++) {
        addAt(first.position() + word, places.get(word), tokens);
      }
      if (tokens.size() == places.size()) {
        found.add(tokens);
        if (found.size() == most) {
          return found;
        }
      }
    }
    return found;
  }

  private static void addAt(int position, List<ArticleToken> sorted, List<ArticleToken> tokens) {
    for (ArticleToken token : sorted) {
      if (token.position() == position) {
        tokens.add(token);
        return;
      }
      if (token.position() > position) {
        return;
      }
    }
  }

  private record Place(ArticleToken token, int word) {}

  /** Goes through all places by position and keeps the last one of each word: the narrowest window that ends here. */
  private List<List<ArticleToken>> near(int most) {
    List<Place> all = new ArrayList<>();
    for (int word = 0; word < places.size(); word++) {
      for (ArticleToken token : places.get(word)) {
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
