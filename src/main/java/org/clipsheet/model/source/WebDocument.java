package org.clipsheet.model.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes with the address they came from and what the transport said of them. Immutable; content encodings
 * (gzip, br) are already undone.
 */
public final class WebDocument {
  private final URI address;
  private final @Nullable String contentType;
  private final byte[] bytes;
  private final @Nullable Instant fetchedAt;

  /**
   * @param address where the bytes came from, after redirects
   * @param contentType the Content-Type header as received, with its parameters; absent for files
   * @param bytes the body, copied
   * @param fetchedAt when they were sent; absent for files, whose words "today" and "2 hours ago" are of no known day
   */
  public WebDocument(
      URI address, @Nullable String contentType, byte[] bytes, @Nullable Instant fetchedAt) {
    this.address = address;
    this.contentType = contentType;
    this.bytes = bytes.clone();
    this.fetchedAt = fetchedAt;
  }

  /** A file, or what is to be read as one. */
  public WebDocument(URI address, @Nullable String contentType, byte[] bytes) {
    this(address, contentType, bytes, null);
  }

  public URI address() {
    return address;
  }

  public @Nullable String contentType() {
    return contentType;
  }

  public @Nullable Instant fetchedAt() {
    return fetchedAt;
  }

  public int size() {
    return bytes.length;
  }

  /** A copy of all bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** At most the first {@code length} bytes, copied: enough to tell what kind of document this is. */
  public byte[] head(int length) {
    return Arrays.copyOf(bytes, Math.min(length, bytes.length));
  }

  /** A new stream over the bytes; it copies nothing and needs no closing. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }
}
