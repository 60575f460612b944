package org.clipsheet.model.source;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave to ask "changed since?" with (RFC 9110 §8.8): both as received, byte for byte.
 *
 * @param etag the ETag header
 * @param lastModified the Last-Modified header
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

  /** The server gave none, or nothing was fetched yet. */
  public static final Validators NONE = new Validators(null, null);
}
