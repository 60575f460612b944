package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many phrases by the characters they begin with, so that a text is searched for all of them in one pass: at almost every
 * place of it none begins, which one bit tells. Immutable, safe for any number of threads.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseIndex<T> {
  /** More than two tell most places apart; shorter phrases make it fewer. */
  private static final int LONGEST_BEGINNING = 3;

  /** So many that some hundred phrases leave all but one in a hundred unset. */
  private static final int BITS = 1 << 16;

  /** 2^64 divided by the golden ratio, made odd: letters of one alphabet, which differ in a few bits, are spread by it. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private record Phrase<T>(String text, T meaning) {}

  private final int beginning;
  private final long window;
  private final BitSet begins = new BitSet(BITS);
  private final Map<Integer, List<Phrase<T>>> phrases = new HashMap<>();

  /** @param meanings by phrase, in the order in which {@link #at} is to tell them; no phrase is empty */
  PhraseIndex(Map<String, T> meanings) {
    beginning =
        meanings.keySet().stream().mapToInt(String::length).reduce(LONGEST_BEGINNING, Math::min);
    window = -1L >>> Long.SIZE - beginning * Character.SIZE;
    meanings.forEach((text, meaning) -> {
      int key = key(text, 0);
      begins.set(key);
      phrases.computeIfAbsent(key, k -> new ArrayList<>()).add(new Phrase<>(text, meaning));
    });
  }

  /** What the phrases mean that stand at that place of the text; mostly none. */
  List<T> at(String text, int place) {
    if (place + beginning > text.length()) {
      return List.of();
    }
    int key = key(text, place);
    return begins.get(key) ? standing(key, text, place) : List.of();
  }

  /** The first place from that one on at which a phrase stands; the text's length where there is none. */
  int next(String text, int from) {
    long seen = 0;
    for (int i = from; i < text.length(); i++) {
      seen = seen << Character.SIZE | text.charAt(i);
      int place = i + 1 - beginning;
      if (place >= from) {
        int key = key(seen);
        if (begins.get(key) && !standing(key, text, place).isEmpty()) {
          return place;
        }
      }
    }
    return text.length();
  }

  /** Whether one of the phrases stands anywhere in the text. */
  boolean isIn(String text) {
    return next(text, 0) < text.length();
  }

  private List<T> standing(int key, String text, int place) {
    List<T> standing = List.of();
    for (Phrase<T> phrase : phrases.getOrDefault(key, List.of())) {
      if (text.startsWith(phrase.text, place)) {
        standing = standing.isEmpty() ? new ArrayList<>(1) : standing;
        standing.add(phrase.meaning);
      }
    }
    return standing;
  }

  private int key(String text, int place) {
    long seen = 0;
    for (int i = place; i < place + beginning; i++) {
      seen = seen << Character.SIZE | text.charAt(i);
    }
    return key(seen);
  }

  /** @param seen the characters that end at a place, the last in the lowest bits; as many count as a beginning has */
  private int key(long seen) {
    return (int) ((seen & window) * SPREAD >>> Long.numberOfLeadingZeros(BITS - 1));
  }
}
