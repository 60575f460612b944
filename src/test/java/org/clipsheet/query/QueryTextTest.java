package org.clipsheet.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.clipsheet.query.QueryParsing.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sanctions AND (russia OR belarus) NOT title:football",
        "a OR b AND c NOT d",
        "(a OR b) AND (c OR d)",
        "a AND NOT (b OR c)",
        "\"Nord Stream\"~4 OR =NATO OR prefix*",
        "title:ru:санкции AND site:example.org",
        "person:\"Alexander Lukashenko\" OR organization:Naftogaz",
        "/sancti.ns?/ AND об’єднання AND NATO-led",
        "\"AND\" \"OR\" \"U.S.\"",
        "NOT (NOT a) AND b"
      })
  void whatIsWrittenIsParsedToTheSame(String query) {
    Expression expression = parsed(query, QueryMode.QUERY);

    assertThat(parsed(QueryText.of(expression), QueryMode.QUERY)).isEqualTo(expression);
    assertThat(parsed(QueryText.of(expression), QueryMode.LINE)).isEqualTo(expression);
  }

  @Test
  void writesAQueryAsItsUserMight() {
    String query = "sanctions AND (russia OR belarus) NOT title:football";

    assertThat(QueryText.of(parsed(query, QueryMode.QUERY))).isEqualTo(query);
    assertThat(QueryText.of(parsed("Nord Stream", QueryMode.LINE))).isEqualTo("\"Nord Stream\"");
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void everyQueryIsParsedToTheSameAgain(@ForAll("queries") String query) {
    Expression expression = parsed(query, QueryMode.QUERY);

    assertThat(parsed(QueryText.of(expression), QueryMode.QUERY)).isEqualTo(expression);
    assertThat(parsed(QueryText.of(expression), QueryMode.LINE)).isEqualTo(expression);
  }

  /** None is of NOT alone, since each begins with a word to be found. */
  @Provide
  Arbitrary<String> queries() {
    return expressions(3).map(expression -> "word AND " + expression);
  }

  private static Arbitrary<String> expressions(int depth) {
    Arbitrary<String> leaf = leaves();
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<String> part = expressions(depth - 1);
    Arbitrary<String> operator = Arbitraries.of(" AND ", " OR ", " AND NOT ", " NOT ", " ");
    Arbitrary<String> joined = Combinators.combine(part, operator, part)
        .as((left, between, right) -> "(" + left + between + right + ")");
    return Arbitraries.frequencyOf(Tuple.of(2, leaf), Tuple.of(3, joined));
  }

  private static Arbitrary<String> leaves() {
    Arbitrary<String> prefix =
        Arbitraries.of("", "", "", "title:", "text:", "ru:", "site:", "title:uk:");
    Arbitrary<String> what = Arbitraries.of(List.of(
        "sanctions",
        "м’яч",
        "NATO-led",
        "ёлка",
        "or",
        "AND-gate",
        "\"OR\"",
        "\"Nord Stream\"",
        "\"Nord Stream\"~12",
        "\"one\"~3",
        "«тихая ночь»",
        "=NATO",
        "=C++",
        "sanct*",
        "1,000.50",
        "/sancti.ns?/",
        "/[a-z]+ing/",
        "制裁"));
    Arbitrary<String> name = Arbitraries.of(
        "person:\"Jon Finer\"",
        "title:person:Сидоренко",
        "organization:\"Naftogaz of Ukraine\"",
        "country:UA",
        "text:country:DE");
    Arbitrary<String> word = prefix.flatMap(before -> what.map(after -> before + after));
    return Arbitraries.frequencyOf(Tuple.of(4, word), Tuple.of(1, name));
  }

  private static Expression parsed(String query, QueryMode mode) {
    assertThat(QuerySyntax.parse(query, mode)).as(query).isInstanceOf(Parsed.class);
    return ((Parsed) QuerySyntax.parse(query, mode)).expression();
  }
}
