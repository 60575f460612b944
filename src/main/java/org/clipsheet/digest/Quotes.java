package org.clipsheet.digest;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.Passage;
import org.clipsheet.model.edition.Reason;

/**
 * What shows best that an article satisfied a watch: the passage in the title, else the first in the text, quoted within
 * its sentence; and a second passage, if it has other words and stands in another sentence.
 */
public final class Quotes {
  private static final List<Field> BEST_FIELDS =
      List.of(Field.TITLE, Field.TEXT, Field.BYLINE, Field.SOURCE, Field.SITE, Field.LANGUAGE);
  private static final Comparator<Passage> BEST = Comparator.<Passage>comparingInt(
          passage -> BEST_FIELDS.indexOf(passage.field()))
      .thenComparingInt(Passage::start);

  private final Reason first;
  private final Optional<Reason> second;

  public Quotes(Article article, Match match) {
    List<Passage> passages = match.passages().stream().sorted(BEST).toList();
    if (passages.isEmpty()) {
      this.first = Quote.titleAlone(article).reason(match.watch());
      this.second = Optional.empty();
      return;
    }
    Passage best = passages.getFirst();
    Quote quote = Quote.of(article, best);
    this.first = quote.reason(match.watch());
    this.second = passages.stream()
        .filter(other -> !sameWords(other, best) && !quote.covers(other))
        .findFirst()
        .map(other -> Quote.of(article, other).reason(match.watch()));
  }

  public Reason first() {
    return first;
  }

  Optional<Reason> second() {
    return second;
  }

  private static boolean sameWords(Passage one, Passage other) {
    return one.text().toLowerCase(Locale.ROOT).equals(other.text().toLowerCase(Locale.ROOT));
  }
}
