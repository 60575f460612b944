package org.clipsheet.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.Passage;
import org.clipsheet.query.ArticleFields;

/** The places in an article that made a watch match, gathered one by one. */
final class Marks {
  private record Mark(int start, int end) {}

  private final Map<Field, List<Mark>> marks = new EnumMap<>(Field.class);

  void add(Field field, int start, int end) {
    marks.computeIfAbsent(field, key -> new ArrayList<>()).add(new Mark(start, end));
  }

  /** In the order of fields, then of position; of marks that overlap the first, of two that begin together the longer. */
  List<Passage> passages(ArticleFields fields) {
    List<Passage> passages = new ArrayList<>();
    marks.forEach((field, list) -> {
      list.sort(Comparator.comparingInt(Mark::start).thenComparingInt(mark -> -mark.end()));
      int end = 0;
      for (Mark mark : list) {
        if (mark.start() >= end) {
          String text = fields.text(field).substring(mark.start(), mark.end());
          passages.add(new Passage(field, mark.start(), mark.end(), text));
          end = mark.end();
        }
      }
    });
    return passages;
  }
}
