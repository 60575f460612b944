package org.clipsheet.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditReaderTest {
  private static final String HARBOUR =
      "The harbour council voted on Monday to keep the old lighthouse open for another ten years,"
          + " after months of letters from the fishermen and the schools along the coast.";

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
      HAFENSTADT (dpa) - Der Leuchtturm bleibt.               ~ dpa
      Hafenstadt (dpa/lno) – Der Leuchtturm bleibt.           ~ dpa
      PORTVILLE, May 3 (Reuters) - The lighthouse stays.      ~ Reuters
      PORTVILLE (AP) — The lighthouse stays.                  ~ AP
      Le Port (AFP) – Le phare reste ouvert.                  ~ AFP
      Puerto Claro, 3 may (EFE).- El faro sigue abierto.      ~ EFE
      Porto Velho, 03 mai 2024 (Lusa) - O farol fica.         ~ Lusa
      (ANSA) - PORTO, 3 MAG - Il faro resta aperto.           ~ ANSA
      МОРСК, 3 мая — РИА Новости. Маяк остаётся.              ~ РИА Новости
      МОРСК, 3 мая. /ТАСС/. Маяк остаётся.                    ~ ТАСС
      ПРИМОРСЬК. 3 травня. УНН. Маяк залишається.             ~ УНН
      【港町共同】灯台は残ることになった。                          ~ 共同
      （港町時事）灯台は残ることになった。                          ~ 時事
      新华社海港5月3日电 灯塔将继续开放。                          ~ Xinhua
      (항구=연합뉴스) 등대는 남는다.                              ~ 연합뉴스
      """)
  void aDatelineNamesTheAgency(String first, String expected) {
    assertThat(credit(first, HARBOUR, "")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
      The council voted on Monday. (AP)                       ~ AP
      Der Rat hat abgestimmt. (dpa/hma)                       ~ dpa
      Le conseil a voté lundi. (Avec AFP, Reuters)            ~ AFP, Reuters
      Rada zagłosowała w poniedziałek. (PAP)                  ~ PAP
      町議会は月曜日に採決した。（共同）                             ~ 共同
      """)
  void bracketsAtTheEndNameTheAgency(String last, String expected) {
    assertThat(credit(HARBOUR, last, "")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
      Source: Harbour Post                                    ~ Harbour Post
      With material from Harbour Post                         ~ Harbour Post
      Mit Material von dpa und AFP                            ~ dpa, AFP
      (Mit Informationen der Hafenpost)                       ~ Hafenpost
      Con información de EFE                                  ~ EFE
      Com informações da Agência Brasil                       ~ Agência Brasil
      Con informazioni di Gazzetta del Porto                  ~ Gazzetta del Porto
      По материалам «Портовой газеты»                         ~ Портовой газеты
      За матеріалами Інтерфаксу-Україна                       ~ Інтерфакс-Україна
      Na podstawie: Gazeta Portowa                            ~ Gazeta Portowa
      Źródło: Gazeta Portowa                                  ~ Gazeta Portowa
      Forrás: Kikötői Hírlap                                  ~ Kikötői Hírlap
      出典：港新聞                                              ~ 港新聞
      来源：海港日报                                            ~ 海港日报
      출처: 항구일보                                            ~ 항구일보
      """)
  void aLineOfItsOwnBelowTheTextNamesTheSource(String line, String expected) {
    assertThat(credit(HARBOUR, HARBOUR, "<p>" + line + "</p>")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
      Маяк останется открытым, сообщает «Интерфакс».          ~ Интерфакс
      Маяк залишиться відкритим, повідомляє Укрінформ.        ~ Укрінформ
      Der Leuchtturm bleibt, meldet die Agentur dpa.          ~ dpa
      Le phare reste ouvert, selon l'AFP.                     ~ AFP
      """)
  void theFirstParagraphEndsInWhoReportsIt(String first, String expected) {
    assertThat(credit(HARBOUR.substring(0, 40) + ". " + first, HARBOUR, "")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council (all nine of them) voted on Monday.",
        "The picture hangs in the town hall. (Photo: Reuters)",
        "The vote was close, said the mayor.",
        "He works for the town (and has done so since May)."
      })
  void whatOnlyLooksLikeOneIsNoCredit(String line) {
    assertThat(credit(line, HARBOUR, "")).isEmpty();
    assertThat(credit(HARBOUR, line, "")).isEmpty();
  }

  private static String credit(String first, String last, String behind) {
    String html = "<html><head><title>The lighthouse stays</title></head><body><article>"
        + "<h1>The lighthouse stays</h1><p>" + first + "</p>" + ("<p>" + HARBOUR + "</p>").repeat(5)
        + "<p>" + last + "</p>" + behind + "</article></body></html>";
    String credit = Pages.article(html).credit();
    return credit == null ? "" : credit;
  }
}
