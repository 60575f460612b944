package org.clipsheet.fetch;

/** An amount of bytes, positive. */
public record ByteSize(long bytes) {

  public ByteSize {
    if (bytes <= 0) {
      throw new IllegalArgumentException("size must be positive: " + bytes);
    }
  }

  public static ByteSize ofMegabytes(int megabytes) {
    return new ByteSize(megabytes * 1024L * 1024L);
  }

  /** In megabytes where that is whole, such as {@code 10 MB}. */
  @Override
  public String toString() {
    return bytes % (1024 * 1024) == 0 ? bytes / (1024 * 1024) + " MB" : bytes + " bytes";
  }
}
