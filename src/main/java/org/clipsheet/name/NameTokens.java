package org.clipsheet.name;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tokens made once: what a word sounds like costs a transliteration, and the news says the same names all day. Holds a
 * bounded number of them. Thread-safe.
 */
final class NameTokens {
  /** About 10 MB. */
  private static final int MOST = 40_000;

  private record Key(String word, @Nullable String language) {}

  private final Map<Key, NameToken> tokens = new ConcurrentHashMap<>();

  NameToken of(String word, @Nullable String language) {
    if (tokens.size() > MOST) {
      tokens.clear();
    }
    return tokens.computeIfAbsent(
        new Key(word, language), key -> NameToken.of(key.word(), key.language()));
  }
}
