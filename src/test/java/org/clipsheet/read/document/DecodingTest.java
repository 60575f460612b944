package org.clipsheet.read.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.clipsheet.model.source.WebDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
  private static final String RUSSIAN =
      "<p>Министр заявил, что переговоры в столице продолжатся на следующей неделе.</p>";
  private static final String UKRAINIAN =
      "<p>Міністр заявив, що перемовини у столиці триватимуть наступного тижня, її ґрунт.</p>";
  private static final String GERMAN =
      "<p>Die Behörde prüft „höhere“ Gebühren für große Städte.</p>";
  private static final String FRENCH = "<p>L’été dernier, l’État a cédé la gare à la région.</p>";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"})
  void russianIsReadInEveryEncodingThatIsDeclared(String charset) {
    String page = "<meta charset='" + charset + "'>" + RUSSIAN;

    assertThat(decode(page, charset, null)).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, windows-1251",
    "KOI8-R, KOI8-R",
    "windows-1251, ISO-8859-1",
    "windows-1251, utf-8",
    "KOI8-R, windows-1251",
    "windows-1251, KOI8-R",
    "KOI8-R, utf-8",
    "UTF-8, windows-1251",
    "UTF-8, ISO-8859-1",
    "UTF-8, no-such-charset",
    "windows-1251, no-such-charset"
  })
  void aDeclarationThatTheBytesContradictLoses(String real, String declared) {
    assertThat(decode(RUSSIAN, real, "text/html; charset=" + declared)).isEqualTo(RUSSIAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-U"})
  void undeclaredUkrainianIsToldByItsBytes(String charset) {
    assertThat(decode(UKRAINIAN, charset, null)).isEqualTo(UKRAINIAN);
  }

  @Test
  void aShortRussianTitleIsEnough() {
    assertThat(decode("<title>Новости дня</title>", "windows-1251", "text/html; charset=utf-8"))
        .isEqualTo("<title>Новости дня</title>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252", "us-ascii", "utf-8", "bogus"})
  void westernPagesKeepTheirQuotationMarks(String declared) {
    assertThat(decode(GERMAN, "windows-1252", "text/html; charset=" + declared)).isEqualTo(GERMAN);
    assertThat(decode(FRENCH, "windows-1252", "text/html; charset=" + declared)).isEqualTo(FRENCH);
  }

  @Test
  void metaElementIsReadWhereHttpSaysNothing() {
    String page =
        "<head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1250\">"
            + "<p>Příští týden začíná šestá třída, říká ředitel.";

    assertThat(decode(page, "windows-1250", "text/html")).isEqualTo(page);
  }

  @Test
  void xmlDeclarationIsRead() {
    String feed = "<?xml version='1.0' encoding='windows-1253'?><title>Η κυβέρνηση απαντά</title>";

    assertThat(decode(feed, "windows-1253", null)).isEqualTo(feed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void wideUnitsAreSeenWithAndWithoutAMark(String charset) {
    assertThat(decode(RUSSIAN, charset, "text/html; charset=utf-8")).isEqualTo(RUSSIAN);
    assertThat(decode("\uFEFF" + RUSSIAN, charset, null)).isEqualTo(RUSSIAN);
  }

  @Test
  void utf8MarkIsNoPartOfTheText() {
    assertThat(decode("\uFEFF" + RUSSIAN, "UTF-8", null)).isEqualTo(RUSSIAN);
  }

  @Test
  void utf8MarkBeforeAnotherEncodingIsNotBelieved() {
    byte[] text = RUSSIAN.getBytes(Charset.forName("windows-1251"));
    byte[] marked = new byte[text.length + 3];
    System.arraycopy(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, marked, 0, 3);
    System.arraycopy(text, 0, marked, 3, text.length);

    assertThat(Decoding.decode(new WebDocument(URI.create("https://example.org/"), null, marked)))
        .isEqualTo(RUSSIAN);
  }

  @Test
  void oneBrokenByteDoesNotTurnUtf8IntoSomethingElse() {
    byte[] bytes = RUSSIAN.getBytes(UTF_8);
    byte[] cutInside = Arrays.copyOf(bytes, bytes.length);
    cutInside[4] = ' ';

    assertThat(Decoding.decode(cutInside, "")).contains("заявил, что переговоры");
    assertThat(Decoding.decode(Arrays.copyOf(bytes, 20), "")).startsWith("<p>Министр");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-31j", "EUC-JP", "ISO-2022-JP"})
  void undeclaredJapaneseIsToldByItsBytes(String charset) {
    String page = "<p>" + DocumentSamples.SENTENCES.get("ja") + "</p>";

    assertThat(decode(page, charset, null)).isEqualTo(page);
  }

  @Test
  void japaneseIsReadAsDeclared() {
    String page = "<meta charset=Shift_JIS><p>首相は会見で新しい法案について説明した。①</p>";

    assertThat(decode(page, "windows-31j", null)).isEqualTo(page);
  }

  @Property(tries = 300)
  void anyBytesGiveText(@ForAll byte[] bytes, @ForAll String contentType) {
    assertThat(Decoding.decode(bytes, contentType)).isNotNull();
  }

  private static String decode(String text, String charset, @Nullable String contentType) {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    return Decoding.decode(new WebDocument(URI.create("https://example.org/"), contentType, bytes));
  }
}
