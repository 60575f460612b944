package org.clipsheet.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.read.document.DatePlace.DayOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  private static final DatePlace BERLIN =
      new DatePlace(DayOrder.DAY_FIRST, ZoneId.of("Europe/Berlin"));
  private static final DatePlace AMERICA = new DatePlace(DayOrder.MONTH_FIRST, null);

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
      Published 2 March 2026 at 2:05 pm              ~ 2026-03-02T14:05:00+01:00
      By Ada Moreno | March 2, 2026 | Politics       ~ 2026-03-02
      Stand: 02.03.2026, 14:05 Uhr                   ~ 2026-03-02T14:05:00+01:00
      Veröffentlicht am 2. März 2026 von Jo Brandt   ~ 2026-03-02
      Publié le lundi 2 mars 2026 à 14h05            ~ 2026-03-02T14:05:00+01:00
      1er août 2026, par Léa Martin                  ~ 2026-08-01
      2 de marzo de 2026 - 14:05 hs                  ~ 2026-03-02T14:05:00+01:00
      Опубликовано 2 марта 2026 года в 14:05         ~ 2026-03-02T14:05:00+01:00
      14:05, 2 березня 2026                          ~ 2026-03-02T14:05:00+01:00
      2 marca 2026, 14:05                            ~ 2026-03-02T14:05:00+01:00
      2026. március 2.                               ~ 2026-03-02
      2 Mart 2026 14:05                              ~ 2026-03-02T14:05:00+01:00
      2026年3月2日 14時05分 配信                         ~ 2026-03-02T14:05:00+01:00
      2026年3月2日(月) 午後2時5分                         ~ 2026-03-02T14:05:00+01:00
      令和8年3月2日                                     ~ 2026-03-02
      2026년 3월 2일 14:05                             ~ 2026-03-02T14:05:00+01:00
      ٢ مارس ٢٠٢٦                                    ~ 2026-03-02
      2026-03-02T14:05:00.0000000Z (updated)         ~ 2026-03-02T14:05:00Z
      Mar 2, 2026 9:05 a.m. EST                      ~ 2026-03-02T09:05:00-05:00
      """)
  void findsTheDateAndTheTimeBesideItInAnyLine(String line, String expected) {
    assertThat(Dates.find(line, BERLIN)).map(StatedTime::toString).hasValue(expected);
  }

  @ParameterizedTest
  @CsvSource({"3/2/2026,2026-03-02", "25/2/2026,2026-02-25", "03-02-2026,2026-03-02"})
  void numbersFollowTheCountrysOrderUnlessTheyCannot(String line, String expected) {
    assertThat(Dates.find(line, AMERICA)).map(StatedTime::toString).hasValue(expected);
  }

  @Test
  void aTimeOfNobodysClockIsOnlyADay() {
    assertThat(Dates.find("March 2, 2026 9:05 pm", AMERICA))
        .map(StatedTime::toString)
        .hasValue("2026-03-02");
  }

  @ParameterizedTest
  @CsvSource({"Room 12 of 2026", "version 1.2.3.2026", "call 0211 77900 363", "32.13.2026"})
  void numbersThatAreNoDateAreNone(String line) {
    assertThat(Dates.find(line, BERLIN)).isEmpty();
  }

  @Test
  void aFeedsDateThatMayBeTwoDaysIsNone() {
    assertThat(Dates.parse("05/07/2022")).isEmpty();
    assertThat(Dates.parse("05/07/2022", BERLIN)).map(StatedTime::toString).hasValue("2022-07-05");
  }
}
