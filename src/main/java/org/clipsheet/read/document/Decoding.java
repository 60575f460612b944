package org.clipsheet.read.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.text.CharsetGuess;

/**
 * Bytes → characters, for pages and listings alike. A byte order mark decides; else what HTTP, the page's {@code meta}
 * and the XML declaration say is tried in that order against the bytes, and a declaration that they contradict loses.
 * Malformed bytes become U+FFFD; text that was encoded twice is repaired. Never fails.
 */
public final class Decoding {
  private static final int HEAD = 8_192;

  private static final Pattern HTTP_CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:+-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern META_CHARSET = Pattern.compile(
      "<meta\\s[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w.:+-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML_ENCODING =
      Pattern.compile("<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([\\w.:+-]+)");

  private Decoding() {}

  /** The document's characters, without a byte order mark. */
  public static String decode(WebDocument document) {
    String contentType = document.contentType();
    return decode(document.bytes(), contentType == null ? "" : contentType);
  }

  /**
   * As {@link #decode(WebDocument)}, for bytes that a container was unpacked from.
   *
   * @param contentType the Content-Type header, or empty
   */
  public static String decode(byte[] bytes, String contentType) {
    return DoubleEncoding.repaired(characters(bytes, contentType));
  }

  private static String characters(byte[] bytes, String contentType) {
    Optional<Charset> wide = ByteOrder.of(bytes);
    if (wide.isPresent()) {
      return withoutMark(new String(bytes, wide.get()));
    }
    if (ByteOrder.isUtf8Marked(bytes)) {
      return characters(
          Arrays.copyOfRange(bytes, ByteOrder.UTF_8_MARK, bytes.length), "charset=utf-8");
    }
    // what is UTF-8 without a fault is taken for it whatever is declared; ASCII may be more than it
    // seems
    return WellFormedUtf8.decode(bytes)
        .filter(text -> text.length() < bytes.length)
        .orElseGet(() -> new String(bytes, CharsetGuess.of(bytes, declared(bytes, contentType))));
  }

  private static List<Charset> declared(byte[] bytes, String contentType) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    List<Charset> declared = new ArrayList<>();
    add(HTTP_CHARSET.matcher(contentType), declared);
    add(META_CHARSET.matcher(head), declared);
    add(XML_ENCODING.matcher(head), declared);
    return declared;
  }

  private static void add(Matcher found, List<Charset> declared) {
    if (found.find()) {
      Charsets.named(found.group(1)).filter(Decoding::extendsAscii).ifPresent(declared::add);
    }
  }

  /** A declaration that could be read as ASCII does not stand in UTF-16, whatever it says. */
  private static boolean extendsAscii(Charset charset) {
    String name = charset.name().toUpperCase(Locale.ROOT);
    return !name.startsWith("UTF-16") && !name.startsWith("UTF-32");
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
