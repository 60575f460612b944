package org.clipsheet.read.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Encodings by the names that documents use. A name stands for the superset that browsers decode with (WHATWG
 * Encoding Standard §4.2), because that is what the publisher saw: {@code iso-8859-1} for windows-1252.
 */
final class Charsets {
  private static final Map<String, String> SUPERSETS = Map.ofEntries(
      Map.entry("iso-8859-1", "windows-1252"),
      Map.entry("latin1", "windows-1252"),
      Map.entry("iso8859-1", "windows-1252"),
      Map.entry("iso_8859-1", "windows-1252"),
      Map.entry("ascii", "windows-1252"),
      Map.entry("us-ascii", "windows-1252"),
      Map.entry("iso-8859-9", "windows-1254"),
      Map.entry("iso-8859-11", "x-windows-874"),
      Map.entry("tis-620", "x-windows-874"),
      Map.entry("windows-874", "x-windows-874"),
      Map.entry("gb2312", "GB18030"),
      Map.entry("gb_2312-80", "GB18030"),
      Map.entry("gbk", "GB18030"),
      Map.entry("x-gbk", "GB18030"),
      Map.entry("shift_jis", "windows-31j"),
      Map.entry("shift-jis", "windows-31j"),
      Map.entry("x-sjis", "windows-31j"),
      Map.entry("euc-kr", "x-windows-949"),
      Map.entry("ks_c_5601-1987", "x-windows-949"),
      Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
      Map.entry("macintosh", "x-MacRoman"),
      Map.entry("win-1251", "windows-1251"),
      Map.entry("win1251", "windows-1251"),
      Map.entry("windows1251", "windows-1251"),
      Map.entry("x-cp1251", "windows-1251"),
      Map.entry("cp-1251", "windows-1251"),
      Map.entry("1251", "windows-1251"),
      Map.entry("x-cp1250", "windows-1250"),
      Map.entry("x-cp1252", "windows-1252"),
      Map.entry("koi8", "KOI8-R"),
      Map.entry("utf8", "UTF-8"),
      Map.entry("utf-8mb4", "UTF-8"),
      Map.entry("utf8mb4", "UTF-8"),
      Map.entry("unicode-1-1-utf-8", "UTF-8"));

  private Charsets() {}

  /** The encoding of this name; empty where the name says nothing. */
  static Optional<Charset> named(String written) {
    String name = written.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(SUPERSETS.getOrDefault(name, name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
