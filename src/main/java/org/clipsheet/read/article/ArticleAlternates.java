package org.clipsheet.read.article;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clipsheet.address.AddressKey;
import org.clipsheet.address.Addresses;
import org.jspecify.annotations.Nullable;

/** The same article in other languages, as a page's {@code hreflang} links tell it. */
final class ArticleAlternates {
  private static final int MOST = 50;

  /** Letters of a language tag that must be taken whole (RFC 5646 §4.4.1). */
  private static final int LONGEST_TAG = 35;

  private static final String UNDETERMINED = "und";

  private ArticleAlternates() {}

  /**
   * Language, as a BCP 47 tag → address. Left out are the page itself, the one for all other languages ({@code
   * x-default}), and the home pages of other editions, which templates name on every page.
   */
  static Map<String, URI> of(PageMeta meta, URI address, @Nullable URI canonical) {
    Set<AddressKey> own = new HashSet<>(Set.of(AddressKey.of(address)));
    if (canonical != null) {
      own.add(AddressKey.of(canonical));
    }
    Map<String, URI> alternates = new LinkedHashMap<>();
    meta.languages().forEach((written, href) -> {
      String language = Locale.forLanguageTag(written.replace('_', '-')).toLanguageTag();
      if (!language.equals(UNDETERMINED)
          && !language.startsWith("x-")
          && language.length() <= LONGEST_TAG
          && alternates.size() < MOST) {
        Addresses.parse(href, address)
            .filter(target -> !own.contains(AddressKey.of(target)) && !Addresses.isHome(target))
            .ifPresent(target -> alternates.putIfAbsent(language, target));
      }
    });
    return alternates;
  }
}
