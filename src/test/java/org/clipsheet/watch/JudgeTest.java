package org.clipsheet.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.query.Expression;
import org.clipsheet.query.QueryMode;
import org.clipsheet.query.QueryParsing;
import org.clipsheet.query.QuerySyntax;
import org.clipsheet.query.QueryText;
import org.clipsheet.watch.Verdict.Exclusion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

  @ParameterizedTest
  @CsvSource({
    "sanctions AND (russia OR belarus), sanctions, russia OR belarus",
    "sanctions AND russia AND exporter, sanctions; exporter, russia",
    "(russia AND sanctions AND exporter) OR (belarus AND grain), sanctions; exporter, russia",
    "russia OR belarus, '', russia OR belarus",
    "belarus OR sanctions, sanctions, ''",
    "title:sanctions AND exporter, exporter, title:sanctions",
    "\"exporters wait\" AND \"new grain\", \"exporters wait\", \"new grain\""
  })
  void saysWhatAnArticleHasAndLacks(String query, String has, String lacks) {
    Verdict verdict = judge(query);

    assertThat(texts(verdict.has())).isEqualTo(list(has));
    assertThat(texts(verdict.lacks())).isEqualTo(list(lacks));
    assertThat(verdict.exclusions()).isEmpty();
  }

  @Test
  void saysWhatExcludesAnArticleAndWhere() {
    Verdict verdict = judge("sanctions NOT (football OR exporters)");

    assertThat(verdict.isSatisfied()).isFalse();
    assertThat(texts(verdict.has())).containsExactly("sanctions");
    assertThat(verdict.exclusions())
        .containsExactly(new Exclusion(expression("exporters"), Set.of(Field.TITLE)));
  }

  @ParameterizedTest
  @CsvSource({
    "sanctions NOT football, true",
    "sanctions NOT exporters, false",
    "sanctions AND russia, false",
    "sanction AND new, true",
    "=Sanctions, false",
    "sanctions AND NOT (grain AND exporters), true",
    "person:\"Jon Finer\", true",
    "exporters AND (football OR NOT grain), true"
  })
  void satisfiesAWatchWhereTheWatchlistMatches(String query, boolean satisfied) {
    Watchlist watchlist = Watchlist.compile(List.of(watch(query)));
    assertThat(watchlist.match(ARTICLE, "Wire")).hasSize(satisfied ? 1 : 0);
    assertThat(judge(query).isSatisfied()).isEqualTo(satisfied);
  }

  private static final Article ARTICLE = new Article(
      URI.create("https://www.example.org/a"),
      null,
      "Exporters wait",
      List.of(),
      null,
      null,
      null,
      "en",
      "New sanctions are expected, as the adviser John Feiner said.",
      null,
      List.of(),
      1,
      Origin.PAGE);

  private static Verdict judge(String query) {
    return Judge.of(List.of(watch("something else"), watch(query)))
        .judge(ARTICLE, "Wire")
        .getLast();
  }

  private static Watch watch(String query) {
    return new Watch(new WatchName(query), expression(query), null);
  }

  private static Expression expression(String query) {
    return ((QueryParsing.Parsed) QuerySyntax.parse(query, QueryMode.QUERY)).expression();
  }

  private static List<String> texts(List<Expression> parts) {
    return parts.stream().map(QueryText::of).toList();
  }

  private static List<String> list(String semicolons) {
    return semicolons.isEmpty() ? List.of() : Arrays.asList(semicolons.split("; "));
  }
}
