package org.clipsheet.name;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clipsheet.text.WordLists;

/**
 * How a name sounds, in a rough alphabet where the spellings of different languages meet: Lukaszenka, Lukaschenko and
 * Лукашенко all have the sound of a w (as in ship) in their middle. The rules are read from {@code sounds.txt}. Thread-safe.
 */
final class NameSounds {
  private static final int LONGEST = 7;

  /** Frames of fewer consonants say too little once one of them is another. */
  private static final int SHORTEST_SLIP = 4;

  private static final Map<String, String> RULES = rules();

  private NameSounds() {}

  /** @param spelled a word in the letters a to z, in lower case; other signs are not heard */
  static String of(String spelled) {
    String marked = "^" + spelled + "$";
    StringBuilder sound = new StringBuilder(spelled.length());
    int at = 0;
    while (at < marked.length()) {
      int length = Math.min(LONGEST, marked.length() - at);
      while (length > 0 && !RULES.containsKey(marked.substring(at, at + length))) {
        length--;
      }
      String heard = length == 0
          ? letter(marked.charAt(at))
          : RULES.getOrDefault(marked.substring(at, at + length), "");
      append(heard, sound);
      at += Math.max(1, length);
    }
    return sound.toString();
  }

  private static String letter(char c) {
    return Character.isLetterOrDigit(c) ? String.valueOf(c) : "";
  }

  /** Doubled letters are heard once. */
  private static void append(String heard, StringBuilder sound) {
    for (int i = 0; i < heard.length(); i++) {
      char c = heard.charAt(i);
      if (sound.isEmpty() || sound.charAt(sound.length() - 1) != c) {
        sound.append(c);
      }
    }
  }

  /** The consonants alone, those of one kind as one letter: what is left of a name however its vowels are written. */
  static String frame(String sound) {
    String frame = consonants(sound);
    return frame.isEmpty() ? sound : frame;
  }

  /** The same; empty for a sound of vowels alone. */
  static String consonants(String sound) {
    StringBuilder consonants = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      append(kind(sound.charAt(i)), consonants);
    }
    return consonants.toString();
  }

  /** The frames of a name in which two consonants were swapped or one was left out, as printers do. */
  static Set<String> slips(String sound) {
    String frame = frame(sound);
    Set<String> slips = new LinkedHashSet<>();
    for (int i = 0; frame.length() >= SHORTEST_SLIP && i < frame.length(); i++) {
      slips.add(frame(frame.substring(0, i) + frame.substring(i + 1)));
      if (i > 0) {
        slips.add(frame(frame.substring(0, i - 1)
            + frame.charAt(i)
            + frame.charAt(i - 1)
            + frame.substring(i + 1)));
      }
    }
    return slips;
  }

  private static String kind(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'h' -> "";
      case 's', 'z', 'c', 'w', 'j' -> "s";
      case 'f', 'v' -> "v";
      case 'k', 'g' -> "k";
      case 'd', 't' -> "t";
      default -> String.valueOf(c);
    };
  }

  private static Map<String, String> rules() {
    Map<String, String> rules = new HashMap<>();
    for (String line :
        WordLists.sections(NameSounds.class, "sounds.txt").getOrDefault("sounds", List.of())) {
      String[] sides = line.split(" +", 2);
      rules.put(sides[0], sides[1]);
    }
    return Map.copyOf(rules);
  }
}
