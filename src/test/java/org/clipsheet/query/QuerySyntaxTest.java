package org.clipsheet.query;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.clipsheet.query.QueryParsing.Parsed;
import org.clipsheet.query.QueryParsing.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuerySyntaxTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      country:UK      | 8 | unknown country "UK"; did you mean country:GB?
      country:ua      | 8 | unknown country "ua"; did you mean country:UA?
      country:Ukraine | 8 | unknown country "Ukraine"; did you mean country:UA?
      country:POL     | 8 | unknown country "POL"; did you mean country:PL?
      country:JA      | 8 | unknown country "JA"; did you mean country:JP?
      titel:port      | 0 | unknown field "titel"; did you mean "title:"?
      port author:Ann | 5 | unknown field "author"; did you mean "byline:"?
      organisation:X  | 0 | unknown field "organisation"; did you mean "organization:"?
      https:a.org     | 0 | unknown field "https"; known: title, text, site, source, language, byline, person, organization, country; to look for the words themselves, put them in quotation marks
      ua:порт         | 0 | unknown language "ua"; did you mean "uk:"?
      xx:port         | 0 | unknown language "xx"; a language is given by its code, such as ru: or en:
      site:person:"A" | 12 | persons, organizations and countries are sought in title: and text: only
      ="Nord Stream"  | 1 | = stands before one word, such as =NATO
      a*              | 0 | * needs at least two letters before it
      sanct*ons       | 5 | * stands at the end of a word only
      nord,str*       | 0 | * stands behind the letters of one word, such as sanction*
      port -quay      | 5 | to exclude a word, write NOT quay
      port +quay      | 5 | words are needed anyway; write quay without the +
      port && quay    | 5 | && is no operator; write AND
      gr?y            | 2 | ? stands for no letter; for any letter write a regular expression, such as /gr.y/
      roam~2          | 4 | ~ stands behind a phrase in quotation marks, such as "a phrase"~4
      port^2          | 4 | words have no weights; leave out ^2
      "port quay"~    | 11 | ~ needs a number of words behind it, such as ~4
      "port quay"~999 | 11 | ~999 is too far apart; at most ~100
      "port           | 0 | this quotation mark is not closed
      (port           | 0 | this parenthesis is not closed
      port )          | 5 | a closing parenthesis without its opening one
      port ()         | 5 | nothing stands in these parentheses
      port AND        | 7 | AND needs a term on both sides
      NOT port        | 0 | NOT alone finds nothing; say first what to look for
      port OR NOT a   | 0 | NOT alone finds nothing; say first what to look for
      /.*/            | 0 | this regular expression would look at every word; let it begin with letters
      /(.*)x/         | 0 | this regular expression would look at every word; let it begin with letters
      /.?.*/          | 0 | this regular expression would look at every word; let it begin with letters
      `/(a|.)b/`      | 0 | this regular expression would look at every word; let it begin with letters
      /[^q]x/         | 0 | this regular expression would look at every word; let it begin with letters
      /a?/            | 0 | this regular expression would look at every word; let it begin with letters
      /((a{50}){50}){50}/ | 0 | this regular expression repeats too often; at most 1000 times in all
      `/a(b|c)*b.{30}/` | 0 | this regular expression is too complex
      /port           | 0 | this regular expression is not closed by a /
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
  @CsvSource(delimiter = '|', textBlock = """
      port or quay   | 5 | "or" is sought as a word here; operators are written in capitals: OR
      port not quay  | 5 | "not" is sought as a word here; operators are written in capitals: NOT
      law and order  | 4 | "and" is sought as a word here; operators are written in capitals: AND
      """)
  void anOperatorInLowerCaseIsNoted(String query, int offset, String message) {
    assertThat(QuerySyntax.parse(query, QueryMode.QUERY))
        .isInstanceOfSatisfying(
            Parsed.class,
            parsed ->
                assertThat(parsed.notes()).containsExactly(new QueryProblem(offset, message)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "law \"and\" order",
        "port AND NOT quay",
        "port OR quay AND cargo",
        "/caf[é-ü]s?\\w/"
      })
  void whatIsWrittenOnPurposeIsNotNoted(String query) {
    assertThat(QuerySyntax.parse(query, QueryMode.QUERY))
        .isInstanceOfSatisfying(
            Parsed.class, parsed -> assertThat(parsed.notes()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", ")", "NOT ", "a ", "\"", "\"a\" ", "/a", "title:", "a OR ", "-", "=", "*", "( a"
      })
  void nothingThatRepeatsOverwhelmsIt(String piece) {
    assertThat(QuerySyntax.parse(piece.repeat(100_000), QueryMode.QUERY)).isNotNull();
    assertThat(QuerySyntax.parse(piece.repeat(100_000), QueryMode.LINE)).isNotNull();
  }

  @Test
  void parenthesesMayStandAHundredDeepAndNoDeeper() {
    assertThat(QuerySyntax.parse("(".repeat(100) + "a" + ")".repeat(100), QueryMode.QUERY))
        .isInstanceOf(Parsed.class);
    assertThat(QuerySyntax.parse("(".repeat(101) + "a" + ")".repeat(101), QueryMode.QUERY))
        .isInstanceOf(Refused.class);
  }

  /** Pieces of the language and of its mistakes, in any order. */
  @Property(tries = 2000)
  void whateverStandsThereIsParsedOrRefusedWithPlacesInIt(
      @ForAll("pieces") String query, @ForAll boolean line) {
    switch (QuerySyntax.parse(query, line ? QueryMode.LINE : QueryMode.QUERY)) {
      case Parsed parsed -> assertThat(QueryText.of(parsed.expression())).isNotBlank();
      case Refused refused ->
        assertThat(refused.problems())
            .isNotEmpty()
            .allSatisfy(
                problem -> assertThat(problem.offset()).isBetween(0, Math.max(0, query.length())));
    }
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "port",
            "м’яч",
            "NATO-led",
            " ",
            " ",
            " ",
            "(",
            ")",
            "\"",
            "“",
            "»",
            "/",
            "/a.b/",
            "=",
            "*",
            "~",
            "~4",
            ":",
            "title:",
            "ru:",
            "person:",
            "country:UA",
            "AND ",
            "OR ",
            "NOT ",
            "or",
            "-",
            "&",
            "[",
            "{9}",
            "\\",
            "\uD83D\uDE00",
            "\uD83D",
            "東京",
            "\t",
            ".",
            "'")
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }

  @ParameterizedTest
  @CsvSource({"country:UA", "country:XK", "title:country:UA port"})
  void aCountryIsAskedForByItsCode(String query) {
    assertThat(QuerySyntax.parse(query, QueryMode.QUERY)).isInstanceOf(Parsed.class);
  }
}
