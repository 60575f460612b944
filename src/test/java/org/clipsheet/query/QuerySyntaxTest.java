package org.clipsheet.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.clipsheet.query.QueryParsing.Parsed;
import org.clipsheet.query.QueryParsing.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuerySyntaxTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      country:UK      | 8 | unknown country "UK"; did you mean country:GB?
      country:ua      | 8 | unknown country "ua"; did you mean country:UA?
      country:Ukraine | 8 | unknown country "Ukraine"; did you mean country:UA?
      country:POL     | 8 | unknown country "POL"; did you mean country:PL?
      country:JA      | 8 | unknown country "JA"; did you mean country:JP?
      country:Utopia  | 8 | unknown country "Utopia"; a country is given by its code of two letters, such as country:UA
      """)
  void aProblemHasItsPlaceAndWhatWasMeant(String query, int offset, String message) {
    assertThat(QuerySyntax.parse(query, QueryMode.QUERY))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.problems()).containsExactly(new QueryProblem(offset, message)));
  }

  @ParameterizedTest
  @CsvSource({"country:UA", "country:XK", "title:country:UA port"})
  void aCountryIsAskedForByItsCode(String query) {
    assertThat(QuerySyntax.parse(query, QueryMode.QUERY)).isInstanceOf(Parsed.class);
  }
}
