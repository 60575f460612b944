package org.clipsheet.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.clipsheet.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSpellingsTest {

  @Test
  void aPersonMayBeShortenedAndTurned() {
    NameSpellings spellings = spellings(NameKind.PERSON, "Oksana Ivanivna Sydorenko");

    assertThat(spellings.shortened())
        .contains("Oksana Sydorenko", "O. Sydorenko", "Sydorenko Oksana");
    assertThat(spellings.alone()).isEqualTo("Sydorenko");
  }

  @Test
  void anOrganisationMayLackItsLegalForm() {
    NameSpellings spellings = spellings(NameKind.ORGANIZATION, "ТОВ Північний Порт");

    assertThat(spellings.shortened()).containsExactly("Північний Порт");
    assertThat(spellings.alone()).isEmpty();
  }

  @Test
  void otherAlphabetsAreToldWithoutTheOwn() {
    assertThat(spellings(NameKind.PERSON, "Оксана Сидоренко").elsewhere())
        .doesNotContainKey(UnicodeScript.CYRILLIC)
        .hasEntrySatisfying(
            UnicodeScript.LATIN, latin -> assertThat(latin).contains("Oksana Sydorenko"));
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Oksana Sydorenko",
    "PERSON, Оксана Сидоренко",
    "PERSON, Madonna",
    "PERSON, 王毅",
    "ORGANIZATION, Northgate Shipping GmbH",
    "ORGANIZATION, ООО Ромашка"
  })
  void everySpellingToldIsFound(NameKind kind, String name) {
    SoughtName sought = new SoughtName(kind, name, List.of(), List.of(), true);
    NameFinder finder = NameFinder.of(List.of(sought));
    NameSpellings spellings = NameSpellings.of(sought);

    assertThat(spellings.shortened()).allMatch(form -> finds(finder, form));
    assertThat(spellings.elsewhere().values())
        .allSatisfy(forms -> assertThat(forms).allMatch(form -> finds(finder, form)));
  }

  private static boolean finds(NameFinder finder, String text) {
    return !finder.find(List.of(new NameText(text, Words.of(text))), null).isEmpty();
  }

  private static NameSpellings spellings(NameKind kind, String name) {
    return NameSpellings.of(new SoughtName(kind, name, List.of(), List.of(), true));
  }
}
