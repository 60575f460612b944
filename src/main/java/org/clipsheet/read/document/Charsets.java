package org.clipsheet.read.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clipsheet.text.WordLists;

/**
 * Encodings by the names that documents use. A name stands for the superset that browsers decode with (WHATWG
 * Encoding Standard §4.2), because that is what the publisher saw: {@code iso-8859-1} for windows-1252.
 */
final class Charsets {
  /** By the platform's own name. */
  private static final Map<String, String> SUPERSETS = Map.ofEntries(
      Map.entry("ISO-8859-1", "windows-1252"),
      Map.entry("US-ASCII", "windows-1252"),
      Map.entry("ISO-8859-8", "windows-1255"),
      Map.entry("ISO-8859-9", "windows-1254"),
      Map.entry("x-iso-8859-11", "x-windows-874"),
      Map.entry("TIS-620", "x-windows-874"),
      Map.entry("GB2312", "GB18030"),
      Map.entry("GBK", "GB18030"),
      Map.entry("Shift_JIS", "windows-31j"),
      Map.entry("x-IBM942C", "windows-31j"),
      Map.entry("EUC-KR", "x-windows-949"),
      Map.entry("x-IBM949", "x-windows-949"),
      Map.entry("x-IBM950", "Big5"));

  /** Names that the platform does not know, by what they mean. */
  private static final Map<String, List<String>> OTHER_NAMES =
      WordLists.sections(Charsets.class, "charset-names.txt");

  private Charsets() {}

  /** The encoding of this name; empty where the name says nothing. */
  static Optional<Charset> named(String written) {
    String name = written.strip().toLowerCase(Locale.ROOT);
    return known(name)
        .or(() -> OTHER_NAMES.entrySet().stream()
            .filter(other -> other.getValue().contains(name))
            .findFirst()
            .flatMap(other -> known(other.getKey())));
  }

  private static Optional<Charset> known(String name) {
    try {
      Charset charset = Charset.forName(name);
      return Optional.of(Charset.forName(SUPERSETS.getOrDefault(charset.name(), charset.name())));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
