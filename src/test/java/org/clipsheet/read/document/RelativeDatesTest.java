package org.clipsheet.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.read.document.DatePlace.DayOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeDatesTest {
  private static final Instant NOW = Instant.parse("2026-03-02T15:20:40Z");
  private static final DatePlace BERLIN =
      new DatePlace(DayOrder.DAY_FIRST, ZoneId.of("Europe/Berlin"));
  private static final DatePlace NOWHERE = new DatePlace(DayOrder.DAY_FIRST, null);

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
      today 14:05                        ~ 2026-03-02T14:05:00+01:00
      Published today at 2:05 pm         ~ 2026-03-02T14:05:00+01:00
      Today                              ~ 2026-03-02
      yesterday                          ~ 2026-03-01
      heute, 14:05 Uhr                   ~ 2026-03-02T14:05:00+01:00
      gestern, 18:30                     ~ 2026-03-01T18:30:00+01:00
      Vorgestern um 18.30 Uhr            ~ 2026-02-28T18:30:00+01:00
      hier à 18h30                       ~ 2026-03-01T18:30:00+01:00
      Publié aujourd'hui à 14h05         ~ 2026-03-02T14:05:00+01:00
      ayer, 18:30                        ~ 2026-03-01T18:30:00+01:00
      oggi alle 14:05                    ~ 2026-03-02T14:05:00+01:00
      I går kl. 18.30                    ~ 2026-03-01T18:30:00+01:00
      wczoraj, 18:30                     ~ 2026-03-01T18:30:00+01:00
      Dziś 14:05                         ~ 2026-03-02T14:05:00+01:00
      сегодня, 14:05                     ~ 2026-03-02T14:05:00+01:00
      Вчера в 18:30                      ~ 2026-03-01T18:30:00+01:00
      Сьогодні о 14:05                   ~ 2026-03-02T14:05:00+01:00
      вчора, 18:30                       ~ 2026-03-01T18:30:00+01:00
      позавчора                          ~ 2026-02-28
      今天 14:05                         ~ 2026-03-02T14:05:00+01:00
      昨日18時30分                       ~ 2026-03-01T18:30:00+01:00
      어제 18:30                         ~ 2026-03-01T18:30:00+01:00
      5 minutes ago                      ~ 2026-03-02T16:15:00+01:00
      an hour ago                        ~ 2026-03-02T15:00:00+01:00
      2 hours ago                        ~ 2026-03-02T14:00:00+01:00
      2h ago                             ~ 2026-03-02T14:00:00+01:00
      3 days ago                         ~ 2026-02-27
      vor 2 Stunden                      ~ 2026-03-02T14:00:00+01:00
      Vor einer Stunde                   ~ 2026-03-02T15:00:00+01:00
      Il y a 2 heures                    ~ 2026-03-02T14:00:00+01:00
      hace 2 horas                       ~ 2026-03-02T14:00:00+01:00
      há 20 minutos                      ~ 2026-03-02T16:00:00+01:00
      2 ore fa                           ~ 2026-03-02T14:00:00+01:00
      2 uur geleden                      ~ 2026-03-02T14:00:00+01:00
      för 2 timmar sedan                 ~ 2026-03-02T14:00:00+01:00
      2 tuntia sitten                    ~ 2026-03-02T14:00:00+01:00
      2 godziny temu                     ~ 2026-03-02T14:00:00+01:00
      před 2 hodinami                    ~ 2026-03-02T14:00:00+01:00
      2 saat önce                        ~ 2026-03-02T14:00:00+01:00
      2 часа назад                       ~ 2026-03-02T14:00:00+01:00
      час назад                          ~ 2026-03-02T15:00:00+01:00
      5 мин. назад                       ~ 2026-03-02T16:15:00+01:00
      2 години тому                      ~ 2026-03-02T14:00:00+01:00
      5 хвилин тому                      ~ 2026-03-02T16:15:00+01:00
      πριν από 2 ώρες                    ~ 2026-03-02T14:00:00+01:00
      3時間前                            ~ 2026-03-02T13:00:00+01:00
      3小时前                            ~ 2026-03-02T13:00:00+01:00
      3시간 전                           ~ 2026-03-02T13:00:00+01:00
      منذ 3 ساعات                        ~ 2026-03-02T13:00:00+01:00
      """)
  void tellsTheTimeAsSeenFromNow(String line, String expected) {
    assertThat(RelativeDates.find(line, BERLIN, NOW)).map(StatedTime::toString).hasValue(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ada Moreno | 2 hours ago",
        "2 hours ago · 3 min read",
        "Ada Moreno, 2 hours ago",
        "Harbour – vor 2 Stunden – Jo Brandt"
      })
  void aPartBetweenSeparatorsIsEnough(String line) {
    assertThat(RelativeDates.find(line, BERLIN, NOW))
        .map(StatedTime::toString)
        .hasValue("2026-03-02T14:00:00+01:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council votes today",
        "What we know today about the harbour",
        "The pier burned down 2 hours ago",
        "2 hours",
        "3 min read",
        "vor dem Hafen",
        "2 years ago",
        "год назад",
        "90 days ago",
        "999 hours ago",
        "today 25:61",
        "USA TODAY",
        "Yesterday's papers",
        ""
      })
  void wordsInRunningTextTellNothing(String line) {
    assertThat(RelativeDates.find(line, BERLIN, NOW)).isEmpty();
  }

  @Test
  void aClockOfNoKnownZoneTellsTheDayOnly() {
    assertThat(RelativeDates.find("today 14:05", NOWHERE, NOW))
        .map(StatedTime::toString)
        .hasValue("2026-03-02");
    assertThat(RelativeDates.find("2 hours ago", NOWHERE, NOW))
        .map(StatedTime::toString)
        .hasValue("2026-03-02T13:00:00Z");
  }

  @Test
  void anHourThatIsYetToComeIsNobodys() {
    assertThat(RelativeDates.find("today 23:50", BERLIN, NOW))
        .map(StatedTime::toString)
        .hasValue("2026-03-02");
  }

  @Test
  void theDayIsThatOfThePagesClock() {
    Instant lateInUtc = Instant.parse("2026-03-02T23:30:00Z");

    assertThat(RelativeDates.find("heute", BERLIN, lateInUtc))
        .map(StatedTime::toString)
        .hasValue("2026-03-03");
  }
}
