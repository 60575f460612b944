package org.clipsheet.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  private static final URI BASE = URI.create("https://example.org/news/today?page=2");

  @ParameterizedTest
  @CsvSource({
    "story.html, https://example.org/news/story.html",
    "/a b, https://example.org/a%20b",
    "//cdn.example.net/x, https://cdn.example.net/x",
    "?page=3, https://example.org/news/today?page=3",
    "HTTP://Example.ORG, http://example.org",
    "http://example.org?q=1, http://example.org/?q=1",
    "https:/example.org/a, https://example.org/a",
    "https://example.org/новини, https://example.org/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8",
    "https://приклад.test/a, https://xn--80aikifvh.test/a",
    "https://user:secret@example.org/a, https://example.org/a",
    "https://example.org/a|b[c]^d, https://example.org/a%7Cb%5Bc%5D%5Ed",
    "https://example.org/100%, https://example.org/100%25",
    "https:\\\\example.org\\a, https://example.org/a"
  })
  void addressesAreReadAsBrowsersReadThem(String written, String meant) {
    assertThat(Addresses.parse(written, BASE)).contains(URI.create(meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "mailto:a@example.org",
        "data:text/html,x",
        "",
        "  ",
        "http://",
        "ftp://example.org/"
      })
  void whatIsNoWebAddressIsNone(String written) {
    assertThat(Addresses.parse(written, BASE)).isEmpty();
  }

  @Test
  void hostAloneIsABaseLikeItsHomePage() {
    assertThat(Addresses.parse("story.html", URI.create("https://example.org")))
        .contains(URI.create("https://example.org/story.html"));
  }

  @Test
  void aHostOfThousandsOfLettersIsNoAddress() {
    assertThat(Addresses.parse("https://" + "ж".repeat(3_000) + ".example/", null))
        .isEmpty();
    assertThat(Addresses.parse("https://" + "a".repeat(3_000) + ".example/", null))
        .isEmpty();
  }

  @Test
  void fragmentIsNoPartOfADocumentsAddress() {
    assertThat(Addresses.withoutFragment(URI.create("https://example.org/a?b#c")))
        .hasToString("https://example.org/a?b");
  }

  @Test
  void hostsBelowEachOtherAreOneSite() {
    assertThat(Addresses.sameSite(
            URI.create("https://www.example.org/"), URI.create("http://news.example.org/a")))
        .isTrue();
    assertThat(Addresses.sameSite(
            URI.create("https://example.org/"), URI.create("https://badexample.org/")))
        .isFalse();
  }
}
