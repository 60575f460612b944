package org.clipsheet.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.WebDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineReaderTest {
  private static final String HARBOUR =
      "The harbour council voted on Monday to keep the old lighthouse open for another ten years,"
          + " after months of letters from the fishermen and the schools along the coast. ";

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
      By Ada Moreno and Jo Brandt              ~ Ada Moreno, Jo Brandt
      Von Ada Moreno und Jo Brandt             ~ Ada Moreno, Jo Brandt
      Par Ada Moreno et Jo Brandt              ~ Ada Moreno, Jo Brandt
      Por Ada Moreno y Jo Brandt               ~ Ada Moreno, Jo Brandt
      Автор: Анна Коваль                       ~ Анна Коваль
      Текст: Анна Коваль                       ~ Анна Коваль
      記者 山田太郎                              ~ 山田太郎
      Erstellt von Ada Moreno am Montag 2. März 2026 ~ Ada Moreno
      02.03.2026 | 14:05 Uhr | Ada Moreno      ~ Ada Moreno
      2 March 2026 14:05 by Ada Moreno         ~ Ada Moreno
      """)
  void aLineBelowTheHeadlineNamesPeople(String line, String expected) {
    assertThat(byline("", "<p>" + line + "</p>")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"By Staff", "By Reuters", "Von dpa", "Von der Redaktion", "Автор: Редакция"})
  void newsroomsAndAgenciesAreNobody(String line) {
    assertThat(byline("", "<p>" + line + "</p>")).isEmpty();
  }

  @Test
  void aLabelAloneNamesWhoComesInTheNextBlock() {
    assertThat(byline("", "<div>Author</div><div>Ada Moreno</div>")).isEqualTo("Ada Moreno");
  }

  @Test
  void aLinkToAnAuthorsPageNamesTheAuthor() {
    assertThat(byline("", "<div>12 min <a href='/authors/ada-moreno'>Ada Moreno</a></div>"))
        .isEqualTo("Ada Moreno");
  }

  @Test
  void aPersonWhoPublishesAloneIsAPerson() {
    String head = """
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
        {"@type":["Person","Organization"],"@id":"#me","name":"Ada Moreno"},
        {"@type":"NewsArticle","headline":"The lighthouse stays","author":{"@id":"#me"},
        "publisher":{"@id":"#me"}}]}</script>\
        """;

    assertThat(byline(head, "")).isEqualTo("Ada Moreno");
  }

  @Test
  void aNameElsewhereStandsForTheSameNameToLogIn() {
    assertThat(byline("<meta name='author' content='ada.moreno'>", "<p>By Ada Moreno</p>"))
        .isEqualTo("Ada Moreno");
    assertThat(byline("<meta name='author' content='ada'>", "<p>By Ada Moreno</p>"))
        .isEqualTo("ada");
  }

  @Test
  void allAuthorsCountWhereJsonLdTellsTheFirstAsSuch() {
    assertThat(byline("""
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"The lighthouse stays",
        "creator":["Ada Moreno","Jo Brandt"],"author":{"@type":"Person","name":"Ada Moreno"}}</script>""", "")).isEqualTo("Ada Moreno, Jo Brandt");
  }

  @Test
  void theAuthorOfAPageWithoutAnArticleInItsJsonLdIsNamedThere() {
    String head = """
        <script type="application/ld+json">{"@graph":[
        {"@type":"WebPage","datePublished":"2026-03-02","author":{"@id":"#ada"}},
        {"@type":"Person","@id":"#ada","name":"Ada Moreno"}]}</script>\
        """;

    assertThat(byline(head, "")).isEqualTo("Ada Moreno");
  }

  @Test
  void whatIsForScreenReadersOnlyIsNoName() {
    assertThat(byline(
            "", "<p><span class='author'><span class='sr-only'>Author</span>Ada Moreno</span></p>"))
        .isEqualTo("Ada Moreno");
  }

  @Test
  void whoCommentsIsNotTheAuthor() {
    assertThat(byline(
            "",
            "",
            "<div class='comments'><div class='comment-author'>"
                + "<a href='/author/jo-brandt'>Jo Brandt</a></div><p>Well said!</p></div>"))
        .isEmpty();
  }

  private static String byline(String head, String below) {
    return byline(head, below, "");
  }

  private static String byline(String head, String below, String behind) {
    String html = "<html lang='en'><head><title>The lighthouse stays</title>" + head
        + "</head><body><article><h1>The lighthouse stays</h1>" + below
        + ("<p>" + HARBOUR + "</p>").repeat(6) + behind + "</article></body></html>";
    WebDocument page = new WebDocument(
        URI.create("https://example.com/lighthouse"),
        "text/html; charset=utf-8",
        html.getBytes(StandardCharsets.UTF_8));
    ArticleOutcome outcome = new ArticleReader(text -> Optional.of("en"))
        .read(page, Selectors.NONE, Instant.parse("2026-03-10T12:00:00Z"));
    return String.join(", ", ((ArticleOutcome.Read) outcome).article().byline());
  }
}
