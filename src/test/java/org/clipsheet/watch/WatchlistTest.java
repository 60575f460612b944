package org.clipsheet.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.article.Passage;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.query.Expression;
import org.clipsheet.query.QueryMode;
import org.clipsheet.query.QueryParsing;
import org.clipsheet.query.QuerySyntax;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WatchlistTest {

  @ParameterizedTest
  @CsvSource({
    "sanctions, en, The shipowner was sanctioned on Monday",
    "sanctions, en, A new sanction hurts exporters",
    "Ukraine, en, Ukraine's harbours reopened",
    "Ukraine, en, Ukraine’s harbours reopened",
    "NATO, en, A NATO-led exercise began",
    "NATO, en, Nato ministers met",
    "pipeline, en, Pipelines were inspected",
    "санкции, ru, Новыми санкциями недовольны экспортёры",
    "Украина, ru, Порты Украины снова открыты",
    "Україна, uk, Порти України знову відкриті",
    "санкції, uk, Через санкцій стало більше",
    "НАТО, ru, Министры «НАТО» встретились",
    "об’єднання, uk, Створено нове об'єднання фермерів",
    "елка, ru, Ёлка стоит на площади",
    "Nord Stream, en, The Nord Stream pipeline is closed"
  })
  void wordsAreFoundInTheFormsOfTheArticlesLanguage(String line, String language, String title) {
    assertThat(matches(any(line), article(title, "", language))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "nato, en, A senator spoke",
    "нато, ru, Сенатор выступил",
    "organ, en, The organization met",
    "Nord Stream, en, A stream in the nord",
    "=NATO, en, Nato ministers met",
    "well, en, A wellness fair opened",
    "control, en, A controllable valve opened",
    "global, en, Globalization ended"
  })
  void wordsAreNotFoundInOtherWords(String line, String language, String title) {
    assertThat(matches(any(line), article(title, "", language))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sanctions AND (russia OR belarus), true",
    "sanctions russia NOT title:football, true",
    "sanctions AND belarus, false",
    "sanctions NOT russia, false",
    "\"sanctions russia\"~4, true",
    "\"russia sanctions\"~1, true",
    "\"russia sanctions\"~0, false",
    "\"sanctions expected\"~2, false",
    "\"new new\"~9, false",
    "sanct*, true",
    "/sancti.ns?/, true",
    "title:exporters, true",
    "text:exporters, false",
    "site:example.org sanctions, true",
    "source:wire sanctions, true",
    "language:en sanctions, true"
  })
  void queriesCombineWords(String query, boolean found) {
    Article article = article("Exporters wait", "New sanctions against Russia are expected.", "en");

    assertThat(matches(query(query), article)).hasSize(found ? 1 : 0);
  }

  @Test
  void matchesCarryTheWordsThatDidIt() {
    Article article = article("Sanctions widen", "They were sanctioned. Not the port.", "en");

    List<Match> matches = matches(any("sanctions"), article);

    assertThat(matches.getFirst().passages())
        .containsExactly(
            new Passage(Field.TITLE, 0, 9, "Sanctions"),
            new Passage(Field.TEXT, 10, 20, "sanctioned"));
  }

  @Test
  void aCountryIsFoundWithTheWordsThatNameIt() {
    Article article = article("Порты Украины открыты", "Говорят украинцы.", "ru");

    List<Match> matches = matches(query("country:UA NOT country:GE"), article);

    assertThat(matches.getFirst().passages())
        .extracting(Passage::text)
        .containsExactly("Украины", "украинцы");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "NOT football",
        "\"open",
        "(a OR b",
        "a)",
        "*",
        "a*",
        "titel:x",
        "country:Ukraine",
        "/.*/",
        "/[/",
        "a AND",
        "OR b"
      })
  void queriesThatCannotWorkAreProblems(String query) {
    assertThat(QuerySyntax.parse(query, QueryMode.QUERY)).isInstanceOf(QueryParsing.Refused.class);
  }

  @Test
  void anEditedWatchlistMatchesAsOneCompiledAnew() {
    Watch grain = query("grain");
    Watch person = query("person:\"Oleksandr Marchenko\"");
    Watch other = query("person:\"Anna Sokolova\"");
    Article article = article("Grain waits", "Anna Sokolova and Oleksandr Marchenko met.", "en");

    Watchlist edited =
        Watchlist.compile(List.of(grain, person)).edited(List.of(other, grain, person));

    assertThat(edited.match(article, "Wire"))
        .isEqualTo(Watchlist.compile(List.of(other, grain, person)).match(article, "Wire"))
        .hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "person:\"Anna Sokolova\", Anna Sokolova met, true",
    "person:\"Anna Sokolova\", Anna met, false",
    "person:\"Anna Sokolova\" OR grain, Grain waits, true",
    "person:\"Anna Sokolova\" AND grain, Grain waits, false",
    "grain NOT person:\"Anna Sokolova\", Grain waits, true",
    "person:\"Anna Sokolova\" OR person:\"Jon Finer\", Jon Finer met, true"
  })
  void whereNoNameStandsOnlyWatchesThatNeedOneAreDoneWith(
      String query, String title, boolean found) {
    assertThat(matches(query(query), article(title, "", "en"))).hasSize(found ? 1 : 0);
  }

  private static List<Match> matches(Watch watch, Article article) {
    return Watchlist.compile(List.of(watch)).match(article, "Wire");
  }

  private static Watch any(String line) {
    return watch(line, QueryMode.LINE);
  }

  private static Watch query(String query) {
    return watch(query, QueryMode.QUERY);
  }

  private static Watch watch(String query, QueryMode mode) {
    Expression sought = ((QueryParsing.Parsed) QuerySyntax.parse(query, mode)).expression();
    return new Watch(new WatchName("it"), sought, null);
  }

  private static Article article(String title, String text, @Nullable String language) {
    return new Article(
        URI.create("https://www.example.org/a"),
        null,
        title,
        List.of(),
        null,
        null,
        null,
        language,
        text,
        null,
        List.of(),
        1,
        Origin.PAGE);
  }
}
