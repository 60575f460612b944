package org.clipsheet.read.document;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that dates are written with in English, German, French, Spanish, Russian and Ukrainian: months, weekdays, and
 * what stands around a date. Compared in lower case and without accents.
 */
final class DatesWords {
  private static final int SHORTEST_MONTH = 3;

  private static final List<String> MONTHS = List.of(
      "january januar janner janvier enero января январь січня січень",
      "february februar feber fevrier febrero февраля февраль лютого лютий",
      "march marz maerz mars marzo mrz марта март березня березень",
      "april avril abril апреля апрель квітня квітень",
      "may mai mayo мая май травня травень",
      "june juni juin junio июня июнь червня червень",
      "july juli juillet julio июля июль липня липень",
      "august aout agosto августа август серпня серпень",
      "september septembre septiembre setiembre сентября сентябрь вересня вересень",
      "october oktober octobre octubre октября октябрь жовтня жовтень",
      "november novembre noviembre ноября ноябрь листопада листопад",
      "december dezember decembre diciembre декабря декабрь грудня грудень");

  private static final String WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday "
      + "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
      + "lundi mardi mercredi jeudi vendredi samedi dimanche "
      + "lunes martes miercoles jueves viernes sabado domingo "
      + "понедельник вторник среда четверг пятница суббота воскресенье среду пятницу субботу "
      + "понеділок вівторок середа четвер пятниця субота неділя "
      + "mo di mi do fr sa so пн вт ср чт пт сб вс нд";

  private static final String FILLERS =
      "at on the of and er hs posted published updated modified date st nd rd th am pm h hrs "
          + "um uhr den der vom am veroffentlicht aktualisiert stand "
          + "le a publie mis jour du "
          + "de del el las los publicado actualizado hs "
          + "г года год в от опубликовано обновлено время "
          + "р року рік о об у від опубліковано оновлено";

  private static final Map<String, Integer> MONTH_OF = months();
  private static final Set<String> WEEKDAY = prefixes(WEEKDAYS, 2);
  private static final Set<String> FILLER = Set.copyOf(List.of(FILLERS.split(" ", -1)));

  private DatesWords() {}

  /** In one line, small letters, without accents, remarks in parentheses and ordinal signs. */
  static String tidy(String written) {
    if (written.length() > 1_000) {
      return "";
    }
    String folded = Normalizer.normalize(written, Normalizer.Form.NFD)
        .replaceAll("([a-zA-Z])\\p{Mn}+", "$1")
        .replaceAll("\\([^()]*\\)", " ")
        .replaceAll("[\\p{Cf}\u00BA\u00B0]", "")
        .replaceAll("[\\s\u00A0\u202F]+", " ");
    return Normalizer.normalize(folded, Normalizer.Form.NFC).strip();
  }

  /** 1 to 12, or 0 where the word is no month. */
  static int month(String word) {
    return MONTH_OF.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  static boolean isWeekday(String word) {
    return WEEKDAY.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isFiller(String word) {
    return FILLER.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < MONTHS.size(); i++) {
      for (String prefix : prefixes(MONTHS.get(i), SHORTEST_MONTH)) {
        months.putIfAbsent(prefix, i + 1);
      }
    }
    return Map.copyOf(months);
  }

  /** Abbreviations are beginnings of the words; one that begins two months ("jui") cannot tell them apart and is rare. */
  private static Set<String> prefixes(String words, int shortest) {
    Set<String> prefixes = new HashSet<>();
    for (String word : words.split(" ", -1)) {
      for (int length = Math.min(shortest, word.length()); length <= word.length(); length++) {
        prefixes.add(word.substring(0, length));
      }
    }
    return prefixes;
  }
}
