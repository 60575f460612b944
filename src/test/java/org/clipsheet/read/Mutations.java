package org.clipsheet.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Makes broken documents of sound ones. The same seed makes the same documents. */
final class Mutations {
  /** No document grows beyond this by repetition, so that thousands can be read in a test. */
  private static final int LARGEST = 60_000;

  private static final int MOST = 12;

  /** What breaks parsers: openings without ends, limits of numbers, halves of characters, other formats. */
  private static final List<String> TOKENS = List.of(
      "<",
      ">",
      "</",
      "/>",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<?xml version='1.0' encoding='",
      "<!DOCTYPE x [",
      "<!ENTITY a '&a;&a;'>",
      "&a;",
      "&#x110000;",
      "&#xD800;",
      "&#0;",
      "&notit;",
      "&",
      "\0",
      "\uFEFF",
      "\uFFFF",
      "\u202E",
      "\u00AD",
      "İ",
      "ﬁ",
      "\uD83D\uDE00",
      "'",
      "\"",
      "=",
      "]",
      "[",
      "{",
      "}",
      ":",
      ",",
      "\\u",
      "\\uD800",
      "\\",
      "1e999999999",
      "-9999999999999999999",
      "0x",
      "null",
      "true",
      "-1",
      "99999999999999999999999999",
      "<div>",
      "</div>",
      "<p>",
      "<b>",
      "<a href=",
      "<a href='http://['>",
      "<a href='//'>",
      "<a href='::'>",
      "<base href='x:'>",
      "<base href='//['>",
      "<table>",
      "<tr>",
      "<td>",
      "<select>",
      "<option>",
      "<template>",
      "<svg>",
      "<math>",
      "<mi>",
      "<script>",
      "<style>",
      "<title>",
      "<textarea>",
      "<plaintext>",
      "<frameset>",
      "<noscript>",
      "<iframe>",
      "<body>",
      "<html>",
      "<head>",
      "<form>",
      "<isindex>",
      "<image>",
      "<li>",
      "<h1>",
      "<time datetime=",
      "<meta charset=utf-16>",
      "<meta http-equiv=refresh content='0;url='>",
      "<script type='application/ld+json'>",
      "{\"@type\":\"NewsArticle\",",
      "\"@graph\":[",
      "\"articleBody\":",
      "\"author\":",
      "\"datePublished\":",
      "\"@id\":\"a\"",
      "<item>",
      "</item>",
      "<entry>",
      "<rss>",
      "<feed>",
      "<link>",
      "<link href=",
      "<guid>",
      "<pubDate>",
      "<content:encoded>",
      "xml:base='",
      "<urlset>",
      "<url>",
      "<loc>",
      "<sitemapindex>",
      "{\"items\":[",
      "{\"version\":\"https://jsonfeed.org/version/1\",",
      "http://",
      "https://[::1",
      "https://exämple.org:99999/",
      "https://a@b:c@/",
      "%zz",
      "%00",
      "mailto:",
      "javascript:",
      "2024-13-45",
      "0000-00-00T00:00:00Z",
      "+999999999-12-31T23:59:59+18:00",
      "31.02.2024",
      "Mon, 99 Foo 2024 25:61:61 XYZ",
      "9223372036854775807",
      "-1000000000-01-01",
      "12/13/14",
      "yesterday",
      "вчера",
      "昨日",
      "令和99年13月40日",
      " ".repeat(300),
      "a".repeat(3_000),
      "\n\n\n",
      "\t",
      "\u00A0\u2028\u3000");

  private static final List<Charset> CHARSETS = List.of(
      Charset.forName("windows-1251"),
      Charset.forName("UTF-16LE"),
      Charset.forName("UTF-16BE"),
      Charset.forName("UTF-32LE"),
      Charset.forName("Shift_JIS"),
      Charset.forName("ISO-8859-1"));

  private final Random random;

  Mutations(long seed) {
    random = new Random(seed);
  }

  /** One of these documents, changed in one to twelve places. */
  byte[] of(List<String> documents) {
    byte[] changed = one(documents).getBytes(UTF_8);
    int changes = 1 + random.nextInt(MOST);
    for (int i = 0; i < changes; i++) {
      changed = changed(changed, documents);
    }
    return changed;
  }

  /** As {@link #of}, as a line of characters. */
  String line(List<String> lines) {
    return new String(of(lines), UTF_8);
  }

  private byte[] changed(byte[] bytes, List<String> documents) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + random.nextInt(1 << random.nextInt(10)));
    return switch (random.nextInt(12)) {
      case 0 -> flipped(bytes);
      case 1 -> Arrays.copyOf(bytes, at);
      case 2 -> joined(bytes, at, new byte[0], to);
      case 3 -> repeated(bytes, at, Arrays.copyOfRange(bytes, at, to));
      case 4 -> repeated(bytes, at, token());
      case 5 ->
        joined(bytes, at, Arrays.copyOfRange(bytes, 0, random.nextInt(bytes.length + 1)), at);
      case 6 -> joined(bytes, at, one(documents).getBytes(UTF_8), to);
      case 7 -> reencoded(bytes);
      case 8 -> random.nextInt(8) == 0 ? gzipped(bytes) : flipped(bytes);
      default -> joined(bytes, at, token(), random.nextBoolean() ? at : to);
    };
  }

  private byte[] token() {
    return one(TOKENS).getBytes(UTF_8);
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    for (int i = random.nextInt(8); i >= 0 && flipped.length > 0; i--) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private byte[] repeated(byte[] bytes, int at, byte[] part) {
    int room = Math.max(1, (LARGEST - bytes.length) / Math.max(1, part.length));
    int times = Math.min(room, 1 << random.nextInt(12));
    byte[] run = new byte[part.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(part, 0, run, i * part.length, part.length);
    }
    return joined(bytes, at, run, at);
  }

  private byte[] reencoded(byte[] bytes) {
    return new String(bytes, UTF_8).getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
  }

  private static byte[] gzipped(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** The bytes up to a place, others, and the bytes from a later place on. */
  private static byte[] joined(byte[] bytes, int to, byte[] middle, int from) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(bytes, 0, to);
    joined.writeBytes(middle);
    joined.write(bytes, from, bytes.length - from);
    return joined.toByteArray();
  }
}
