package org.clipsheet.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryEndingsTest {

  @ParameterizedTest
  @CsvSource({
    "tr, polonya, polonyalilarin",
    "fi, suomi, suomessa",
    "fi, puolalainen, puolalaisten",
    "cs, nemec, nemci",
    "cs, polsky, polsti",
    "ka, პოლონეთი, პოლონეთის",
    "ro, polonia, poloniei",
    "de, osterreicher, osterreicherinnen",
    "de, russin, russinnen",
  })
  void aFormIsAStemWithEndings(String language, String base, String form) {
    assertThat(isForm(language, base, form)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "tr, mali, maliye",
    "hu, dan, daniel",
    "en, india, indiana",
    "sr, niger, nigerija",
    "fi, iran, iranska",
    "de, osterreicher, osterreicherei",
  })
  void otherLettersBehindAStemMakeAnotherWord(String language, String base, String form) {
    assertThat(isForm(language, base, form)).isFalse();
  }

  @Test
  void namesHaveNoEndingsWhereTheListSaysSo() {
    CountryEndings arabic = CountryEndings.of("ar");

    assertThat(arabic.stems("مصر", true)).isEmpty();
    assertThat(arabic.stems("مصري", false)).containsExactly("مصري");
  }

  private static boolean isForm(String language, String base, String form) {
    CountryEndings endings = CountryEndings.of(language);
    return Stream.of(true, false)
        .flatMap(name -> endings.stems(base, name).stream())
        .anyMatch(stem -> endings.areBehind(stem, form));
  }
}
