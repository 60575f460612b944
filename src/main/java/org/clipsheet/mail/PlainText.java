package org.clipsheet.mail;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes strangers' text fit to be shown: one line, NFC, without markup and without characters that act instead of
 * showing (controls, bidirectional overrides as in CVE-2021-42574, invisible ones, heaps of combining marks).
 */
final class PlainText {

  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z][A-Za-z0-9:-]{0,30}(\\s[^<>]{0,500})?/?>|<!--.{0,500}?-->");

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));");

  private static final Map<String, String> NAMED_ENTITIES = Map.of(
      "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "ndash", "–",
      "mdash", "—", "hellip", "…", "shy", "");

  private static final int MAX_MARKS = 3;

  private PlainText() {}

  /** The text as one line of at most so many characters, cut at the end of a word. */
  static String line(@Nullable String text, int limit) {
    return text == null ? "" : ellipsis(inline(text, limit).strip(), limit);
  }

  /** As {@link #line}, but white space at the ends stays, for a piece that stands between others. */
  static String inline(String text, int limit) {
    // no more than is shown is worth cleaning; entities and tags may shrink it, hence the slack
    String head = text.length() > 8 * limit ? text.substring(0, 8 * limit) : text;
    String plain = TAG.matcher(decodeEntities(head)).replaceAll("");
    return Normalizer.normalize(withoutActors(plain), Normalizer.Form.NFC);
  }

  /** Cuts between whole characters as the reader sees them, at a space if one is near; the ellipsis counts. */
  static String ellipsis(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int end = characters.preceding(limit);
    int space = text.lastIndexOf(' ', end);
    int cut = space > end * 2 / 3 ? space : end;
    return text.substring(0, cut).stripTrailing() + "…";
  }

  /** Once, for feeds that escape twice; twice would turn text about markup into markup. */
  private static String decodeEntities(String text) {
    return text.indexOf('&') < 0
        ? text
        : ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(decoded(m)));
  }

  private static String decoded(MatchResult entity) {
    if (entity.group(3) != null) {
      return NAMED_ENTITIES.getOrDefault(entity.group(3), entity.group());
    }
    int code = entity.group(1) != null
        ? Integer.parseInt(entity.group(1))
        : Integer.parseInt(entity.group(2), 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : "";
  }

  private static String withoutActors(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      marks = Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
      if (isSpace(c)) {
        appendSpace(shown);
      } else if (!isActor(c) && marks <= MAX_MARKS) {
        shown.appendCodePoint(c);
      }
    }
    return shown.toString();
  }

  private static void appendSpace(StringBuilder shown) {
    if (shown.length() == 0 || shown.charAt(shown.length() - 1) != ' ') {
      shown.append(' ');
    }
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /** Joiners stay: Persian words and many emoji need them. */
  private static boolean isActor(int c) {
    boolean joiner = c == 0x200C || c == 0x200D;
    return switch (Character.getType(c)) {
      case Character.FORMAT -> !joiner;
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
        true;
      default -> c == 0xFFFC || c == 0xFFFD || c == 0x034F;
    };
  }
}
