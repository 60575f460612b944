package org.clipsheet.mail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clipsheet.mail.EditionView.PieceView;

/** Shows where the matched words stand in a text. */
final class Emphasis {
  private Emphasis() {}

  /**
   * The text in pieces: those that are among the words, wherever they stand whole, and what is between.
   *
   * @param words as they stand in the article; the longest counts where two overlap
   */
  static List<PieceView> on(String text, Collection<String> words) {
    String alternatives = words.stream()
        .filter(word -> !word.isBlank())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
    if (alternatives.isEmpty()) {
      return text.isEmpty() ? List.of() : List.of(new PieceView(text, false));
    }
    Matcher matched = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])")
        .matcher(text);
    List<PieceView> pieces = new ArrayList<>();
    int end = 0;
    while (matched.find()) {
      add(pieces, text.substring(end, matched.start()), false);
      add(pieces, matched.group(), true);
      end = matched.end();
    }
    add(pieces, text.substring(end), false);
    return pieces;
  }

  private static void add(List<PieceView> pieces, String text, boolean matched) {
    if (!text.isEmpty()) {
      pieces.add(new PieceView(text, matched));
    }
  }
}
