package org.clipsheet.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.clipsheet.country.CountryPhrase.Doubt;
import org.clipsheet.text.Words;
import org.junit.jupiter.api.Test;

/** What must hold of each file of {@code words/}. */
class CountryWordListTest {
  private static final String FILES =
      "ar, bg, cs, da, de, el, en, es, fa, fi, fr, he, hi, hr, hu, it, ja, ko, nl, no, pl, pt, ro, ru, sk, sr, sv, tr, uk, ur, zh";

  @Test
  void everyCodeIsACountrys() {
    for (String language : FILES.split(", ")) {
      assertThat(CountryCodes.ALL)
          .as(language)
          .containsAll(CountryWordList.of(language).countries().keySet());
      assertThat(CountryWordList.of(language).countries()).as(language).isNotEmpty();
    }
  }

  @Test
  void noWordStandsForTwoCountriesUnlessItIsDoubtful() {
    List<String> twice = new ArrayList<>();
    for (String language : FILES.split(", ")) {
      CountryWordList list = CountryWordList.of(language);
      Map<String, String> codes = new HashMap<>();
      list.countries()
          .forEach((code, words) -> words.forEach(word -> {
            String other = codes.put(word, code);
            if (other != null && list.doubt(word) != Doubt.PLACE) {
              twice.add(language + ": " + word + ": " + other + ", " + code);
            }
          }));
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void everyWordIsFoundInItsBaseForm() {
    List<String> lost = new ArrayList<>();
    for (String language : FILES.split(", ")) {
      CountryWordList list = CountryWordList.of(language);
      list.countries()
          .forEach((code, words) -> words.forEach(word -> {
            TreeSet<String> found = new TreeSet<>();
            CountryFinder.find(List.of(Words.of(word)), language)
                .forEach(mention -> found.add(mention.code()));
            if (!found.equals(new TreeSet<>(List.of(code))) && list.doubt(word) != Doubt.PLACE) {
              lost.add(language + ": " + word + ": " + code + " but found " + found);
            }
          }));
    }
    assertThat(lost).isEmpty();
  }
}
