package org.clipsheet.read.listing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.document.Decoding;

/**
 * A listing's characters, with a gzip file undone first: sitemaps are published as {@code .xml.gz}, which is not a
 * transfer encoding and reaches us packed. What a cut or broken file still gave is kept.
 */
final class ListingUnpacking {
  /** What sitemaps.org allows for one sitemap, uncompressed, in bytes; more is not read. */
  private static final int LARGEST = 50 * 1024 * 1024;

  /** Bytes that deflate makes of one at most (RFC 1951: a match of 258 bytes in two bits). */
  private static final int DEFLATE_RATIO = 1032;

  /** Blanks and byte order marks, which templates leave before what they include. */
  private static final Pattern BEFORE = Pattern.compile("\\A[\\s\\uFEFF]+");

  private ListingUnpacking() {}

  static String text(WebDocument document) {
    return BEFORE
        .matcher(
            isPacked(document) ? Decoding.decode(unpack(document), "") : Decoding.decode(document))
        .replaceFirst("");
  }

  /**
   * How many bytes the document may have once unpacked, told without unpacking it: its own size, or for a gzip file what
   * deflate can make of it, but no more than is read. The size in a gzip file's trailer is only its sender's word.
   */
  static int largest(WebDocument document) {
    return isPacked(document)
        ? (int) Math.min(LARGEST, (long) document.size() * DEFLATE_RATIO)
        : document.size();
  }

  private static boolean isPacked(WebDocument document) {
    byte[] head = document.head(2);
    return head.length == 2 && head[0] == 0x1F && head[1] == (byte) 0x8B;
  }

  private static byte[] unpack(WebDocument document) {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
    byte[] buffer = new byte[16_384];
    try (InputStream in = new GZIPInputStream(document.open())) {
      int read;
      while (unpacked.size() < LARGEST && (read = in.read(buffer)) >= 0) {
        unpacked.write(buffer, 0, read);
      }
    } catch (IOException e) {
      // a checksum or end that is missing says nothing against what came before it
      return unpacked.toByteArray();
    }
    return unpacked.toByteArray();
  }
}
