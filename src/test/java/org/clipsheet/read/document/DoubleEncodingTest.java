package org.clipsheet.read.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleEncodingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "РєР°РЅР°Р» | канал",
        "<p>РќРѕРІРѕСЃС‚Рё РґРЅСЏ</p><p>Погода</p> | <p>Новости дня</p><p>Погода</p>",
        "РЎР»РѕРІРѕ <b>РґРЅСЏ</b> | Слово <b>дня</b>",
        "itâ€™s late | it’s late",
        "â€œNoâ€\u009D, he said | “No”, he said",
        "â€œNoâ€ he said | “No” he said",
        "itвЂ™s late | it’s late",
        "CafÃ© de la gare | Café de la gare",
        "SÃ£o Paulo | São Paulo",
        "Ã‰tat et sociÃ©tÃ© | État et société",
        "MÃ¼nchen grÃ¼ÃŸt | München grüßt",
        "cost Â£5 | cost £5",
        "Ð¿Ñ€Ð¸Ð²ÐµÑ‚ | привет",
        "æ–‡å\u00AD— | 文字",
        "good ðŸ˜€ | good 😀",
        "Ïðàâèòåëüñòâî îòâåòèëî | Правительство ответило",
        "<title>ÐœÐ¸Ñ€</title><p>Мир</p> | <title>Мир</title><p>Мир</p>"
      })
  void whatWasEncodedTwiceIsRepaired(String stored, String meant) {
    assertThat(DoubleEncoding.repaired(stored)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Слово «РєР°РЅР°Р»» означает «канал».",
        "Слово <code>РєР°РЅР°Р»</code> означает «канал».",
        "<p>On mojibake</p><p>itâ€™s</p>",
        "<p>Проблемы с кодировкой</p><td>РєР°РЅР°Р»</td>",
        "The letter Â alone",
        "The letter Ã alone",
        "The signs â€™ stand for an apostrophe",
        "The signs \"Ã©\" stand for one letter",
        "Instead of é the page has Ã©t",
        "A MANHÃ",
        "IRMÃ…",
        "CAFÉ® neu",
        "Weiß\u00ADwein",
        "SMÅ™ och små",
        "IRMÃ” disse",
        "“IRMÃ” disse",
        "NÃO É AGORA",
        "Â°",
        "Ãngela voltou",
        "voilà… ça",
        "Рік тому",
        "Рівне і Сєвєродонецьк",
        "Сёстры в Рёве",
        "ТВ» и «В»",
        "Р° и С±",
        "ЈП Србија и Ђорђе Ђурић",
        "Ђаци, Њујорк, Љубав, Џез",
        "ГҐ",
        "Þórður á Ísafirði",
        "Ðað er",
        "Đặng Văn Lâm và Phở",
        "Übergrößenträger",
        "naïve façade",
        "Åäö",
        "20 °C – 30 £",
        "文字と漢字",
        "한국어 문장",
        "àéèùâêîôû",
        "ÀÉÈÙÂÊÎÔÛ"
      })
  void whatMeansWhatItSaysIsLeftAlone(String text) {
    assertThat(DoubleEncoding.repaired(text)).isEqualTo(text);
  }

  static Stream<Arguments> languagesAndMistakes() {
    return DocumentSamples.SENTENCES.entrySet().stream()
        .flatMap(sentence -> Stream.of("windows-1252", "windows-1251")
            .map(charset -> Arguments.of(sentence.getKey(), charset, sentence.getValue())));
  }

  @ParameterizedTest
  @MethodSource("languagesAndMistakes")
  void encodingTwiceIsUndoneInEveryLanguage(String language, String charset, String sentence) {
    String stored = misread(sentence, Charset.forName(charset));

    assertThat(DoubleEncoding.repaired("<p>" + stored + "</p>"))
        .isEqualTo("<p>" + sentence + "</p>");
  }

  @ParameterizedTest
  @MethodSource("languagesAndMistakes")
  void rightTextIsNeverChanged(String language, String charset, String sentence) {
    String shouted = sentence.toUpperCase(Locale.ROOT);

    assertThat(DoubleEncoding.repaired(sentence)).isEqualTo(sentence);
    assertThat(DoubleEncoding.repaired(shouted)).isEqualTo(shouted);
    for (String word : sentence.split(" ")) {
      assertThat(DoubleEncoding.repaired(word)).isEqualTo(word);
    }
  }

  /** What becomes of UTF-8 in a program that takes each byte for a character; bytes without one pass as controls. */
  private static String misread(String text, Charset as) {
    StringBuilder misread = new StringBuilder();
    for (byte b : text.getBytes(UTF_8)) {
      char shown = new String(new byte[] {b}, as).charAt(0);
      misread.append(shown == '\uFFFD' ? (char) (b & 0xFF) : shown);
    }
    return misread.toString();
  }
}
