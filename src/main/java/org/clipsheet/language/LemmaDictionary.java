package org.clipsheet.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * Lemmas looked up in a Morfologik dictionary on the class path, which is loaded when the first word is asked for. It
 * knows no stem of a word that it lacks.
 */
final class LemmaDictionary implements Stemmer {
  private final String resource;
  private volatile @Nullable Dictionary loaded;

  /** Each has buffers that only one thread may use and that are dear to make anew for every word. */
  private final ThreadLocal<DictionaryLookup> lookups =
      ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary()));

  LemmaDictionary(String resource) {
    this.resource = resource;
  }

  @Override
  public Set<String> stems(String word) {
    DictionaryLookup lookup = lookups.get();
    Set<String> lemmas = new LinkedHashSet<>();
    addLemmas(lookup, word, lemmas);
    addLemmas(lookup, capitalized(word), lemmas);
    return lemmas;
  }

  private static void addLemmas(DictionaryLookup lookup, String word, Set<String> lemmas) {
    for (WordData entry : lookup.lookup(word)) {
      lemmas.add(Objects.requireNonNullElse(entry.getStem(), word).toString());
    }
  }

  private static String capitalized(String word) {
    int first = Character.charCount(word.codePointAt(0));
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }

  private Dictionary dictionary() {
    Dictionary dictionary = loaded;
    if (dictionary == null) {
      synchronized (this) {
        dictionary = loaded;
        if (dictionary == null) {
          dictionary = read();
          loaded = dictionary;
        }
      }
    }
    return dictionary;
  }

  private Dictionary read() {
    URL url = LemmaDictionary.class.getResource(resource);
    if (url == null) {
      throw new IllegalStateException("no dictionary on the class path: " + resource);
    }
    try {
      return Dictionary.read(url);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the dictionary " + resource, e);
    }
  }
}
