package org.clipsheet.name;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clipsheet.text.Romanization;
import org.clipsheet.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * All that a word may sound like in a script whose letters say less than Latin ones, or are spelt in several ways by
 * custom: Arabic and Hebrew leave vowels out, 박 is Park, Pak and Bak, トランプ is Trump. What each letter may sound like is read from {@code
 * readings.txt}. The distance is an edit distance between the letters and a sound, in which every reading of a letter fits.
 * Immutable and thread-safe.
 *
 * @see <a href="https://doi.org/10.1145/321796.321811">Wagner and Fischer, The String-to-String Correction Problem
 *     (1974)</a>
 */
final class Readings {
  /** So many frames at most stand for one word; rarer ones are left out. */
  private static final int MOST_FRAMES = 48;

  /** What a letter weighs in scripts that write only those that matter. */
  private static final double WRITTEN = 3;

  private static final int LONGEST_KEY = 4;

  private static final Map<UnicodeScript, Map<String, List<Reading>>> RULES = rules();

  private final List<List<Reading>> letters;
  private final boolean unvowelled;

  private Readings(List<List<Reading>> letters, boolean unvowelled) {
    this.letters = List.copyOf(letters);
    this.unvowelled = unvowelled;
  }

  /** @return null for a word in a script whose letters are heard as they are written */
  static @Nullable Readings of(String folded, UnicodeScript script) {
    Map<String, List<Reading>> rules = RULES.get(script);
    if (rules == null) {
      return null;
    }
    boolean byLetter = isByLetter(script);
    String written = byLetter
        ? Normalizer.normalize(folded, Normalizer.Form.NFD)
        : Romanization.of(folded).replaceAll("[^a-z]", "");
    boolean unvowelled = script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW;
    List<List<Reading>> letters = letters("^" + written + "$", rules);
    return letters.isEmpty() ? null : new Readings(letters, unvowelled);
  }

  /** Whether the rules know the letters of the script itself, and not what ICU makes of them. */
  private static boolean isByLetter(UnicodeScript script) {
    return switch (script) {
      case ARABIC, HEBREW, HANGUL -> true;
      default -> false;
    };
  }

  private static List<List<Reading>> letters(String marked, Map<String, List<Reading>> rules) {
    List<List<Reading>> letters = new ArrayList<>();
    int at = 0;
    while (at < marked.length()) {
      int length = Math.min(LONGEST_KEY, marked.length() - at);
      while (length > 1 && !rules.containsKey(marked.substring(at, at + length))) {
        length--;
      }
      String key = marked.substring(at, at + length);
      List<Reading> heard = rules.get(key);
      if (heard != null) {
        letters.add(heard);
      } else if (Character.isLetterOrDigit(key.charAt(0))) {
        letters.add(List.of(Reading.of(NameSounds.of(key))));
      }
      at += length;
    }
    return letters;
  }

  /** How far a word of another script is from the nearest reading, in the forms that it may have. */
  double distance(NameToken other) {
    double least = distance(other.sound());
    for (String stem : other.stems()) {
      least = Math.min(least, distance(stem));
    }
    return least;
  }

  /** How far a sound is from the nearest reading, in the units of {@link SoundDistance}. */
  double distance(String sound) {
    double[] row = new double[sound.length() + 1];
    Arrays.fill(row, Double.MAX_VALUE);
    row[0] = 0;
    for (int i = 0; i <= letters.size(); i++) {
      boolean inside = unvowelled && i > 0 && i < letters.size();
      for (int j = 0; j < sound.length(); j++) {
        boolean unwritten = inside && SoundDistance.isVowel(sound.charAt(j));
        double extra = unwritten ? 0 : SoundDistance.extra(sound.charAt(j));
        row[j + 1] = Math.min(row[j + 1], row[j] + extra);
      }
      if (i < letters.size()) {
        row = heard(letters.get(i), sound, row);
      }
    }
    return row[sound.length()] * (unvowelled ? WRITTEN : 1);
  }

  private static double[] heard(List<Reading> readings, String sound, double[] before) {
    double[] after = new double[before.length];
    Arrays.fill(after, Double.MAX_VALUE);
    for (int j = 0; j < before.length; j++) {
      for (Reading reading : readings) {
        hear(reading, sound, j, before[j], after);
      }
    }
    return after;
  }

  /** Doubled letters are heard once, also where two letters of the word meet. */
  private static void hear(Reading reading, String sound, int at, double cost, double[] after) {
    String heard = reading.sound();
    if (sound.startsWith(heard, at)) {
      lower(after, at + heard.length(), cost);
      return;
    }
    char first = heard.charAt(0);
    if (at > 0
        && sound.charAt(at - 1) == first
        && sound.regionMatches(at, heard, 1, heard.length() - 1)) {
      lower(after, at + heard.length() - 1, cost);
    }
    lower(after, at, cost + reading.unheard());
    if (at < sound.length() && heard.length() == 1) {
      lower(after, at + 1, cost + SoundDistance.exchange(first, sound.charAt(at)));
    }
  }

  private static void lower(double[] costs, int place, double cost) {
    costs[place] = Math.min(costs[place], cost);
  }

  /** The keys under which words that it may be meet. */
  Set<String> frames() {
    Set<String> frames = new LinkedHashSet<>(List.of(""));
    for (List<Reading> readings : letters) {
      Set<String> kinds = readings.stream()
          .map(reading -> NameSounds.consonants(reading.sound()))
          .collect(Collectors.toCollection(LinkedHashSet::new));
      frames = frames.stream()
          .flatMap(begun -> kinds.stream().map(kind -> NameSounds.consonants(begun + kind)))
          .limit(MOST_FRAMES)
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
    frames.remove("");
    return frames;
  }

  private static Map<UnicodeScript, Map<String, List<Reading>>> rules() {
    Map<UnicodeScript, Map<String, List<Reading>>> rules = new HashMap<>();
    WordLists.sections(Readings.class, "readings.txt").forEach((scripts, lines) -> {
      Map<String, List<Reading>> letters = new HashMap<>();
      lines.stream()
          .map(line -> line.split(" +"))
          .forEach(line -> letters.put(
              Normalizer.normalize(line[0], Normalizer.Form.NFD),
              Arrays.stream(line).skip(1).map(Reading::listed).toList()));
      for (String script : scripts.split(" +")) {
        rules.put(UnicodeScript.forName(script), Map.copyOf(letters));
      }
    });
    return Map.copyOf(rules);
  }

  /**
   * What one letter may sound like.
   *
   * @param unheard what it costs that nothing of it is heard
   */
  private record Reading(String sound, double unheard) {

    static Reading of(String sound) {
      double unheard = 0;
      for (char c : sound.toCharArray()) {
        unheard += SoundDistance.extra(c);
      }
      return new Reading(sound, unheard);
    }

    /** As the list writes it. */
    static Reading listed(String written) {
      return of(written.equals("-") ? "" : written);
    }
  }
}
