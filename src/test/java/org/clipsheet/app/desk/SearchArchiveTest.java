package org.clipsheet.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.clipsheet.app.desk.SearchOutcome.End;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.edition.Reason;
import org.clipsheet.store.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchArchiveTest {
  private Archive archive;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sanctions",
        "=Sanctions",
        "sanction*",
        "/sanct.+/",
        "санкции",
        "ru:санкции",
        "\"grain terminal\"",
        "\"harbour grain\"~2",
        "\"terminal grain\"~1",
        "harbour NOT \"grain harbour\"~3",
        "title:harbour",
        "text:harbour",
        "site:uk.example.org",
        "source:Tribune",
        "language:ru",
        "byline:writer",
        "harbour AND NOT title:harbour",
        "harbour OR санкции",
        "(harbour OR terminal) NOT (sanctions OR \"new tariff\")",
        "person:\"Olena Marchuk\"",
        "person:\"Елена Марчук\"",
        "person:\"Olena Marchuk\" AND harbour",
        "person:\"Olena Marchuk\" OR tariff",
        "harbour NOT person:\"Olena Marchuk\"",
        "harbour AND (tariff OR NOT person:\"Olena Marchuk\")",
        "country:UA",
        "harbour NOT country:UA",
        "organization:\"Zorya Shipping LLC\"",
        "NOT sanctions harbour",
        "nothing"
      })
  void findsWhatAWatchFindsInTheSameOrder(String query) {
    List<String> watched = archive.watched(query);

    assertThat(archive.search(query)).isEqualTo(watched);
    assertThat(watched.isEmpty()).isEqualTo(query.equals("nothing"));
  }

  @Test
  void wordsAreShownInTheirSentence() {
    Reason reason = archive.search("terminal", 1).articles().getFirst().reason();

    assertThat(reason.field()).isEqualTo(Field.TEXT);
    assertThat(reason.before() + "[" + reason.matched() + "]" + reason.after())
        .isEqualTo("A grain [terminal] of Ukraine burned.");
  }

  @Test
  void noMoreComeThanAreWantedAndTheNewest() {
    List<String> all = archive.search("harbour");

    SearchOutcome one = archive.search("harbour", all.size() - 1);
    SearchOutcome enough = archive.search("harbour", all.size());

    assertThat(one.articles())
        .extracting(found -> found.stored().article().title())
        .isEqualTo(all.subList(0, all.size() - 1));
    assertThat(one.end()).isEqualTo(End.ENOUGH);
    assertThat(enough.end()).isEqualTo(End.ALL);
  }

  @Test
  void articlesAreFoundAsSoonAsTheyAreKept() {
    archive.search("harbour");

    archive.keep("Tariff falls", "A sudden dredger.", null, "en");

    assertThat(archive.search("dredger")).containsExactly("Tariff falls");
  }

  @Test
  void articlesReadAgainAreFoundByTheirNewWordsOnly() {
    ArticleId id = archive.keep("Teaser", "A short lighthouse.", null, "en");
    assertThat(archive.search("lighthouse")).hasSize(1);

    archive.replace(id, Archive.article("Teaser", "The whole windmill.", null, "en"));

    assertThat(archive.search("lighthouse")).isEmpty();
    assertThat(archive.search("windmill")).containsExactly("Teaser");
  }

  @Test
  void articlesOfARenamedSourceAreFoundByItsNewName() {
    List<String> before = archive.search("source:Tribune");

    archive.rename(Samples.source("Herald", "https://tribune.example.org/feed", "Tribune"));

    assertThat(archive.search("source:Herald")).isEqualTo(before).isNotEmpty();
    assertThat(archive.search("source:Tribune")).isEmpty();
  }

  @BeforeEach
  void keepArticles(@TempDir Path folder) {
    archive = new Archive(folder);
    archive.keep("Sanctions on the harbour", "Ministers imposed them.", "2026-03-01", "en");
    archive.keep(
        "Harbour burns",
        "A grain terminal of Ukraine burned. Olena Marchuk blamed sanctioned owners.",
        "2026-03-02T11:00:00Z",
        "en");
    archive.keep("Tribune", "Порт закрыт", "Новых санкций ждут, сказала Елена Марчук.", null, "ru");
    archive.keep("Порт відкрито", "Олена Марчук прибула до порту.", "2025-12-24", "uk");
    archive.keep(
        "Tribune",
        "New tariff",
        "The harbour of grain had Zorya Shipping in it.",
        "2099-01-01",
        "en");
    archive.keep("MARCHUK, OLENA", "Harbour master.", "2026-02-01", "en");
    archive.keep("Untitled", "", null, "de");
  }

  @AfterEach
  void close() {
    archive.close();
  }
}
