package org.clipsheet.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressKeyTest {
  private static final String PAGE = "https://example.org/news/2026/harbour-reopens.html";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/news/2026/harbour-reopens.html",
        "https://www.example.org/news/2026/harbour-reopens.html",
        "https://m.example.org/news/2026/harbour-reopens.html",
        "https://EXAMPLE.org:443/news/2026/harbour-reopens.html",
        "https://example.org/news/2026/harbour-reopens.html#comments",
        "https://example.org/news/2026/harbour-reopens.html?utm_source=rss&utm_medium=feed",
        "https://example.org/news/2026/harbour-reopens.html?fbclid=abc",
        "https://example.org/news/./2026/x/../harbour-reopens.html",
        "https://example.org/news//2026/harbour%2Dreopens.html",
        "https://user@example.org/news/2026/harbour-reopens.html?",
        "https://example.org/news/2026/harbour-reopens.amp.html",
        "https://amp.example.org/news/2026/harbour-reopens.html?outputType=amp"
      })
  void theSamePageInOtherClothesHasTheSameKey(String dressed) {
    assertThat(AddressKey.of(URI.create(dressed))).isEqualTo(AddressKey.of(URI.create(PAGE)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/?p=1, https://example.org/?p=2",
    "https://example.org/a, https://example.org/b",
    "https://example.org/news?id=7, https://example.org/news",
    "https://en.example.org/a, https://uk.example.org/a",
    "https://example.org:8443/a, https://example.org/a",
    "https://example.org/#!/a, https://example.org/#!/b",
    "https://example.org/a%2Fb, https://example.org/a/b"
  })
  void whatCarriesIdentityIsKept(String one, String other) {
    assertThat(AddressKey.of(URI.create(one))).isNotEqualTo(AddressKey.of(URI.create(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=1&a=2, https://example.org/a?a=2&b=1",
    "https://example.org/a/, https://example.org/a",
    "https://example.org/a/index.html, https://example.org/a",
    "https://example.org/story/amp/, https://example.org/story"
  })
  void orderSlashesAndIndexFilesDoNotMatter(String one, String other) {
    assertThat(AddressKey.of(URI.create(one))).isEqualTo(AddressKey.of(URI.create(other)));
  }

  @Property
  void everyAddressThatParsesHasAKeyAndKeepsItInItsKey(
      @ForAll @StringLength(max = 60) String path) {
    Addresses.parse("https://example.org/" + path, null).ifPresent(address -> {
      AddressKey key = AddressKey.of(address);

      assertThat(AddressKey.of(URI.create("https://" + key.value().replace(" ", "%20"))))
          .isEqualTo(key);
    });
  }
}
