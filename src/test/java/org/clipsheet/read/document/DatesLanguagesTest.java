package org.clipsheet.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.read.document.DatePlace.DayOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the press of each language writes the day and the clock: months in their cases and short forms, halves of the day. */
class DatesLanguagesTest {
  private static final ZoneId ZONE = ZoneId.of("Etc/GMT-2");

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
      de ~ 25. November 2026, 14:05 Uhr ~ 2026-11-25T14:05
      de ~ 25. Nov. 2026 um 14.05 Uhr ~ 2026-11-25T14:05
      de ~ 25.11.26, 14:05 ~ 2026-11-25T14:05
      de ~ Mittwoch, 25. Jänner 2023 ~ 2023-01-25
      de ~ Dienstag, 3. März 2026 ~ 2026-03-03
      en ~ Wednesday 25 November 2026 14.05 GMT ~ 2026-11-25T14:05
      en ~ Sept. 5, 2026, 2:05 PM EDT ~ 2026-09-05T14:05
      en ~ 12:05 a.m. March 3, 2026 ~ 2026-03-03T00:05
      ru ~ 25 ноября 2026, 14:05 ~ 2026-11-25T14:05
      ru ~ 25 нояб. 2026 г., 14:05 МСК ~ 2026-11-25T14:05
      ru ~ 14:05 / 25.11.2026 ~ 2026-11-25T14:05
      ru ~ 3 марта 2026 ~ 2026-03-03
      ru ~ 3 сент. 2026 ~ 2026-09-03
      ru ~ 3 мая 2026 в 09:05 ~ 2026-05-03T09:05
      uk ~ 25 листопада 2026 р., 14:05 ~ 2026-11-25T14:05
      uk ~ 3 лип. 2026 ~ 2026-07-03
      uk ~ 3 черв. 2026, 9:05 ~ 2026-06-03T09:05
      uk ~ 25 лист. 2026 ~ 2026-11-25
      es ~ 25 de noviembre de 2026 a las 14:05 ~ 2026-11-25T14:05
      es ~ 25 nov 2026, 2:05 p. m. ~ 2026-11-25T14:05
      es ~ 3 de septiembre del 2026 2:05 P.M. ~ 2026-09-03T14:05
      es ~ 03/abr/2026 ~ 2026-04-03
      fr ~ le 25 novembre 2026 à 14h05 ~ 2026-11-25T14:05
      fr ~ 1er janv. 2026 à 14 h 05 ~ 2026-01-01T14:05
      fr ~ 3 juil. 2026 à 9h ~ 2026-07-03T09:00
      fr ~ 3 juin 2026 ~ 2026-06-03
      it ~ mercoledì 25 novembre 2026 alle 14:05 ~ 2026-11-25T14:05
      it ~ 3 giu 2026, 14.05 ~ 2026-06-03
      it ~ 3 luglio 2026 ore 14:05 ~ 2026-07-03T14:05
      pl ~ 25 listopada 2026, 14:05 ~ 2026-11-25T14:05
      pl ~ 3 wrz 2026, godz. 14:05 ~ 2026-09-03T14:05
      pl ~ 3 paź 2026 ~ 2026-10-03
      pt ~ 25 de novembro de 2026, às 14h05 ~ 2026-11-25T14:05
      pt ~ 25/11/2026 14h05 ~ 2026-11-25T14:05
      pt ~ 3 de fev. de 2026 ~ 2026-02-03
      nl ~ 25 november 2026 om 14:05 uur ~ 2026-11-25T14:05
      nl ~ 3 mrt. 2026 ~ 2026-03-03
      nl ~ woensdag 3 mei 2026 14:05 ~ 2026-05-03T14:05
      sv ~ 25 november 2026 kl. 14.05 ~ 2026-11-25T14:05
      sv ~ 3 maj 2026 kl 14:05 ~ 2026-05-03T14:05
      tr ~ 25 Kasım 2026 14:05 ~ 2026-11-25T14:05
      tr ~ 3 Şubat 2026 Salı, 14.05 ~ 2026-02-03
      tr ~ 3 Ağu 2026 ~ 2026-08-03
      tr ~ 3 Tem 2026 ~ 2026-07-03
      cs ~ 25. listopadu 2026 14:05 ~ 2026-11-25T14:05
      cs ~ 3. července 2026 v 14:05 ~ 2026-07-03T14:05
      cs ~ 3. června 2026 ~ 2026-06-03
      cs ~ 3. září 2026 ~ 2026-09-03
      cs ~ 3. ledna 2026 ~ 2026-01-03
      cs ~ 3. dubna 2026 ~ 2026-04-03
      cs ~ 3. srpna 2026 ~ 2026-08-03
      cs ~ 3. října 2026 ~ 2026-10-03
      cs ~ 3. prosince 2026 ~ 2026-12-03
      cs ~ 3. února 2026 ~ 2026-02-03
      cs ~ 3. března 2026 ~ 2026-03-03
      cs ~ 3. května 2026 ~ 2026-05-03
      ro ~ 25 noiembrie 2026, 14:05 ~ 2026-11-25T14:05
      ro ~ 3 iunie 2026, ora 14:05 ~ 2026-06-03T14:05
      ro ~ 3 mai 2026 ~ 2026-05-03
      hu ~ 2026. november 25. 14:05 ~ 2026-11-25T14:05
      hu ~ 2026. 11. 25. 14:05 ~ 2026-11-25T14:05
      hu ~ 2026. jún. 3. ~ 2026-06-03
      fi ~ 25. marraskuuta 2026 klo 14.05 ~ 2026-11-25T14:05
      fi ~ 25.11.2026 14:05 ~ 2026-11-25T14:05
      ar ~ ٢٥ نوفمبر ٢٠٢٦ ١٤:٠٥ ~ 2026-11-25T14:05
      ar ~ 25 نوفمبر 2026 - 14:05 ~ 2026-11-25T14:05
      ar ~ الأربعاء 25 تشرين الثاني 2026 ~ 2026-11-25
      ar ~ 3 كانون الأول 2026 ~ 2026-12-03
      ar ~ 3 شباط 2026 ~ 2026-02-03
      ar ~ 3 أيار 2026 ~ 2026-05-03
      ar ~ 3 سبتمبر 2026 02:05 م ~ 2026-09-03T14:05
      fa ~ 25 نوامبر 2026 ~ 2026-11-25
      hi ~ 25 नवंबर 2026, 14:05 ~ 2026-11-25T14:05
      hi ~ 3 नवम्बर 2026 ~ 2026-11-03
      hi ~ 3 सितम्बर 2026 ~ 2026-09-03
      hi ~ 25 नव॰ 2026 ~ 2026-11-25
      ja ~ 2026年11月25日 14時05分 ~ 2026-11-25T14:05
      ja ~ 2026年11月25日 午後2時5分 ~ 2026-11-25T14:05
      ja ~ 2026/11/25 14:05 ~ 2026-11-25T14:05
      ja ~ 令和8年11月25日 ~ 2026-11-25
      ja ~ 2026年11月25日(水)14:05 ~ 2026-11-25T14:05
      zh ~ 2026年11月25日 14:05 ~ 2026-11-25T14:05
      zh ~ 2026-11-25 14:05:30 ~ 2026-11-25T14:05
      zh ~ 2026年11月25日 下午2:05 ~ 2026-11-25T14:05
      ko ~ 2026년 11월 25일 14:05 ~ 2026-11-25T14:05
      ko ~ 2026.11.25 오후 2:05 ~ 2026-11-25T14:05
      ko ~ 2026. 11. 25. 오후 2:05 ~ 2026-11-25T14:05
      ko ~ 입력 2026.11.25 14:05 ~ 2026-11-25T14:05
      """)
  void readsTheDayAndTheClock(String language, String line, String expected) {
    DayOrder order = language.equals("en") ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
    DatePlace place = new DatePlace(order, ZONE);

    assertThat(Dates.parse(line, place).or(() -> Dates.find(line, place)))
        .map(StatedTime::toString)
        .hasValueSatisfying(time -> assertThat(time).startsWith(expected));
  }
}
