package org.clipsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /** The bar stands where a sentence is expected to end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sank. | Nobody drowned! | Why?",
        "Envoys from the U.S. and the U.K. met Mr. Harlow and Dr. Ines Kell in St. Aldor on Monday.",
        "He works in the U.S. | The visa is new.",
        "U.S. President J. Harlow met George W. Tarn.",
        "It cost $3.5 million, or 2.7 percent. | Shares of Orrin Inc. Chairman Bo Lund fell.",
        "Orrin Inc. | The maker of looms closed.",
        "It opens at 5 p.m. Friday. | It shuts at 6 a.m. | Guards stay.",
        "See No. 10 and vol. 3. | He said no. | Then he left.",
        "“We won. We are happy,” she said. | “They lost.” | “Did they?” he asked.",
        "\"We won. We are happy,\" she said. | \"They lost.\" | Nobody asked.",
        "‘It’s over. We lost,’ he said. | The judge’s clerk agreed.",
        "They left (the road was closed. It is narrow.) and came back. | (Nobody saw it.) | Rain fell.",
        "Well... maybe. | Wait… | What? | Yes?! | No.",
        "He moved to plan B. | It failed.",
        "The iPhone sold. | iPhone sales rose. | eBay fell.",
        "1. Wash the apples. | Dry them.",
        "Visit example.org. | The site is free.",
        "It rose by 5. | $40 was paid.",
      })
  void splitsEnglish(String marked) {
    assertSplit(marked, "en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "В. Тарасов и А. П. Линский живут в г. Северске на ул. Мира, д. 5. | Им по 40 лет.",
        "Закон принят в 2021 г. | Москва ждала.",
        "Закон принят 5 мая 2021 г. в Северске.",
        "Купили хлеб, соль и т. д. | Потом ушли.",
        "Это, т. е. мост, закрыт. | Проф. Линский против.",
        "«Мы победили. Мы рады», — сказал он. | «Кто?» — спросила она.",
        "«Мы победили!» — сказал он. | — Да. | — Нет!",
        "Пришли Орлов, Быков и др. | Северск молчал.",
        "Ущерб — 3,5 млн. рублей. | По ст. 12 УК грозит штраф.",
        "Потратили 5 млн. | Он доволен.",
        "Он ушёл… | Она осталась... и ждала.",
      })
  void splitsRussian(String marked) {
    assertSplit(marked, "ru");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "У м. Рівня на вул. Лугова, 5 зачинили міст. | Його збудували у 1970 р. | Київ мовчить.",
        "«Ми готові. Ми чекаємо», — каже О. Гук. | Це, т. зв. «план», не новий.",
        "Купили хліб, сіль та ін. | Потім пішли.",
        "Пожежа сталася о 5.30. | Поліція прибула за 10 хв.",
      })
  void splitsUkrainian(String marked) {
    assertSplit(marked, "uk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Am 3. Oktober kam Dr. Lind, z. B. Berlin blieb leer. | Das war neu.",
        "„Wir gehen. Wir kommen nicht wieder“, sagte sie. | „Schade.“ | Der Zug fuhr.",
        "Es gilt Art. 5 bzw. Abs. 2 im 19. Jahrhundert. | Er ist 42. | Die Stadt schwieg.",
        "Das kostet ca. 5 Mio. Euro. | Ob das reicht?",
      })
  void splitsGerman(String marked) {
    assertSplit(marked, "de");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fr; « Nous partons. Adieu ! » dit-il. | M. Lenoir est resté.",
        "es; ¿Quién llegó? | Nadie. | El Sr. Mora esperó.",
        "zh; 他走了。| 她留下！| “我去。”| 谁？",
        "ja; 「行きます。」と彼は言った。| 雨だった。",
        "hi; वह गया। | वह आया।",
        "ar; متى جاء؟ | لا أحد يعلم."
      })
  void splitsOtherLanguages(String language, String marked) {
    assertSplit(marked, language);
  }

  @Test
  void looksOutForAllAbbreviationsWhereTheLanguageIsUnknown() {
    assertSplit("Mr. Harlow war in St. Aldor, z. B. gestern. | Проф. Линский тоже.", null);
  }

  @Test
  void endsASentenceAtEveryLineBreak() {
    assertThat(split("A headline without a stop\n\nThe text. More\r\nof it\u2028here", "en"))
        .containsExactly("A headline without a stop", "The text.", "More", "of it", "here");
  }

  @Test
  void doesNotWaitForAQuotationThatNobodyCloses() {
    assertSplit("He said \"we won. | They lost. | Nobody came.", "en");
  }

  @Test
  void findsNothingInBlankText() {
    assertThat(Sentences.split("", "en")).isEmpty();
    assertThat(Sentences.split(" \n\u00a0\u200b\n", null)).isEmpty();
  }

  @Test
  void staysLinearOnHostileText() {
    for (String unit : List.of("(", "\"a", "« ", ". ", "A. ", "? ", "x", "„", "! . ")) {
      assertThat(Sentences.split(unit.repeat(200_000), "en")).isNotEmpty();
    }
  }

  @Property(tries = 300)
  void keepsEveryVisibleCharacterInOrder(
      @ForAll
          @Chars({
            'a', 'B', '1', '.', '!', '"', '“', '”', '(', ')', ' ', '\n', '—', '…', '。', 'г',
            '\uD83D'
          })
          @StringLength(max = 60)
          String text) {
    List<Span> spans = Sentences.split(text, null);

    String kept = spans.stream().map(span -> span.of(text)).collect(Collectors.joining());
    assertThat(kept.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }

  private static void assertSplit(String marked, @Nullable String language) {
    List<String> expected = List.of(marked.split("\\s*\\|\\s*"));
    boolean spaced = marked.contains(" |");
    assertThat(split(marked.replaceAll("\\s*\\|\\s*", spaced ? " " : ""), language))
        .isEqualTo(expected);
  }

  private static List<String> split(String text, @Nullable String language) {
    return Sentences.split(text, language).stream().map(span -> span.of(text)).toList();
  }
}
