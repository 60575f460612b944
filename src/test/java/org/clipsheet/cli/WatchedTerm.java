package org.clipsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clipsheet.cli.NdjsonLines.Line;
import org.clipsheet.watch.Watchlist;

/**
 * A word or a name of the lists beside this class, as somebody would watch for it.
 *
 * @param watch the name of its watch
 * @param text what is watched for
 * @param marks what the list says of it
 */
record WatchedTerm(String watch, String text, List<String> marks) {
  private static final int SHORT = 4;

  WatchedTerm {
    marks = List.copyOf(marks);
  }

  /** A thousand ordinary words of six languages: {@code en time}. */
  static List<WatchedTerm> words() {
    return lines("common-words.txt").stream()
        .map(line -> new WatchedTerm(line, line.split(" ")[1], List.of()))
        .toList();
  }

  /** A thousand surnames of 34 lands: {@code de Koch common word}. */
  static List<WatchedTerm> surnames() {
    return lines("surnames.txt").stream()
        .map(line -> line.split(" "))
        .map(cells -> new WatchedTerm(
            cells[0] + " " + cells[1], cells[1], List.of(cells).subList(2, cells.length)))
        .toList();
  }

  /** Three hundred made-up people of 32 lands: {@code rare nl Joost Zijlstra}, the first word telling of the surname. */
  static List<WatchedTerm> people() {
    return lines("people.txt").stream()
        .map(line -> line.split(" ", 3))
        .map(cells -> new WatchedTerm(cells[2], cells[2], List.of(cells[0])))
        .toList();
  }

  private static List<String> lines(String list) {
    try (InputStream in =
        Objects.requireNonNull(WatchedTerm.class.getResourceAsStream(list), list)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + list, e);
    }
  }

  /** Whether many are called so, or a thing is. */
  boolean isShortOrCommonOrWord() {
    return text.length() <= SHORT || is("common") || is("word");
  }

  /** Whether the list says this of the term. */
  boolean is(String mark) {
    return marks.contains(mark);
  }

  /**
   * A watch for each of the terms.
   *
   * @param key under which the term stands: {@code any} or {@code person}
   * @param file that is written for it
   */
  static Watchlist watching(List<WatchedTerm> terms, String key, Path file) throws IOException {
    List<Map<String, Object>> watches = terms.stream()
        .map(term -> new Line()
            .with("name", term.watch)
            .with(key, key.equals("any") ? List.of(term.text) : term.text)
            .fields())
        .toList();
    Files.writeString(file, new Line().with("watches", watches).toString());
    return MatchCommand.compile(file);
  }
}
