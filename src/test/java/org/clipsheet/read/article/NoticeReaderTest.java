package org.clipsheet.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeReaderTest {
  private static final String BODY =
      ("<p>The harbour council voted on Monday to keep the old lighthouse open for"
              + " another ten years, after months of letters from the fishermen and the schools.</p>")
          .repeat(6);

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
      This article was automatically translated from Ukrainian by a machine.        ~ uk
      This text was translated with the help of AI from the original German.        ~ de
      Dieser Artikel wurde maschinell aus dem Englischen übersetzt.                  ~
      Dieser Artikel wurde aus dem Englischen automatisch übersetzt.                 ~ en
      Dieser Text wurde mithilfe von KI übersetzt (aus dem Französischen).           ~ fr
      Текст переведён автоматически с английского языка.                             ~
      Это машинный перевод с немецкого языка.                                        ~ de
      Статтю перекладено автоматично з польської мови.                               ~ pl
      Cet article a été traduit automatiquement de l'anglais.                        ~ en
      Traduction automatique du russe, sans relecture.                               ~ ru
      Esta noticia ha sido traducida automáticamente del inglés.                     ~ en
      Texto traduzido automaticamente do espanhol.                                   ~ es
      Questo articolo è stato tradotto automaticamente dal tedesco.                  ~ de
      Artykuł został przetłumaczony automatycznie z ukraińskiego.                    ~ uk
      Dit artikel is automatisch vertaald uit het Engels.                            ~ en
      Bu makale rusçadan otomatik olarak çevrilmiştir.                               ~ ru
      この記事は英語から機械翻訳されました。                                              ~ en
      本文由机器翻译从俄语译出。                                                        ~ ru
      이 기사는 러시아어에서 자동 번역되었습니다.                                          ~ ru
      """)
  void aMachinesTranslationIsToldWithItsLanguage(String notice, String language) {
    String expected =
        language == null ? "machine-translated" : "machine-translated from " + language;

    assertThat(notices("", "The lighthouse stays", "<p>" + notice + "</p>"))
        .first()
        .asString()
        .startsWith(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sponsored content",
        "Advertorial",
        "Bezahlter Inhalt",
        "На правах рекламы",
        "На правах реклами",
        "Contenu sponsorisé",
        "Contenido patrocinado",
        "Conteúdo patrocinado",
        "Contenuto sponsorizzato",
        "Artykuł sponsorowany",
        "PR記事",
        "赞助内容"
      })
  void aLabelAboveTheTextTellsThatItIsPaidFor(String label) {
    assertThat(notices("", "The lighthouse stays", "<div>" + label + "</div>"))
        .containsExactly("sponsored");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anzeige", "Advertisement", "Реклама", "Publicité", "広告"})
  void theLabelOfAnAdvertisementBesideTheTextSaysNothingOfIt(String label) {
    assertThat(notices("", "The lighthouse stays", "<div>" + label + "</div>")).isEmpty();
    assertThat(notices("", label + ": The lighthouse stays", "")).containsExactly("sponsored");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Opinion",
        "Meinung",
        "Мнение",
        "Думка",
        "Opinión",
        "Opinião",
        "Opinione",
        "Tribune",
        "社説",
        "오피니언"
      })
  void aLabelOrTheSectionTellsThatItIsAnOpinion(String label) {
    assertThat(notices("", "The lighthouse stays", "<div>" + label + "</div>"))
        .containsExactly("opinion");
    assertThat(notices("", label + ": The lighthouse stays", "")).containsExactly("opinion");
    assertThat(notices(
            "<meta property='article:section' content='" + label + "'>",
            "The lighthouse stays",
            ""))
        .containsExactly("opinion");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Correction: The vote was on Monday, not on Tuesday.",
        "Berichtigung: Die Abstimmung war am Montag, nicht am Dienstag.",
        "Исправлено: голосование было в понедельник, а не во вторник.",
        "Виправлено: голосування було в понеділок, а не у вівторок.",
        "Rectificatif : le vote a eu lieu lundi et non mardi.",
        "Rectificación: la votación fue el lunes y no el martes.",
        "Errata corrige: il voto è stato lunedì e non martedì.",
        "Sprostowanie: głosowanie było w poniedziałek, nie we wtorek.",
        "訂正：採決は火曜日ではなく月曜日でした。"
      })
  void aCorrectionIsToldInThePagesWords(String note) {
    assertThat(notices("", "The lighthouse stays", "<p>" + note + "</p>"))
        .containsExactly("corrected: " + note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This story has been updated with the mayor's answer.",
        "Dieser Artikel wurde aktualisiert, nachdem die Bürgermeisterin geantwortet hat.",
        "Новость обновлена: добавлен ответ мэра.",
        "Матеріал доповнено відповіддю мерки міста.",
        "Cet article a été mis à jour avec la réponse de la maire.",
        "Esta noticia ha sido actualizada con la respuesta de la alcaldesa."
      })
  void anAdditionIsToldInThePagesWords(String note) {
    assertThat(notices("", "The lighthouse stays", "<p>" + note + "</p>"))
        .containsExactly("updated: " + note);
  }

  @Test
  void anOrdinaryArticleHasNoNotices() {
    assertThat(notices(
            "", "Correction of the harbour map: the lighthouse stays", "<p>Updated 5 May</p>"))
        .isEmpty();
  }

  private static List<String> notices(String head, String headline, String above) {
    return Pages.article("<html><head><title>" + headline + "</title>" + head
            + "</head><body><article><h1>" + headline + "</h1>" + above + BODY
            + "</article></body></html>")
        .notices();
  }
}
