package org.clipsheet.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two headlines may stand over one article: publishers reword them, change the case, cut them. */
public final class Headlines {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final double SHARED = 0.5;

  private Headlines() {}

  /** True if at least half of the shorter headline's words stand in the other. */
  public static boolean agree(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    return shared.size() >= SHARED * Math.min(a.size(), b.size());
  }

  private static Set<String> words(String headline) {
    Set<String> words = new HashSet<>();
    for (String word : NO_WORD.split(headline.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
