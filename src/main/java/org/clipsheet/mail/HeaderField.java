package org.clipsheet.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes header fields: ASCII lines of at most 78 characters, folded at spaces (RFC 5322 section 2.2.3), other
 * characters in UTF-8 encoded words (RFC 2047) that each decode alone.
 */
final class HeaderField {

  private static final int MAX_LINE = 76; // RFC 2047 section 2, for lines with encoded words
  private static final int BYTES_PER_WORD = 42; // 56 characters in Base64, 68 with =?UTF-8?B??=
  private static final Pattern PLAIN_WORDS =
      Pattern.compile("[\\x21-\\x7E]{1,60}( [\\x21-\\x7E]{1,60})*");
  private static final Pattern ATOMS = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+");

  private HeaderField() {}

  /** A field of free text, such as a subject. */
  static String unstructured(String name, String text) {
    return fold(name, words(text));
  }

  /** A field of a name and what stands in angle brackets, such as a mailbox or a list. */
  static String phrase(String name, String phrase, String inBrackets) {
    List<String> words = new ArrayList<>(phraseWords(phrase));
    words.add("<" + inBrackets + ">");
    return fold(name, words);
  }

  /** A field whose value is ASCII made by this program. */
  static String plain(String name, String value) {
    return fold(name, List.of(value.split(" ")));
  }

  private static List<String> words(String text) {
    boolean plain = PLAIN_WORDS.matcher(text).matches() && !text.contains("=?");
    return plain ? List.of(text.split(" ")) : encodedWords(text);
  }

  private static List<String> phraseWords(String phrase) {
    if (ATOMS.matcher(phrase).matches()
        && PLAIN_WORDS.matcher(phrase).matches()
        && !phrase.contains("=?")) {
      return List.of(phrase.split(" "));
    }
    boolean quotable = PLAIN_WORDS.matcher(phrase).matches() && phrase.length() <= 60;
    return quotable
        ? List.of("\"" + phrase.replaceAll("[\"\\\\]", "\\\\$0") + "\"")
        : encodedWords(phrase);
  }

  private static List<String> encodedWords(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int bytes = 0;
    for (int c : text.codePoints().toArray()) {
      int more = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + more > BYTES_PER_WORD) {
        words.add(encoded(word));
        word.setLength(0);
        bytes = 0;
      }
      word.appendCodePoint(c);
      bytes += more;
    }
    if (!word.isEmpty()) {
      words.add(encoded(word));
    }
    return words;
  }

  private static String encoded(CharSequence word) {
    byte[] utf8 = word.toString().getBytes(StandardCharsets.UTF_8);
    return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(utf8) + "?=";
  }

  private static String fold(String name, List<String> words) {
    StringBuilder field = new StringBuilder(name).append(':');
    int column = field.length();
    for (String word : words) {
      boolean first = column == name.length() + 1;
      if (!first && column + 1 + word.length() > MAX_LINE) {
        field.append("\r\n");
        column = 0;
      }
      field.append(' ').append(word);
      column += 1 + word.length();
    }
    return field.append("\r\n").toString();
  }
}
