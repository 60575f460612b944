package org.clipsheet.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clipsheet.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbour Grain International | Harbour Grain Int'l Corp. sells.",
        "Marlow Brothers | Marlow Bros. Ltd sells.",
        "Ministry of Millers | The Min. of Millers decides.",
        "Association of Millers | The Assn. of Millers decides.",
        "Fort Mason Mills | Ft. Mason Mills sells.",
        "7-Eleven Mills | Seven Eleven Mills sells.",
        "Capital Mill Two | Capital Mill II sells.",
        "Министерство обороны | The Ministry of Defence decides.",
        "Harlow Lab | Лаборатория Харлова открыта."
      })
  void wordsThatStandForOneAnotherAreOne(String organization, String text) {
    assertThat(find(organization, text)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ministry of Finance | The Finance Ministry decides.",
        "Justice Department | The Department of Justice decides.",
        "Credit Bank of Northvale | Northvale Credit Bank lends.",
        "KTB Bank | Банк КТБ кредитует.",
        "Northvalian Shipping Lines | Northvale Shipping Lines sails."
      })
  void wordsMayStandInAnotherOrder(String organization, String text) {
    assertThat(find(organization, text)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fabryka Broni Sp. z o.o. | Fabryka Broni sprzedaje.",
        "Харлов | Группа «Харлов» продаёт.",
        "华星技术有限公司 | 华星技术",
        "Bank Harlow Tbk | PT Bank Harlow lends.",
        "Harlow FZE | Harlow sells.",
        "Millers' Board of Northvale (MBN) | The MBN decides."
      })
  void legalFormsOfEveryLandAreLeftOut(String organization, String text) {
    assertThat(find(organization, text)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Северный Ветер | Ремонтом занят «Северный ветер» из Мурманска.",
        "Société Meunière | La Société meunière vend.",
        "Organization of Grain Exporters | The Organization of the Grain Exporters met.",
        "eGrain | The firm eGrain sells.",
        "Van Alder Mill | Vanalder Mill sells."
      })
  void namesGoOnInSmallLetters(String organization, String text) {
    assertThat(find(organization, text)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Government of Austria | The Government of Australia decides.",
        "Bank of Iran | The Bank of Iraq lends.",
        "ABD News | BBD News says so.",
        "ABD | ABT says so.",
        "Northern Grain | Southern Grain sells.",
        "Capital Mill | Capital Mill II sells.",
        "Marz Inc | Marsh Inc sells.",
        "Harlow Gas | Harlow Glass sells.",
        "Foundation | The Northvale Foundation gives.",
        "Harlow Gas | The harlow gas was thin.",
        "Harlow GmbH | Harlow France GmbH sells."
      })
  void othersAreNotTakenForThem(String organization, String text) {
    assertThat(find(organization, text)).isEmpty();
  }

  @Test
  void anExactSpellingIsTheOnlyOne() {
    SoughtName sought =
        new SoughtName(NameKind.ORGANIZATION, "Ministry of Finance", List.of(), List.of(), false);

    assertThat(find(sought, "The Ministry of Finance decides.")).hasSize(1);
    assertThat(find(sought, "The Finance Ministry decides.")).isEmpty();
    assertThat(find(sought, "The Min. of Finance decides.")).isEmpty();
  }

  private static List<NameMention> find(String organization, String text) {
    return find(
        new SoughtName(NameKind.ORGANIZATION, organization, List.of(), List.of(), true), text);
  }

  private static List<NameMention> find(SoughtName sought, String text) {
    return NameFinder.of(List.of(sought)).find(List.of(new NameText(text, Words.of(text))), null);
  }
}
