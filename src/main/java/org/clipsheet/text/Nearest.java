package org.clipsheet.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was probably meant: the known word nearest to an unknown one, by the Damerau–Levenshtein distance (OSA). */
public final class Nearest {

  private Nearest() {}

  /** The nearest known word, if it is near enough to be a slip: a third of the letters may differ. */
  public static Optional<String> to(String written, Collection<String> known) {
    String lower = written.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(word ->
            distance(lower, word) <= Math.max(1, Math.max(word.length(), lower.length()) / 3))
        .min(Comparator.comparingInt((String word) -> distance(lower, word))
            .thenComparing(Comparator.naturalOrder()));
  }

  /** The known names that are nearest, the nearest first, however far they are; case does not count. */
  public static List<String> of(String written, Collection<String> known, int most) {
    String lower = written.toLowerCase(Locale.ROOT);
    return known.stream()
        .sorted(Comparator.comparingInt(
            (String name) -> distance(lower, name.toLowerCase(Locale.ROOT))))
        .limit(most)
        .toList();
  }

  /** {@code ; did you mean "x"?}, or what is known, where nothing is near. */
  public static String hint(String written, Collection<String> known) {
    return to(written, known)
        .map(word -> "; did you mean \"" + word + "\"?")
        .orElseGet(() -> "; known: " + String.join(", ", known));
  }

  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(
            cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1);
        cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
      }
    }
    return cost[a.length()][b.length()];
  }
}
