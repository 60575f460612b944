package org.clipsheet.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every encoding that news is written in beside what may be said of it: nothing, the truth, something else. */
class CharsetTableTest {
  /** Bytes of a document: a headline, a paragraph, an article. */
  private static final int[] SIZES = {100, 300, 1_000};

  private static final Map<String, List<String>> LANGUAGES = Map.ofEntries(
      Map.entry("UTF-8", List.copyOf(DocumentSamples.SENTENCES.keySet())),
      Map.entry("windows-1250", List.of("pl", "cs", "hu")),
      Map.entry("ISO-8859-2", List.of("pl", "cs", "hu")),
      Map.entry("windows-1251", List.of("ru", "uk", "bg", "sr")),
      Map.entry("KOI8-R", List.of("ru", "bg")),
      Map.entry("KOI8-U", List.of("ru", "uk")),
      Map.entry("ISO-8859-5", List.of("ru", "bg", "sr")),
      Map.entry("IBM866", List.of("ru", "bg")),
      Map.entry("windows-1252", List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv")),
      Map.entry("windows-1253", List.of("el")),
      Map.entry("windows-1254", List.of("tr")),
      Map.entry("windows-1255", List.of("he")),
      Map.entry("windows-1256", List.of("ar")),
      Map.entry("windows-31j", List.of("ja")),
      Map.entry("EUC-JP", List.of("ja")),
      Map.entry("ISO-2022-JP", List.of("ja")),
      Map.entry("GB18030", List.of("zh")),
      Map.entry("x-windows-949", List.of("ko")),
      Map.entry("UTF-16LE", List.copyOf(DocumentSamples.SENTENCES.keySet())),
      Map.entry("UTF-16BE", List.copyOf(DocumentSamples.SENTENCES.keySet())));

  static Stream<String> encodings() {
    return LANGUAGES.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void undeclaredTextIsToldByItsBytes(String encoding) {
    assertThat(misread(encoding, "")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void aRightDeclarationIsFollowed(String encoding) {
    assertThat(misread(encoding, encoding)).isEmpty();
  }

  static Stream<Arguments> mistakes() {
    List<String> anything = List.of("utf-8", "x-user-defined", "no-such-charset", "utf-16");
    return Stream.concat(
        LANGUAGES.keySet().stream()
            .sorted()
            .flatMap(real -> anything.stream().map(said -> Arguments.of(real, said))),
        Stream.of(
                "UTF-8: iso-8859-1 windows-1252 windows-1251 koi8-r gb2312 shift_jis euc-kr big5",
                "windows-1251: iso-8859-1 windows-1252 windows-1250 koi8-r koi8-u gb2312 ascii",
                "KOI8-R: iso-8859-1 windows-1252 windows-1251 koi8-u ibm866",
                "KOI8-U: iso-8859-1 windows-1252 windows-1251",
                "windows-1252: koi8-r shift_jis",
                "windows-1253: iso-8859-1 windows-1251",
                "windows-1254: iso-8859-1 windows-1252",
                "windows-1255: iso-8859-1",
                "windows-1256: iso-8859-1 windows-1251",
                "windows-31j: iso-8859-1 windows-1252 gb2312 euc-kr",
                "EUC-JP: iso-8859-1 windows-1252 shift_jis euc-kr",
                "GB18030: iso-8859-1 windows-1252 gb2312 big5 euc-kr",
                "x-windows-949: iso-8859-1 windows-1252 gb2312 big5 shift_jis")
            .flatMap(line -> Stream.of(line.substring(line.indexOf(' ') + 1).split(" "))
                .map(said -> Arguments.of(line.substring(0, line.indexOf(':')), said))));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakenDeclarationLoses(String encoding, String said) {
    assertThat(misread(encoding, said)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-U", "UTF-8", "windows-31j", "GB18030"})
  void whatHttpAndThePageSayApartIsDecidedByTheBytes(String encoding) {
    for (String language : LANGUAGES.getOrDefault(encoding, List.of())) {
      String meta = "<meta charset=\"" + encoding + "\"><p>";
      String page = meta + text(language, 300, Charset.forName(encoding));
      byte[] bytes = page.getBytes(Charset.forName(encoding));

      assertThat(Decoding.decode(bytes, "text/html; charset=ISO-8859-1")).isEqualTo(page);
      assertThat(Decoding.decode(bytes, "text/html; charset=" + encoding)).isEqualTo(page);
    }
  }

  /** Signs and soft hyphens stand beside and inside words without saying anything of their encoding. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It costs £5m, £6m or £7m more.",
        "¿Qué pasó? ¡Ándale! ¿Él también?",
        "Über 120 m² für die Gebühren nach § 5 Abs. 2 der Satzung, sagte der Bürgermeister",
        "Werk\u00ADzeug\u00ADtypen und ihre Lauf\u00ADzei\u00ADten be\u00ADhan\u00ADdelt",
        "l´été et l´école, 1½ heure, 30°, n° 4",
        "© 2024 Beispiel®"
      })
  void westernSignsAreText(String text) {
    byte[] bytes = text.getBytes(Charset.forName("windows-1252"));

    for (String said : List.of("iso-8859-1", "windows-1252", "utf-8", "us-ascii")) {
      assertThat(Decoding.decode(bytes, "text/html; charset=" + said)).isEqualTo(text);
    }
  }

  /** Which sizes and languages of an encoding are read as something else. */
  private static List<String> misread(String encoding, String said) {
    Charset charset = Charset.forName(encoding);
    List<String> misread = new ArrayList<>();
    for (String language : LANGUAGES.getOrDefault(encoding, List.of())) {
      for (int size : SIZES) {
        String text = text(language, size, charset);
        String read = Decoding.decode(text.getBytes(charset), "text/html; charset=" + said);
        if (!read.equals(text)) {
          misread.add(
              language + " " + size + ": " + read.substring(0, Math.min(60, read.length())));
        }
      }
    }
    return misread;
  }

  /** So many bytes of a language in an encoding, without the signs that it lacks. */
  private static String text(String language, int size, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    StringBuilder sentence = new StringBuilder();
    (DocumentSamples.SENTENCES.getOrDefault(language, "") + " ")
        .chars()
        .filter(c -> encoder.canEncode((char) c))
        .forEach(c -> sentence.append((char) c));
    StringBuilder text = new StringBuilder();
    for (int i = 0, length = 0; length < size; i++) {
      String c = String.valueOf(sentence.charAt(i % sentence.length()));
      length += c.getBytes(charset).length;
      text.append(c);
    }
    return text.toString();
  }
}
