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
      port AND        | 5 | AND needs a term on both sides
      OR port         | 0 | OR needs a term on both sides
      port AND (OR a) | 10 | OR needs a term on both sides
      port NOT        | 5 | NOT needs a term behind it
      ((port          | 1 | this parenthesis is not closed
      port NEAR/5 a   | 5 | NEAR/5 is no operator; put the words in quotation marks and behind them how far apart they may stand: "two words"~5
      port NEAR a     | 5 | NEAR is no operator; put the words in quotation marks and behind them how far apart they may stand: "two words"~5
      `port||quay`    | 4 | `|| is no operator; write OR`
      title: port     | 0 | title: stands directly before what it looks for, such as title:port
      ru: порт        | 0 | ru: stands directly before what it looks for, such as ru:port
      person:         | 0 | person: stands directly before what it looks for, such as person:port
      ru:en:port      | 3 | a term has one field and one language; for either of two, write OR
      title:text:port | 6 | a term has one field and one language; for either of two, write OR
      person:country:UA | 7 | a term has one field and one language; for either of two, write OR
      /^port/         | 0 | a regular expression describes a whole word; leave out ^ and $
      /(a+)+$/        | 0 | a regular expression describes a whole word; leave out ^ and $
      /port quay/     | 0 | a regular expression describes one word; in words there are no blanks
      /(?i)port/      | 0 | (? has no meaning in these regular expressions; they ignore case anyway
      `/port\\b/`     | 0 | \\b has no meaning in these regular expressions
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
      oil, gas       | 3 | a comma parts no terms: all of these must be there; for any of them write OR
      oil,gas        | 3 | a comma parts no terms: all of these must be there; for any of them write OR
      person:Jon Finer OR a | 0 | only "Jon" is sought as a name; for all of it write person:"Jon Finer"
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
        "\"oil, gas\"",
        "1,000",
        "person:Finer AND port",
        "person:Finer port",
        "/a[\\^$]b\\$c/",
        "/caf[é-ü]s?\\w/"
      })
  void whatIsWrittenOnPurposeIsNotNoted(String query) {
    assertThat(QuerySyntax.parse(query, QueryMode.QUERY))
        .isInstanceOfSatisfying(
            Parsed.class, parsed -> assertThat(parsed.notes()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      oil && gas     | 4 | && is no operator; write AND
      oil NEAR/3 gas | 4 | NEAR/3 is no operator; put the words in quotation marks and behind them how far apart they may stand: "two words"~3
      oil -gas       | 4 | to exclude a word, write NOT gas
      """)
  void theSameIsToldOfALineOfWords(String line, int offset, String message) {
    assertThat(QuerySyntax.parse(line, QueryMode.LINE))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.problems()).containsExactly(new QueryProblem(offset, message)));
  }

  @Test
  void aCommaInALineOfWordsIsNoted() {
    assertThat(QuerySyntax.parse("oil, gas", QueryMode.LINE))
        .isInstanceOfSatisfying(
            Parsed.class,
            parsed -> assertThat(parsed.notes())
                .containsExactly(
                    new QueryProblem(
                        3,
                        "a comma parts no terms: these words are sought as one phrase; give each term its own line")));
  }

  @Test
  void aWordLongerThanAnyIsRefused() {
    assertThat(QuerySyntax.parse("x".repeat(1_000_000), QueryMode.QUERY))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.problems())
                .containsExactly(new QueryProblem(0, "a word of 1000000 letters; at most 200")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "NOT ",
        "a ",
        "\"",
        "\"a\" ",
        "/a",
        "title:",
        "a OR ",
        "-",
        "=",
        "*",
        "( a",
        "a,",
        "a, ",
        "person:A B "
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
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problems()).hasSize(1));
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
