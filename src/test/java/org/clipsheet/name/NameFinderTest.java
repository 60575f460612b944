package org.clipsheet.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clipsheet.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oleksandr Marchenko | en | The minister, Oleksandr Marchenko, said so.",
        "Oleksandr Marchenko | ru | Об этом сообщил Александр Марченко.",
        "Oleksandr Marchenko | uk | Про це розповіли Олександру Марченку.",
        "Oleksandr Marchenko | pl | Rozmawiano z Ołeksandrem Marczenką.",
        "Oleksandr Marchenko | en | MARCHENKO, Oleksandr was named.",
        "Oleksandr Marchenko | en | Oleksandr Petrovych Marchenko was named.",
        "Juan Morales Garrido | es | Llegó Juan Morales y Garrido.",
        "Karl Rebenstein | de | Es kam Karl von und zu Rebenstein.",
        "Oleksandr Marchenko | ru | Министр А. Марченко сообщил об этом.",
        "Anna Petrovna Sokolova | ru | Анну Соколову спросили.",
        "Jon Feiner | en | John Finer was asked.",
        "Kim Dae-un | en | Kim Daeun was asked.",
        "Василь Гриценко | en | Vasyl Hrytsenko was asked.",
        "Lind | ru | Линд ответил.",
        "Жук | ru | Жуку ответили.",
        "Jun Li | zh | 李俊说",
        "Li Jinlan | ru | Приехал Ли Цзиньлань.",
        "Xi Jinping | ru | Встретили Си Цзиньпина в порту.",
        "Xi Jinping | uk | Про це сказав Сі Цзіньпін.",
        "Wang Yi | ru | Министр Ван И ответил.",
        "Li Qiang | ru | Премьер Ли Цян ответил.",
        "Си Цзиньпин | en | President Xi Jinping spoke.",
        "Amit Das | de | Dann kam Amit Das aus Nordhafen.",
        "JC Jarnvik | en | Jean-Claude Jarnvik was asked.",
        "J.-C. Jarnvik | en | Jean-Claude Jarnvik was asked.",
        "William Harrowgate | en | Bill Harrowgate was asked.",
        "Александр Сычёв | ru | Саше Сычёву ответили.",
        "Varijalongkorn | en | Varijalongkron was asked.",
        "Jon Feiner | en | all in small letters jon feiner was asked"
      })
  void personsAreFoundHoweverTheyAreSpelt(String person, String language, String text) {
    assertThat(find(person, language, text)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jon Finer | en | The finer points of John.",
        "Xi Jinping | ru | Встретили Ли Цзиньпина.",
        "Oleksandr Marchenko | en | Natalia Marchenko was named.",
        "Oleksandr Marchenko | en | Oleksandr Marushchak was named.",
        "Oleksandr Marchenko | en | Oleksandr. Marchenko",
        "Ahmad Karim Nasser | en | Ahmad Salim Nasser was named.",
        "Bart de Winter | en | Bart de Wolf was named.",
        "William Harrowgate | en | Bill Marrowfat and Walter Harrowgate were named.",
        "Wilhelm Karge | de | Es kamen Wilhelm Morgen und Walter Karge.",
        "Juan Garrido | es | Llegaron Juan Morales y Pedro Garrido.",
        "Mary West | en | Bari Weiss Cornel West spoke.",
        "Amit Das | de | Dann kam Amat aus Nordhafen.",
        "Wolfgang Haus | de | KAUSCH, Wolfgang war da.",
        "Lind | de | Auf dem Land und im Land.",
        "Vass | en | Was it here?",
        "Zhang | zh | 一张身份证",
        "Wei Li | zh | 山终会变为一粒尘",
        "Jun Xin | zh | 他们均心安",
        "Juan Garrido | en | Jean Garrido was named."
      })
  void othersAreNotTakenForThem(String person, String language, String text) {
    assertThat(find(person, language, text)).isEmpty();
  }

  @Test
  void whatIsTooLongForANameIsNotHeard() {
    String text = "박".repeat(10_000) + " " + "م".repeat(10_000) + " Lind";
    List<NameText> texts = List.of(new NameText(text, Words.of(text)));

    assertThat(NameFinder.of(List.of()).keys(texts, "en"))
        .isEqualTo(
            NameFinder.of(List.of()).keys(List.of(new NameText("Lind", Words.of("Lind"))), "en"));
    assertThat(find("Lind", "en", text)).hasSize(1);
  }

  @Test
  void theSurnameAloneCountsOnceTheWholeNameStood() {
    String text = "Oleksandr Marchenko spoke. Marchenko left. Others followed.";

    assertThat(find("Oleksandr Marchenko", "en", text)).hasSize(2);
    assertThat(find("Oleksandr Marchenko", "en", "Marchenko left.")).isEmpty();
  }

  @Test
  void whoIsExcludedIsNotFound() {
    SoughtName sought = new SoughtName(
        NameKind.PERSON, "Aleks Marchenko", List.of(), List.of("Alek Marchenka"), true);

    assertThat(find(sought, "en", "Aleks Marchenko spoke.")).hasSize(1);
    assertThat(find(sought, "en", "Alek Marchenka spoke.")).isEmpty();
  }

  @Test
  void anExactSpellingIsTheOnlyOne() {
    SoughtName sought =
        new SoughtName(NameKind.PERSON, "Oleksandr Marchenko", List.of(), List.of(), false);

    assertThat(find(sought, "en", "OLEKSANDR MARCHENKO spoke.")).hasSize(1);
    assertThat(find(sought, "en", "Oleksandr Marchenka spoke.")).isEmpty();
    assertThat(find(sought, "en", "O. Marchenko spoke.")).isEmpty();
    assertThat(find(sought, "ru", "Олександр Марченко спросил.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbour Grain Holding LLC | en | A tanker of Harbour Grain was seen.",
        "Harbour Grain | en | A tanker of Harbor Grain Ltd was seen.",
        "ООО Причал | ru | Танкер фирмы «Причал» вышел в море.",
        "Sand & Sons | en | A tanker of Sand and Sons was seen."
      })
  void organizationsAreFoundWithoutTheirLegalForms(
      String organization, String language, String text) {
    SoughtName sought =
        new SoughtName(NameKind.ORGANIZATION, organization, List.of(), List.of(), true);

    assertThat(find(sought, language, text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"van ", "and ", "Inc ", "harlow "})
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aRowOfWordsThatNeverEndsIsNoName(String word) {
    List<SoughtName> names = IntStream.range(0, 20)
        .mapToObj(i -> "Harlow Mill" + "abcdefghijklmnopqrst".charAt(i))
        .flatMap(name -> Stream.of(NameKind.PERSON, NameKind.ORGANIZATION)
            .map(kind -> new SoughtName(kind, name, List.of(), List.of(), true)))
        .toList();
    String text = "Harlow " + word.repeat(50_000);

    assertThat(NameFinder.of(names).find(List.of(new NameText(text, Words.of(text))), null))
        .isEmpty();
  }

  private static List<NameMention> find(String person, String language, String text) {
    return find(
        new SoughtName(NameKind.PERSON, person, List.of(), List.of(), true), language, text);
  }

  private static List<NameMention> find(SoughtName sought, String language, String text) {
    return NameFinder.of(List.of(sought))
        .find(List.of(new NameText(text, Words.of(text))), language);
  }
}
