package org.clipsheet.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.Passage;
import org.clipsheet.watch.Watchlist;

/**
 * What a watchlist fires at in a set of texts.
 *
 * @param fires each an article in which a watch matched
 * @param passages how many there are in all of them
 * @param cut those of them that begin or end inside a word
 */
record FiringCount(List<Fire> fires, int passages, List<String> cut) {
  private static final int AROUND = 30;

  /** @param watch its name */
  record Fire(String watch, Article article, List<Passage> passages) {
    @Override
    public String toString() {
      return watch + ": "
          + context(value(article, passages.getFirst().field()), passages.getFirst());
    }
  }

  FiringCount {
    fires = List.copyOf(fires);
    cut = List.copyOf(cut);
  }

  static FiringCount of(Watchlist watchlist, List<Article> articles) {
    List<Fire> fires = new ArrayList<>();
    List<String> cut = new ArrayList<>();
    int passages = 0;
    for (Article article : articles) {
      Map<Field, WordEdges> edges = new EnumMap<>(Field.class);
      for (Match match : watchlist.match(article, "")) {
        fires.add(new Fire(match.watch().value(), article, match.passages()));
        passages += match.passages().size();
        for (Passage passage : match.passages()) {
          String value = value(article, passage.field());
          if (!edges
              .computeIfAbsent(passage.field(), field -> new WordEdges(value))
              .areAround(passage.start(), passage.end())) {
            cut.add(match.watch().value() + ": " + context(value, passage));
          }
        }
      }
    }
    return new FiringCount(fires, passages, cut);
  }

  /** How many watches fired at all. */
  int watches() {
    return new TreeSet<>(fires.stream().map(Fire::watch).toList()).size();
  }

  private static String value(Article article, Field field) {
    return field == Field.TITLE ? article.title() : article.text();
  }

  private static String context(String value, Passage passage) {
    return value.substring(Math.max(0, passage.start() - AROUND), passage.start())
        + "[" + passage.text() + "]"
        + value.substring(passage.end(), Math.min(value.length(), passage.end() + AROUND));
  }
}
